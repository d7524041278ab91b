import { describe, expect, test } from "@jest/globals";

import { findings, render } from "./sample-facts.ts";
import type { Rendering } from "./sample-facts.ts";

function sections(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [`templates/sections/${name}.md.hbs`, text]));
}

/** `code file:line:column < include < include`, innermost last. */
function ways({ found }: Rendering): readonly string[] {
  const at = (place: { file: string; line: number; column: number } | undefined) =>
    `${place?.file.replace(/^.*\/|\.md\.hbs$/g, "")}:${place?.line}:${place?.column}`;
  return found.map(({ code, place, includes }) => [`${code} ${at(place)}`, ...includes.map(at)].join(" < "));
}

describe("a fault in a section", () => {
  test("is told at the section's own line, with the way that led there, outermost first", () => {
    const texts = sections({ outer: "甲\n{{> inner}}\n", inner: "\n\n乙{{count meetngs}}" });
    expect(ways(render("{{> outer}}\n", texts))).toEqual(["unknown-name inner:3:10 < sample:4:1 < outer:2:1"]);
  });

  test("is told when the facts lack something, too", () => {
    const texts = sections({ outer: "{{> inner}}", inner: "{{paragraphs notes.plans}}" });
    expect(ways(render("\n{{> outer}}\n", texts))).toEqual(["note-not-written inner:1:1 < sample:5:1 < outer:1:1"]);
  });

  test("is told once, however often the section is included", () => {
    const texts = sections({ wrong: "{{count meetngs}}" });
    expect(ways(render("{{> wrong}}\n\n{{> wrong}}\n", texts))).toEqual(["unknown-name wrong:1:9 < sample:4:1"]);
  });

  test("that can't be parsed keeps the report from being built", () => {
    const rendering = render("{{> wrong}}", sections({ wrong: "{{#if meetings}}" }));
    expect(findings(rendering)).toEqual(["template-block-not-closed 1:1"]);
    expect(rendering.text).toBeUndefined();
  });

  test("that is included from the title keeps the report from being built", () => {
    const rendering = render('---\ntitle: "{{> wrong}}"\n---\n甲\n', sections({ wrong: "{{count meetngs}}" }));
    expect(findings(rendering)).toEqual(["unknown-name 1:9"]);
    expect(rendering.text).toBeUndefined();
  });

  test("that nobody includes doesn't", () => {
    const rendering = render("甲", sections({ wrong: "{{#if meetings}}" }));
    expect(rendering).toMatchObject({ printed: "甲", found: [] });
  });
});

describe("a section that includes itself", () => {
  test.each([
    ["at once", { self: "甲{{> self}}" }, "{{> self}}", "section-includes-itself self:1:2 < sample:4:1"],
    [
      "by way of another",
      { one: "{{> two}}", two: "{{> one}}" },
      "{{> one}}",
      "section-includes-itself two:1:1 < sample:4:1 < one:1:1",
    ],
    [
      "under a condition",
      { self: "{{#if meetings}}{{> self}}{{/if}}" },
      "{{> self}}",
      "section-includes-itself self:1:17 < sample:4:1",
    ],
    ["with parameters", { self: "{{> self n=1}}" }, "{{> self n=1}}", "section-includes-itself self:1:1 < sample:4:1"],
  ])("%s is refused where it does", (_, texts, body, way) => {
    expect(ways(render(body, sections(texts)))).toEqual([way]);
  });
});

describe("what a section sees", () => {
  test.each([
    ["the report's names", { s: "{{count meetings}}" }, "{{> s}}", "5"],
    ["what it is given", { s: "{{what}}次" }, "{{> s what=(count meetings)}}", "5次"],
    ["a query that it is given", { s: "{{count q}}" }, '{{> s q=(where meetings kind="专题会")}}', "3"],
    ["the record around it", { s: "{{topic}}" }, "{{#each (take meetings 1)}}{{> s}}{{/each}}", "部署开局工作"],
    ["what its includer was given", { s: "{{> t}}", t: "{{what}}" }, "{{> s what=(count meetings)}}", "5"],
    [
      "what it is given before what is around it",
      { s: "{{topic}}" },
      '{{#each (take meetings 1)}}{{> s topic="甲"}}{{/each}}',
      "甲",
    ],
  ])("%s", (_, texts, body, printed) => {
    expect(render(body, sections(texts))).toMatchObject({ printed, found: [] });
  });

  test("not what another was given", () => {
    const texts = sections({ s: "{{what}}" });
    expect(ways(render("{{> s what=(count meetings)}}{{> s}}", texts))).toEqual(["unknown-name s:1:3 < sample:4:30"]);
  });

  test("a parameter that hides a name of the report is refused", () => {
    expect(ways(render("{{> s meetings=5}}", sections({ s: "甲" })))).toEqual(["parameter-hides-name sample:4:7"]);
  });

  test("parameters are checked wherever they lead", () => {
    expect(findings(render("{{> nowhere n=(count meetngs)}}"))).toEqual(["unknown-section 4:1", "unknown-name 4:22"]);
  });
});
