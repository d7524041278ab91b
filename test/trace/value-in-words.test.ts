import { expect, test } from "@jest/globals";

import { Decimal } from "../../src/facts/decimal.ts";
import { writingFor } from "../../src/locale/writing-for.ts";
import { valueInWords } from "../../src/trace/value-in-words.ts";

function written(number: string, unit: string | undefined, language: "zh-CN" | "en"): string {
  const decimal = new Decimal(number);
  const value = {
    type: "number" as const,
    decimal,
    decimals: decimal.decimalPlaces(),
    ...(unit !== undefined && { unit }),
  };
  return valueInWords(value, writingFor(language));
}

test.each([
  ["1.6", "万元", "1.6万元", "1.6万元"],
  ["6", "次", "6次", "6次"],
  ["12.5", "%", "12.5%", "12.5%"],
  ["6", undefined, "6", "6"],
])("%s %s is %s, in English %s", (number, unit, zh, en) => {
  expect([written(number, unit, "zh-CN"), written(number, unit, "en")]).toEqual([zh, en]);
});

test("An English unit of measure has the form that goes with the number", () => {
  expect(written("1", "team/teams", "en")).toBe("1 team");
  expect(written("7", "team/teams", "en")).toBe("7 teams");
});
