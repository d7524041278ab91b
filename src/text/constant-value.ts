import { Decimal } from "../facts/decimal.ts";
import type { FactValue } from "../facts/facts.ts";
import { numberValue } from "../figures/combine-numbers.ts";

/** A constant of a template as a value: text, a number with the digits it has, yes or no. */
export function constantValue(value: string | number | boolean): FactValue {
  switch (typeof value) {
    case "string":
      return { type: "text", text: value };
    case "boolean":
      return { type: "flag", on: value };
    default: {
      const decimal = new Decimal(value);
      return numberValue(decimal, decimal.decimalPlaces(), undefined, undefined);
    }
  }
}
