import { describe, expect, test } from "@jest/globals";

import { readDeclarations } from "../../src/facts/read-declarations.ts";
import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { sourceText } from "../../src/source/source-text.ts";
import { readTemplates } from "../../src/text/read-templates.ts";
import type { Template } from "../../src/text/template.ts";
import { findings, render } from "./sample-facts.ts";

function read(text: string): Template | undefined {
  const { report } = collectDiagnostics();
  const reports = [sourceText("templates/reports/sample.md.hbs", text)];
  return readTemplates({ reports, sections: [] }, readDeclarations([], report), report).get("sample");
}

test("numbers of the paper itself need no source in its front matter", () => {
  const parts = "份号: '000012'\n密级: 机密★1年\n发文字号: 示民〔2020〕12号\n期号: 第12期\n印数: （共印50份）\n";
  expect(findings(render(`---\ntitle: 汇报\n${parts}---\n甲`))).toEqual([]);
});

describe("a front matter", () => {
  test("is completed with what it doesn't say", () => {
    expect(read("---\ntitle: 汇报\n---\n")).toMatchObject({
      name: "sample",
      scope: "own",
      numbered: true,
      periods: ["day", "week", "month", "quarter", "half", "year", "span"],
      sound: true,
    });
  });

  test("may be written in Chinese", () => {
    const template = read("---\n标题: 汇报\n范围: 本级和下级\n标题编号: 否\n时段类型: [月, 季度]\n版式: plain\n---\n");
    expect(template).toMatchObject({
      scope: "children",
      numbered: false,
      periods: ["month", "quarter"],
      style: { name: "plain" },
    });
  });

  test.each([
    ["甲\n", "front-matter-missing 1:1"],
    ["\n---\ntitle: 汇报\n---\n", "front-matter-missing 1:1"],
    ["--- title: 汇报\n", "front-matter-missing 1:1"],
    ["---\nscope: own\n---\n甲", "missing-key 2:1"],
    ["---\ntitel: 汇报\n---\n甲", "unknown-key 2:1"],
    ["---\ntitle: 汇报\nscope: none\n---\n甲", "front-matter-value 3:8"],
    ["---\ntitle: 汇报\nnumbered: maybe\n---\n甲", "front-matter-value 3:11"],
    ["---\ntitle: 汇报\nperiods: [month, decade]\n---\n甲", "front-matter-value 3:18"],
    ["---\ntitle: 汇报\ntitle: 汇报\n---\n甲", "duplicate-key 3:1"],
    ["---\ntitle: [汇报]\n---\n甲", "wrong-shape 2:8"],
    ["---\ntitle： 汇报\n---\n甲", "full-width-mark 2:6"],
    ["---\ntitle: '{{perod}}汇报'\n---\n甲", "unknown-name 2:11"],
    ['---\ntitle: 汇报\nsignature: "甲{{unit.nam}}"\n---\n甲', "unknown-name 3:16"],
    ["---\ntitle: 汇报{{unit.nam}}\n---\n甲", "unknown-name 2:12"],
    ["---\ntitle: 2020年汇报\n---\n甲", "number-typed 2:8"],
    ["---\ntitle: 汇报\n期号: 第12期\n附注: 共3次\n---\n甲", "number-typed 4:6"],
    ["---\ntitle: '{{#if meetings}}汇报'\n---\n甲", "template-block-not-closed 2:9"],
  ])("%j: %s", (template, finding) => {
    // What doesn't begin with --- would be taken for a body alone.
    const found = template.startsWith("---") ? findings(render(template)) : foundIn(template);
    expect(found).toContain(finding);
  });

  test("with faults doesn't hide those of the body", () => {
    expect(findings(render("---\nscope: none\n---\n{{count meetngs}}\n"))).toEqual([
      "missing-key 2:1",
      "front-matter-value 2:8",
      "unknown-name 4:9",
    ]);
  });

  test("may have blanks behind its fences", () => {
    expect(render("---  \ntitle: 汇报\n--- \n甲\n")).toMatchObject({ printed: "甲", found: [] });
  });
});

