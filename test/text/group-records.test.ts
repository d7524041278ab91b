import { expect, test } from "@jest/globals";

import { findDeclared } from "../../src/facts/declarations.ts";
import { isMissing } from "../../src/figures/missing.ts";
import { groupRecords } from "../../src/text/group-records.ts";
import { lookAt, meetings } from "../figures/sample-look.ts";

/** The keys of the groups by the number of people, or why there are none. */
function keys(...people: readonly string[]): readonly string[] {
  const lines = people.map((many, index) => `  - {date: 2020-02-0${index + 1}, topic: 会${index}, people: ${many}}\n`);
  const look = lookAt({ "city/2020-02": `meetings:\n${lines.join("")}` }, "2020-02");
  const field = findDeclared(look.facts.declarations.ledgers, "meetings")?.fields.find(({ name }) => name === "people");
  if (!field) throw new Error("meetings have people");
  const groups = groupRecords(meetings, field, look);
  if (isMissing(groups)) return [groups.finding.code];
  return groups.map(({ key }) => (key.value.type === "number" ? key.value.decimal.toFixed() : ""));
}

test("each value of a field makes a group, where it first comes up", () => {
  expect(keys("9", "12", "9")).toEqual(["9", "12"]);
});

test("no group is left out without a word: whether 20余 is 25 is not known", () => {
  expect(keys("25", "20余", "9")).toEqual(["approximate-compared"]);
});
