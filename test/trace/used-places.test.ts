import { expect, test } from "@jest/globals";

import { usedPlaces } from "../../src/trace/used-places.ts";
import { files, render } from "../text/sample-facts.ts";

const facts = "data/bureau/2020-02.yaml";

/** What the sample facts have at a place, to the end of the line. */
function standingAt(place: string): string {
  const [file = "", line = 0, column = 0] = place.split(":");
  return (files[file] ?? "").split("\n")[Number(line) - 1]?.slice(Number(column) - 1) ?? "";
}

function usedBy(template: string): readonly string[] {
  const { text } = render(template);
  return text ? [...usedPlaces(text)].filter((place) => place.startsWith(facts)).map(standingAt) : [];
}

test("A report uses the records that it counts", () => {
  expect(usedBy('{{count (where meetings kind="班子会")}}')).toEqual([
    "{日期: 2020-02-03, 类别: 班子会, 议题: 部署开局工作}",
    "{日期: 2020-02-12, 类别: 班子会, 议题: 讨论月度安排}",
  ]);
});

test("It uses the fields that it adds up, and their records", () => {
  expect(usedBy('{{sum donations "amount"}}')).toEqual([
    "10.20}",
    "2.10}",
    "{date: 2020-02-07, donor: 某企业, amount: 10.20}",
    "{date: 2020-02-09, donor: 某协会, amount: 2.10}",
  ]);
});

test("It uses both values of a change, notes, and the date of the report", () => {
  expect(usedBy("{{change indicators.teams}}")).toEqual(["7}", "9, was: 7}"]);
  expect(usedBy("{{paragraphs notes.problems}}")).toEqual(["|"]);
  expect(usedBy("---\ntitle: 汇报\ndate: '{{date document.date}}'\n---\n无")).toEqual(["2020-03-02}"]);
});

test("What a template only asks for in a condition is not used", () => {
  expect(usedBy("{{#if meetings}}开了会{{/if}}{{indicators.staff}}")).toEqual(["42"]);
});