function foundIn(text: string): readonly string[] {
  const { report, found } = collectDiagnostics();
  const reports = [sourceText("templates/reports/sample.md.hbs", text)];
  readTemplates({ reports, sections: [] }, readDeclarations([], report), report).values();
  return found().map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

describe("the parts of a front matter", () => {
  test("are small templates over the same facts", () => {
    const { text, found } = render(
      '---\ntitle: "{{unit.name}}{{period}}工作汇报"\naddressee: 市政府\nsignature: "{{unit.short}}"\ndate: "{{date document.date}}"\n---\n甲\n',
    );
    expect(found).toEqual([]);
    const { title, addressee, signature, date } = text?.parts ?? {};
    expect([title, addressee, signature, date].map((line) => line?.text)).toEqual([
      "\uE0000\uE001\uE0001\uE001工作汇报",
      "市政府",
      "\uE0000\uE001",
      "\uE0000\uE001",
    ]);
    expect(title?.phrases.map(({ place }) => `${place.line}:${place.column}`)).toEqual(["2:9", "2:22"]);
  });
});

describe("characters that no text may hold are named in templates, too", () => {
  test.each([
    ["甲\u0007乙", "4:2", "U+0007"],
    ["甲\uD800乙", "4:2", "U+D800"],
    ["甲\uFFFE乙", "4:2", "U+FFFE"],
    ["甲\uE0000\uE001乙", "4:2", "U+E000"],
  ])("%j", (body, at, character) => {
    const rendering = render(body);
    expect(findings(rendering)[0]).toBe(`refused-character ${at}`);
    expect(rendering.found[0]?.values).toMatchObject({ character });
    expect(rendering.text).toBeUndefined();
  });
});

test("the faults of all are told when all are asked for, those of sections that nobody includes as well", () => {
  const { report, found } = collectDiagnostics();
  const reports = [sourceText("templates/reports/r.md.hbs", "---\ntitle: 汇报\n---\n{{/if}}\n")];
  const sections = [sourceText("templates/sections/s.md.hbs", "{{#if meetings}}")];
  readTemplates({ reports, sections }, readDeclarations([], report), report).values();
  expect(found().map(({ code, place }) => `${code} ${place?.file}`)).toEqual([
    "template-block-not-open templates/reports/r.md.hbs",
    "template-block-not-closed templates/sections/s.md.hbs",
  ]);
});

test("a fault that one template makes of a section leaves another that includes it sound", () => {
  const { report, found } = collectDiagnostics();
  const front = "---\ntitle: 汇报\n---\n";
  const templates = readTemplates(
    {
      reports: [
        sourceText("templates/reports/right.md.hbs", `${front}{{> s what=5}}\n`),
        sourceText("templates/reports/wrong.md.hbs", `${front}{{> s}}\n`),
      ],
      sections: [sourceText("templates/sections/s.md.hbs", "{{what}}")],
    },
    readDeclarations([], report),
    report,
  );
  expect(templates.get("wrong")?.sound).toBe(false);
  expect(templates.get("right")?.sound).toBe(true);
  expect(found().map(({ code }) => code)).toEqual(["unknown-name"]);
});

test("two sections of one name in different folders are told: which was meant can't be known", () => {
  const { report, found } = collectDiagnostics();
  const sections = ["templates/sections/s.md.hbs", "templates/sections/old/s.md.hbs"].map((name) =>
    sourceText(name, ""),
  );
  readTemplates({ reports: [], sections }, readDeclarations([], report), report);
  expect(found()).toMatchObject([
    {
      code: "same-name",
      place: { file: "templates/sections/old/s.md.hbs" },
      values: { other: "templates/sections/s.md.hbs" },
    },
  ]);
});
