import { describe, expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { scanMustaches } from "../../src/source/scan-mustaches.ts";
import { sourceText } from "../../src/source/source-text.ts";

function scan(text: string, from = 0): { sound: boolean; found: readonly string[] } {
  const { report, found } = collectDiagnostics();
  const sound = scanMustaches(sourceText("t.md.hbs", text), from, report);
  return { sound, found: found().map(({ code, place }) => `${code} ${place?.line}:${place?.column}`) };
}

describe("blocks that don't close", () => {
  test.each([
    ["甲{{#if a}}乙", ["template-block-not-closed 1:2"]],
    ["{{#if a}}\n{{#each b}}\n{{/if}}", ["template-block-not-closed 2:1"]],
    ["{{#if a}}{{#each b}}", ["template-block-not-closed 1:1", "template-block-not-closed 1:10"]],
    ["甲{{/if}}", ["template-block-not-open 1:2"]],
    ["{{#if a}}{{/each}}", ["template-block-not-closed 1:1", "template-block-not-open 1:10"]],
    ["{{#if a}}{{/if}}\n{{/if}}", ["template-block-not-open 2:1"]],
  ])("%j", (text, expected) => {
    expect(scan(text)).toEqual({ sound: false, found: expected });
  });
});

describe("full-width marks where the grammar has half-width ones", () => {
  test.each([
    ["｛｛count meetings｝｝", ["1:1", "1:17"]],
    ["{{count meetings}｝", ["1:17"]],
    ["｛{count meetings}}", ["1:1"]],
    ["{｛count meetings｝}", ["1:1", "1:17"]],
    ["{{count（where meetings）}}", ["1:8", "1:23"]],
    ["{{fixed “24小时”}}", ["1:9", "1:14"]],
    ["{{where a kind＝b}}", ["1:15"]],
    ["{{count　meetings}}", ["1:8"]],
    ["{{＃if a}}{{／if}}", ["1:3", "1:12"]],
    ["{{#each a as ｜m｜}}{{/each}}", ["1:14", "1:16"]],
  ])("%s", (text, places) => {
    expect(scan(text)).toEqual({ sound: false, found: places.map((place) => `template-full-width-mark ${place}`) });
  });
});

describe("what is sound", () => {
  test.each([
    "",
    "（甲），“乙”｛丙｝",
    "｛{{count meetings}}｝",
    "{{#if a}}{{else if b}}{{else}}{{/if}}",
    "{{#each a as |m|}}{{~m.x~}}{{/each}}",
    '{{fixed "（甲）}} {{#if"}}',
    "{{fixed '“24小时”'}}",
    "{{! {{#if a}} }}",
    "{{!-- {{#if a}} （） --}}",
    "\\\\{{a}}",
    "{{^}}",
  ])("%j", (text) => {
    expect(scan(text)).toEqual({ sound: true, found: [] });
  });
});

test("braces behind a backslash are sound, but seldom meant: template syntax would stand in the report", () => {
  expect(scan("甲\\{{#if a}}")).toEqual({ sound: true, found: ["braces-escaped 1:2"] });
  expect(scan("\\\\{{#if a}}")).toEqual({ sound: false, found: ["template-block-not-closed 1:3"] });
});

describe("blocks and brackets in one another", () => {
  const blocks = (levels: number) => "{{#if a}}\n".repeat(levels) + "{{/if}}".repeat(levels);
  const chain = (levels: number) => `{{#if a}}${"\n{{else if b}}".repeat(levels - 1)}{{/if}}`;
  const brackets = (levels: number) => `{{a ${"(b ".repeat(levels)}c${")".repeat(levels)}}}`;

  test.each([
    ["blocks", blocks, "65:1"],
    ["else after else", chain, "65:1"],
    ["brackets", brackets, "1:197"],
  ])("may be 64 deep, not deeper: %s", (_title, nested, place) => {
    expect(scan(nested(64))).toEqual({ sound: true, found: [] });
    for (const levels of [65, 3000]) {
      expect(scan(nested(levels))).toEqual({ sound: false, found: [`template-too-deep ${place}`] });
    }
  });

  test("blocks that follow one another don't count, nor do brackets in strings", () => {
    expect(scan("{{#if a}}{{else if b}}{{else}}{{/if}}".repeat(100)).sound).toBe(true);
    expect(scan(`{{fixed "${"(".repeat(100)}"}}`).sound).toBe(true);
  });
});

test("everything is found in one run, in the order of the file", () => {
  expect(scan("{{#if a}}\n{{count（b）}}\n{{/each}}\n｛｛c}}").found).toEqual([
    "template-block-not-closed 1:1",
    "template-full-width-mark 2:8",
    "template-full-width-mark 2:10",
    "template-block-not-open 3:1",
    "template-full-width-mark 4:1",
  ]);
});

test("what stands before the body is not looked at", () => {
  expect(scan("{{#if a}}\n甲", "{{#if a}}\n".length)).toEqual({ sound: true, found: [] });
});

test.each(["{{", "{{!--", "{{!", '{{"', "{{'", "{{#if a", "｛｛", "{{#if a}}", "{{/if}}", "\\{{"])(
  "20,000 times %j takes no long time",
  (piece) => {
    const begun = performance.now();
    scan(piece.repeat(20_000));
    expect(performance.now() - begun).toBeLessThan(2000);
  },
);
