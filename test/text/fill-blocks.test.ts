import { describe, expect, test } from "@jest/globals";

import type { Place } from "../../src/diagnostics/place.ts";
import { tokenFor } from "../../src/text/token.ts";
import { render } from "./sample-facts.ts";

/** Each block with its tokens as `{n}`, then from where each stretch of its text comes: `@offset file:line:column`. */
function shown(body: string, sections: Readonly<Record<string, string>> = {}): readonly string[] {
  const { text } = render(body, sections);
  return (text?.blocks ?? []).map((block) => {
    const origins = block.origins.map(({ at, place, includes }) =>
      [`@${at} ${where(place)}`, ...includes.map(where)].join("<"),
    );
    return [JSON.stringify(readable(block.text)), ...origins].join(" ");
  });
}

function where({ file, line, column }: Place): string {
  return `${file.replace(/^.*\/|\.md\.hbs$/g, "")}:${line}:${column}`;
}

function readable(text: string): string {
  return text.replaceAll(/\uE000(\d+)\uE001/g, "{$1}");
}

describe("blocks", () => {
  test("number their tokens from 0 each", () => {
    const { text } = render("{{period}}{{asOf}}\n\n{{unit.name}}\n");
    expect(text?.blocks.map((block) => block.text)).toEqual([tokenFor(0) + tokenFor(1), tokenFor(0)]);
    expect(text?.blocks.map(({ phrases }) => phrases.map(({ expression }) => expression))).toEqual([
      ["period", "asOf"],
      ["unit.name"],
    ]);
  });

  test("have the same text for every record, so that it can be remembered", () => {
    const { text } = render("{{#each meetings as |m|}}\n{{date m.date}}：{{m.topic}}。\n\n{{/each}}");
    expect(new Set(text?.blocks.map((block) => block.text)).size).toBe(1);
    expect(text?.blocks).toHaveLength(5);
  });
});

describe("each stretch of literal text knows where it comes from", () => {
  // A token has three characters here.
  test.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
    ["a paragraph", "甲\n乙", {}, ['"甲\\n乙" @0 sample:4:1']],
    ["around a mustache", "甲{{asOf}}乙", {}, ['"甲{0}乙" @0 sample:4:1 @4 sample:4:10']],
    ["in the second block", "甲\n\n  乙{{asOf}}", {}, ['"甲" @0 sample:4:1', '"  乙{0}" @0 sample:6:1']],
    ["in a block of a template", "{{#if meetings}}\n甲\n{{/if}}", {}, ['"甲" @0 sample:5:1']],
    [
      "in each turn",
      "{{#each (take meetings 2)}}\n甲{{topic}}\n\n{{/each}}",
      {},
      ['"甲{0}" @0 sample:5:1', '"甲{0}" @0 sample:5:1'],
    ],
    [
      "through sections",
      "甲{{> s}}乙",
      { "templates/sections/s.md.hbs": "丙{{asOf}}丁" },
      ['"甲丙{0}丁乙" @0 sample:4:1 @1 s:1:1<sample:4:2 @5 s:1:10<sample:4:2 @6 sample:4:9'],
    ],
  ])("%s", (_, body, sections, expected) => {
    expect(shown(body, sections)).toEqual(expected);
  });
});

test("a phrase knows its mustache, the figures it prints and their places", () => {
  const { text } = render('共{{count (where meetings kind="班子会")}}次');
  const [phrase] = text?.blocks[0]?.phrases ?? [];
  expect(phrase).toMatchObject({
    expression: 'count (where meetings kind="班子会")',
    place: { line: 4, column: 2 },
    gap: false,
    parts: [{ text: "2", figures: [{ recipe: { type: "count" } }] }],
  });
  const places = phrase?.parts.flatMap(({ figures }) => figures.flatMap((figure) => figure.places)) ?? [];
  expect(places.map(({ file, line }) => `${file}:${line}`)).toEqual([
    "data/bureau/2020-02.yaml:6",
    "data/bureau/2020-02.yaml:9",
  ]);
});
