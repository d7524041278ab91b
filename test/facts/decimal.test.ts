import { expect, test } from "@jest/globals";

import { Decimal } from "../../src/facts/decimal.ts";

test("sums are exact and halves are rounded away from zero", () => {
  expect(new Decimal("0.1").plus("0.2").toFixed()).toBe("0.3");
  const ten = Array.from({ length: 10 }, () => new Decimal("0.1"));
  expect(Decimal.sum(...ten).toFixed()).toBe("1");
  expect(new Decimal("1.005").toDecimalPlaces(2).toFixed()).toBe("1.01");
  expect(new Decimal("-1.005").toDecimalPlaces(2).toFixed()).toBe("-1.01");
});

test("a quotient is worked out to 60 digits", () => {
  expect(new Decimal(1).dividedBy(3).toFixed()).toBe(`0.${"3".repeat(60)}`);
});
