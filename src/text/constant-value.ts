import { Decimal } from "../facts/decimal.ts";
import type { FactValue } from "../facts/facts.ts";
import { numberValue } from "../figures/combine-numbers.ts";

/** A constant of a template as a value: text, a number with just the digits it is written with, yes or no. */
export function constantValue(value: string | number | boolean, written: string = String(value)): FactValue {
  switch (typeof value) {
    case "string":
      return { type: "text", text: value };
    case "boolean":
      return { type: "flag", on: value };
    default: {
      const decimal = new Decimal(written);
      return numberValue(decimal, written.split(".")[1]?.length ?? 0, undefined, undefined);
    }
  }
}
