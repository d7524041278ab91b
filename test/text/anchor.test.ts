import { describe, expect, test } from "@jest/globals";

import { nameAnchor } from "../../src/text/anchor.ts";
import { files, render } from "./sample-facts.ts";
import type { Rendering } from "./sample-facts.ts";

const facts = "data/bureau/2020-02.yaml";
const february = files[facts] ?? "";
const added = february.replace("会议:\n", "会议:\n  - {日期: 2020-02-01, 类别: 班子会, 议题: 新添一次}\n");

/** What each phrase prints and the name of its anchor. */
function anchors({ text }: Rendering): ReadonlyMap<string, string> {
  const phrases = (text?.blocks ?? []).flatMap((block) => block.phrases);
  return new Map(phrases.map(({ parts, anchor }) => [parts.map((part) => part.text).join(""), anchor]));
}

const body = "{{#each meetings as |m|}}\n{{m.topic}}\n\n{{/each}}\n\n{{count documents}}\n";

describe("the name of an anchor", () => {
  test("has the form that Word takes, hidden and short", () => {
    const names = [...anchors(render(body)).values()];
    expect(names).toHaveLength(6);
    for (const name of names) {
      expect(name).toMatch(/^_hb_[a-z0-9_]+$/);
      expect(name.length).toBeLessThanOrEqual(40);
    }
  });

  test("is the same in every run", () => {
    expect([...anchors(render(body)).values()]).toEqual([...anchors(render(body)).values()]);
  });

  test("stays when a record is added before it", () => {
    const before = anchors(render(body));
    const after = anchors(render(body, { [facts]: added }));
    expect(after.size).toBe(before.size + 1);
    for (const [printed, name] of before) expect(after.get(printed)).toBe(name);
  });

  test("keeps its first half when the text printed changes, and not its second", () => {
    const [before] = [...anchors(render("{{count meetings}}")).values()];
    const [after] = [...anchors(render("{{count meetings}}", { [facts]: added })).values()];
    expect(after).not.toBe(before);
    expect(after?.slice(0, -7)).toBe(before?.slice(0, -7));
  });

  test("tells mustaches apart that are written alike, and those of other sections", () => {
    const section = { "templates/sections/s.md.hbs": "{{count meetings}}" };
    const { text } = render("{{count meetings}}{{count meetings}}{{> s}}", section);
    const names = text?.blocks.flatMap(({ phrases }) => phrases.map(({ anchor }) => anchor)) ?? [];
    expect(new Set(names).size).toBe(3);
    expect(names.filter((name) => /_\d+$/.test(name))).toEqual([]);
  });

  test("is numbered from the second on where the same comes again", () => {
    const { text } = render('{{#each (values meetings "kind") as |k|}}{{k}}{{/each}}');
    const names = text?.blocks.flatMap(({ phrases }) => phrases.map(({ anchor }) => anchor)) ?? [];
    expect(names).toHaveLength(5);
    expect(names.filter((name) => /_\d+$/.test(name)).map((name) => name.slice(-2))).toEqual(["_2", "_2", "_3"]);
  });

  test("stays with its phrase when a section is included twice and a record is added for the first", () => {
    const section = { "templates/sections/s.md.hbs": "{{count items}}次，" };
    const twice = '{{> s items=(where meetings kind="班子会")}}{{> s items=(where meetings kind="专题会")}}';
    const [, special] = render(twice, section).text?.blocks[0]?.phrases ?? [];
    const [leaders, same] = render(twice, { ...section, [facts]: added }).text?.blocks[0]?.phrases ?? [];
    expect(same?.anchor).toBe(special?.anchor);
    expect(leaders?.anchor.slice(0, 15)).not.toBe(special?.anchor.slice(0, 15));
  });
});

test("ten thousand like names still fit into 40 characters", () => {
  const taken = new Set<string>();
  const names = Array.from({ length: 10_000 }, () => 0).map((_, index) =>
    nameAnchor("site", [], `${index % 100}`, taken),
  );
  expect(new Set(names).size).toBe(10_000);
  expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(40);
});

test("texts that differ in one character have names of their own", () => {
  const sites = Array.from({ length: 20_000 }, (_, index) => `会议${index}次`);
  const bySite = sites.map((site) => nameAnchor(site, ["甲"], "", new Set()));
  expect(new Set(bySite).size).toBe(sites.length);
  const byText = sites.map((text) => nameAnchor("site", [], text, new Set()));
  expect(new Set(byText).size).toBe(sites.length);
});
