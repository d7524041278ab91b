import { readPeriodValue } from "../read-date.ts";
import type { FieldType } from "./field-type.ts";

/** A month, quarter, half, year, ISO week, day or span. */
export const period: FieldType = {
  name: "period",
  unit: "none",
  choices: "none",
  read(node, _field, report) {
    const found = readPeriodValue(node, report);
    return found && { type: "period", period: found };
  },
  example: (_field, current) => current.name,
};
