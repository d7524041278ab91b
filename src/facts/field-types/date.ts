import { readDate } from "../read-date.ts";
import type { FieldType } from "./field-type.ts";

/** A day of the calendar: 2020-02-03. */
export const date: FieldType = {
  name: "date",
  unit: "none",
  choices: "none",
  read(node, _field, report) {
    const day = readDate(node, report);
    return day === undefined ? undefined : { type: "date", day };
  },
  example: (_field, period) => period.first,
};
