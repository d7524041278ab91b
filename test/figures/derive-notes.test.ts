import { expect, test } from "@jest/globals";

import type { FigureRecipe } from "../../src/figures/figure.ts";
import { derived, lookAt, missingParts, placesOf } from "./sample-look.ts";

const problems: FigureRecipe = { type: "notes", topic: "problems" };

test("notes come oldest first, those of one period by unit, each with its place", () => {
  const data = {
    "west/2020-01": "notes: {problems: 四}\n",
    "city/2020-02": "notes: {problems: 二}\n",
    "city/2020-01": "notes: {problems: 一}\n",
    "east/2020-02": "notes: {problems: 三}\n",
    "east/2020-04": "notes: {problems: 五}\n",
  };
  const look = lookAt(data, "2020-Q1", "city", "children");
  expect(derived(problems, look)).toBe("一 四 二 三");
  expect(placesOf(problems, look)).toEqual(["city/2020-01:2", "west/2020-01:2", "city/2020-02:2", "east/2020-02:2"]);
});

test("a topic on which nobody wrote is missing", () => {
  const look = lookAt({ "city/2020-02": "" }, "2020-02");
  expect(derived(problems, look)).toBe("note-not-written");
  expect(missingParts(problems, look)).toEqual({ topic: "存在问题", unit: "示例市", period: "2020-02" });
});

test("notes on more days than the report's are no notes of it", () => {
  const data = {
    "city/2020-01-22..2020-02-10": "notes: {problems: 一}\n",
    "city/2020-02-11..2020-02-20": "notes: {problems: 二}\n",
  };
  expect(derived(problems, lookAt(data, "2020-02"))).toBe("二");
  expect(derived(problems, lookAt(data, "2020-01"))).toBe("note-not-written");
});
