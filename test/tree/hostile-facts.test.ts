import { describe, expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { cutBlocks } from "../../src/text/cut-blocks.ts";
import { phraseText } from "../../src/text/text.ts";
import type { Phrase, RenderedText } from "../../src/text/text.ts";
import { parseDocument } from "../../src/tree/parse-document.ts";
import type { Document } from "../../src/tree/tree.ts";
import { renderedText } from "./rendered-text.ts";

/** A template's text, the phrase in it printing a fact: what the text stage would give. */
function rendered(markdown: string, fact: string): RenderedText {
  const text = renderedText(cutBlocks(markdown).map(({ start, end }) => markdown.slice(start, end)));
  const blocks = text.blocks.map((block) => ({
    ...block,
    phrases: block.phrases.map((phrase) => ({ ...phrase, parts: [{ text: fact, figures: [] }] })),
  }));
  return { ...text, blocks };
}

function parsed(markdown: string, fact: string): { readonly document: Document; readonly codes: readonly string[] } {
  const diagnostics = collectDiagnostics();
  const document = parseDocument(rendered(markdown, fact), diagnostics.report);
  return { document, codes: diagnostics.found().map(({ code }) => code) };
}

const constructs: readonly (readonly [string, string])[] = [
  ["a paragraph", "甲{{事实}}乙"],
  ["a heading with text behind it", "# 甲{{事实}}。乙{{事实}}"],
  ["emphasis and a link", "**{{事实}}**_{{事实}}_[{{事实}}](https://a.cn)"],
  ["an item", "- {{事实}}\n  1. {{事实}}"],
  ["a table", "| 甲 | 乙 |\n|---|---|\n| {{事实}} | {{事实}} |\n| {{事实}} | < |"],
  ["a header of a table", "| {{事实}} | {{事实}} |\n|---|---|\n| 甲 | 乙 |"],
  ["a caption", ':::表{#甲 标题="{{事实}}" 合计}\n| 甲 | 乙 |\n|---|---|\n| {{事实}} | 1 |\n:::\n\n[](#甲)'],
  ["a picture", '::图片{文件="a.png" 说明="{{事实}}" 标题="甲{{事实}}"}'],
  [
    "categories of a chart",
    ':::图表{类型="柱" 标题="{{事实}}"}\n| {{事实}} | {{事实}} |\n|---|---|\n| {{事实}} | 1 |\n:::',
  ],
  ["an attachment", '::::附件{标题="{{事实}}"}\n\n{{事实}}\n\n:::不编号\n\n# {{事实}}\n\n:::\n\n::::'],
  ["a footnote", "甲^[{{事实}}]^[乙**{{事实}}**]"],
  ["points", ":::要点\n1. {{事实}}。\n2. **{{事实}}**乙\n:::"],
];

const marks = [
  ...Array.from("|<^:{}[]()#*_`~\\\"'!&=-+.>“”｜：＝｛｝。；"),
  ":::",
  '::::附件{标题="x"}',
  "{#x}",
  "^[",
  "[](#x)",
  "![](a.png)",
  "|---|",
  "| a | b |",
  "\\|",
  "<br>",
  "1. ",
  "- ",
  "](",
  "{{x}}",
  "{{/each}}",
  "&#124;",
  " ",
  "甲",
  "é",
  "👨‍👩‍👧",
];

/** The same texts every time: a small generator of numbers (mulberry32). */
function facts(count: number): readonly string[] {
  let seed = 20_200_210;
  const below = (limit: number) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const random = Array.from({ length: count }, () =>
    Array.from({ length: 1 + below(6) }, () => marks[below(marks.length)] ?? "").join(""),
  );
  return [...marks, ...random].filter((fact) => fact.trim() !== "");
}

describe("What a fact says is never a mark of Markdown", () => {
  test.each(constructs)("in %s", (_, markdown) => {
    const harmless = parsed(markdown, "甲");
    expect(harmless.codes).toEqual([]);
    for (const fact of facts(300)) {
      const { document, codes } = parsed(markdown, fact);
      expect([fact, codes]).toEqual([fact, []]);
      expect(skeleton(document, fact)).toBe(skeleton(harmless.document, "甲"));
      expect(phrasesIn(document)).toEqual(phrasesIn(document).map(() => fact));
      expect(phrasesIn(document)).toHaveLength(phrasesIn(harmless.document).length);
    }
  });
});

/** The document without its phrases and places, the fact as … where a chart has it as text. */
function skeleton(document: Document, fact: string): string {
  const text = fact.replaceAll(/\s+/g, " ").trim();
  const named = (name: unknown) => (name === text ? "…" : name);
  return JSON.stringify(document, (key, value: unknown) => {
    if (key === "place") return undefined;
    if (key === "phrases" && Array.isArray(value)) return value.length;
    if (key === "categories" && Array.isArray(value)) return value.map(named);
    return key === "name" || key === "head" ? named(value) : value;
  });
}

function phrasesIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(phrasesIn);
  if (typeof node !== "object" || node === null) return [];
  if (isPhrase(node)) return [phraseText(node)];
  return Object.values(node).flatMap(phrasesIn);
}

function isPhrase(node: object): node is Phrase {
  return "type" in node && node.type === "phrase";
}
