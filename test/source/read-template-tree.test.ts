import { describe, expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { readTemplateTree } from "../../src/source/read-template-tree.ts";
import { sourceText } from "../../src/source/source-text.ts";
import type { TemplateNode } from "../../src/source/template-tree.ts";

function read(text: string, from = 0): { nodes: readonly TemplateNode[] | undefined; found: readonly string[] } {
  const { report, found } = collectDiagnostics();
  const nodes = readTemplateTree(sourceText("t.md.hbs", text), from, report);
  return { nodes, found: found().map(({ code, place }) => `${code} ${place?.line}:${place?.column}`) };
}

/** A node on one line: its type, what it says, and where it begins. */
function outline(nodes: readonly TemplateNode[] | undefined): readonly string[] {
  return (nodes ?? []).flatMap((node) => {
    const at = `${node.place.line}:${node.place.column}`;
    switch (node.type) {
      case "text":
        return `text ${JSON.stringify(node.text)} ${at}`;
      case "print":
        return `print ${node.written} ${at}${node.alone ? " alone" : ""}`;
      case "include":
        return `include ${node.section} ${at}`;
      case "block":
        return [
          `block ${node.call.helper} ${at}`,
          ...outline(node.body).map((line) => `  ${line}`),
          ...(node.otherwise.length > 0 ? ["else", ...outline(node.otherwise).map((line) => `  ${line}`)] : []),
        ];
    }
  });
}

describe("what a template is made of", () => {
  test("text, mustaches, blocks and sections come in the order of the file", () => {
    const text = "本月{{count meetings}}次。\n{{#if media}}\n有{{else}}无\n{{/if}}\n{{> 部分}}\n完";
    expect(outline(read(text).nodes)).toEqual([
      'text "本月" 1:1',
      "print count meetings 1:3",
      'text "次。\\n" 1:21',
      "block if 2:1",
      '  text "有" 3:1',
      "else",
      '  text "无\\n" 3:10',
      "include 部分 5:1",
      'text "完" 6:1',
    ]);
  });

  test("what comes before the body is passed over, and places stay those of the file", () => {
    expect(outline(read("---\ntitle: 甲\n---\n甲{{a}}", "---\ntitle: 甲\n---\n".length).nodes)).toEqual([
      'text "甲" 4:1',
      "print a 4:2",
    ]);
  });

  test("a template may begin in the middle of a line", () => {
    expect(outline(read('x: "甲{{a}}乙', 4).nodes)).toEqual(['text "甲" 1:5', "print a 1:6", 'text "乙" 1:11']);
  });

  test("comments leave nothing behind", () => {
    expect(outline(read("甲{{! 说明 }}{{!-- }} --}}乙").nodes)).toEqual(['text "甲" 1:1', 'text "乙" 1:24']);
  });

  test("a mustache with a backslash is text", () => {
    expect(outline(read("甲\\{{a}}").nodes)).toEqual(['text "甲" 1:1', 'text "{{a}}" 1:3']);
  });

  test("mustaches written alike are told apart by their number", () => {
    const { nodes } = read("{{a}}{{ a }}{{b}}{{#if c}}{{a}}{{/if}}");
    const [first, second, third, block] = nodes ?? [];
    const inner = block?.type === "block" ? block.body[0] : undefined;
    expect([first, second, third, inner].map((node) => node?.type === "print" && [node.written, node.ordinal])).toEqual(
      [
        ["a", 0],
        ["a", 1],
        ["b", 0],
        ["a", 2],
      ],
    );
  });

  test("else-if is a block in the else part", () => {
    expect(outline(read("{{#if a}}甲{{else if b}}乙{{else}}丙{{/if}}").nodes)).toEqual([
      "block if 1:1",
      '  text "甲" 1:10',
      "else",
      "  block if 1:11",
      '    text "乙" 1:24',
      "  else",
      '    text "丙" 1:33',
    ]);
  });
});

describe("a mustache has its line for itself", () => {
  test.each([
    ["{{a}}", true],
    ["甲\n\n  {{a}}  \n乙", true],
    ["{{#if b}}\n{{a}}\n{{/if}}\n", true],
    ["甲{{a}}", false],
    ["{{a}}。", false],
    ["甲{{#if b}}{{a}}{{/if}}", false],
    ["{{#if b}}{{/if}}{{a}}", false],
    ["{{a}}{{> c}}", false],
  ])("%j: %p", (text, alone) => {
    expect(outline(read(text).nodes).some((line) => line.includes("print a") && line.endsWith(" alone"))).toBe(alone);
  });
});

describe("what of the grammar has no place here is refused", () => {
  test.each([
    ["甲{{{a}}}", "construct-refused 1:2"],
    ["甲{{&a}}", "construct-refused 1:2"],
    ["甲\n{{#> a}}乙{{/a}}", "construct-refused 2:1"],
    ['{{#*inline "a"}}乙{{/inline}}', "construct-refused 1:1"],
    ["{{* a}}", "construct-refused 1:1"],
    ["{{{{a}}}}乙{{{{/a}}}}", "construct-refused 1:1"],
    ["{{^if a}}乙{{/if}}", "construct-refused 1:1"],
    ["{{> (a b)}}", "construct-refused 1:1"],
    ["{{> a b}}", "construct-refused 1:1"],
    ["{{> @partial-block}}", "construct-refused 1:1"],
    ["{{../a}}", "construct-refused 1:3"],
    ["{{a @root.b}}", "construct-refused 1:5"],
    ["{{lookup a 0}}", "construct-refused 1:3"],
    ["{{a b=null}}", "construct-refused 1:7"],
    ["{{a undefined}}", "construct-refused 1:5"],
  ])("%s", (text, finding) => {
    expect(read(text).found).toEqual([finding]);
  });

  test("all of it in one run", () => {
    expect(read("{{{a}}}\n{{../b}}\n{{> c d}}").found).toEqual([
      "construct-refused 1:1",
      "construct-refused 2:3",
      "construct-refused 3:1",
    ]);
  });
});

describe("what Handlebars can't parse", () => {
  test.each([
    ["甲{{a b=}}", "template-not-parsed 1:8"],
    ["{{a (b}}", "template-not-parsed 1:7"],
    ["一\n二{{a b", "template-not-parsed 2:2"],
    ["一\n二{{a b\n三\n", "template-not-parsed 2:2"],
    ["{{}}", "template-not-parsed 1:3"],
    ["{{#if a}}{{else}}{{else}}{{/if}}", "template-not-parsed 1:18"],
  ])("%j is reported where it is", (text, finding) => {
    const { nodes, found } = read(text);
    expect(found).toEqual([finding]);
    expect(nodes).toBeUndefined();
  });
});
