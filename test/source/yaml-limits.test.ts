import { expect, test } from "@jest/globals";

import { readExample } from "./yaml-example.ts";

/** Generous beside what was measured, which is below a second; what it guards against takes many times as long. */
const seconds = 1000;

test("deep nesting is refused and never overflows the stack", () => {
  expect(readExample("[".repeat(20_000)).found).toEqual(["nested-too-deep 1:64"]);
  expect(readExample(`${"- ".repeat(20_000)}x`).found).toEqual(["nested-too-deep 1:127"]);
  expect(readExample(`a: ${"{b: ".repeat(20_000)}`).found).toHaveLength(1);
});

test(
  "40,000 keys are read in linear time",
  () => {
    const text = Array.from({ length: 40_000 }, (_, index) => `k${index}: ${index}\n`).join("");
    const { value, found } = readExample(text);
    expect(found).toEqual([]);
    expect(Object.keys(value as object)).toHaveLength(40_000);
  },
  6 * seconds,
);

test(
  "a file of more values than anybody enters is refused before it is all read",
  () => {
    const text = Array.from({ length: 150_000 }, (_, index) => `- {a: ${index}, b: 2}\n`).join("");
    expect(readExample(text)).toEqual({ value: undefined, found: ["too-many-values 1:1"] });
  },
  6 * seconds,
);

test(
  "a file that is broken in every line gives up after the first 50",
  () => {
    expect(readExample("k: '\n".repeat(40_000)).found.length).toBeLessThanOrEqual(51);
    expect(readExample("k: [\n".repeat(40_000)).found.length).toBeLessThanOrEqual(51);
  },
  10 * seconds,
);

test("an alias bomb is refused at each of its marks", () => {
  const { found } = readExample("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
  expect(found).toEqual(["1:4", "2:4", "2:8", "2:12", "3:5", "3:9"].map((place) => `refused-yaml ${place}`));
});
