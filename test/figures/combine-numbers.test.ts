import { describe, expect, test } from "@jest/globals";

import { Decimal } from "../../src/facts/decimal.ts";
import type { NumberValue } from "../../src/facts/facts.ts";
import { addNumbers, averageNumbers } from "../../src/figures/combine-numbers.ts";

function number(written: string): NumberValue {
  const [, digits = "", word] = /^([-\d.]+)(余|多|约|近)?$/.exec(written) ?? [];
  const decimals = digits.split(".")[1]?.length ?? 0;
  return { type: "number", decimal: new Decimal(digits), decimals, ...(word && { word: word as "余" }) };
}

function shown({ decimal, decimals, word }: NumberValue): string {
  return decimal.toFixed(decimals) + (word ?? "");
}

describe("sums", () => {
  test.each([
    [[], "0"],
    [["0.1", "0.2"], "0.3"],
    [["100.00", "0.5"], "100.50"],
    [["268.9163", "1"], "269.9163"],
    [["-3", "3"], "0"],
    [["20余", "5"], "25余"],
    [["20余", "30余"], "50余"],
    [["20余", "30多"], "50约"],
    [["170约", "300近", "1"], "471约"],
    [["9007199254740993", "1"], "9007199254740994"],
  ])("of %j is %s", (written, sum) => {
    expect(shown(addNumbers(written.map(number), undefined))).toBe(sum);
  });

  test("have the unit they are asked for in", () => {
    expect(addNumbers([], "万元")).toMatchObject({ unit: "万元" });
  });
});

describe("averages have one digit more than was recorded, rounded half-up", () => {
  test.each([
    [["1", "2"], "1.5"],
    [["1", "1", "2"], "1.3"],
    [["0.25", "0.25", "0.26"], "0.253"],
  ])("of %j is %s", (written, average) => {
    expect(shown(averageNumbers(written.map(number), undefined))).toBe(average);
  });
});
