import { expect, test } from "@jest/globals";

import { partKeys } from "../../src/facts/document-parts.ts";
import { partsAsked, partsInStyle } from "../../src/styles/parts-in-style.ts";
import { shippedNames, soundStyle } from "./shipped-styles.ts";

function beyondAReport(name: string): readonly string[] {
  const report = partsInStyle(soundStyle("gbt9704"));
  return [...partsInStyle(soundStyle(name))].filter((part) => !report.has(part)).toSorted();
}

test("A report has title, subtitle, addressee, signature, date and annotation, in every style", () => {
  const report = ["addressee", "annotation", "date", "signature", "subtitle", "title"];
  expect([...partsInStyle(soundStyle("gbt9704"))].toSorted()).toEqual(report);
  for (const name of shippedNames) expect([...partsInStyle(soundStyle(name))]).toEqual(expect.arrayContaining(report));
});

test("Red-head papers and briefings have a head and an imprint beside", () => {
  expect(beyondAReport("redhead")).toEqual([
    "copies",
    "copy-number",
    "issue-date",
    "issuer",
    "mark",
    "number",
    "secrecy",
    "signers",
    "urgency",
  ]);
  expect(beyondAReport("briefing")).toEqual([
    "copy-number",
    "distribute-to",
    "issue-number",
    "mark",
    "print-run",
    "publisher",
    "report-to",
    "secrecy",
    "send-to",
    "urgency",
  ]);
  expect(beyondAReport("plain")).toEqual([]);
});

test("Every part has a place in one of the shipped styles", () => {
  const placed = new Set(shippedNames.flatMap((name) => [...partsInStyle(soundStyle(name))]));
  expect(partKeys.map(({ name }) => name).filter((name) => !placed.has(name))).toEqual([]);
});

test("The facts are asked for what the style has a place for, for signers only upward, and always for 密级 with its 份号", () => {
  const [plain, redhead] = [soundStyle("plain"), soundStyle("redhead")];
  const beyond = (upward: boolean) => [...partsAsked(plain, upward)].filter(([part]) => !partsInStyle(plain).has(part));
  expect(beyond(false)).toEqual([
    ["copy-number", { beside: "secrecy" }],
    ["secrecy", {}],
  ]);
  expect(beyond(true)).toContainEqual(["signers", {}]);
  expect(partsAsked(redhead, false).get("copy-number")).toEqual({});
  expect(partsAsked(redhead, true).has("signers")).toBe(true);
  expect(partsAsked(redhead, false).has("signers")).toBe(false);
});

test("A date is asked for beside a signature, in a briefing by itself", () => {
  expect(partsAsked(soundStyle("gbt9704"), false).get("date")).toEqual({ beside: "signature" });
  expect(partsAsked(soundStyle("briefing"), false).get("date")).toEqual({});
  expect(partsAsked(soundStyle("briefing"), false).has("signature")).toBe(false);
});
