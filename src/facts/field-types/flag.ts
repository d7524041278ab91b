import { readFlag } from "../read-flag.ts";
import type { FieldType } from "./field-type.ts";

/** Yes or no. */
export const flag: FieldType = {
  name: "flag",
  unit: "none",
  choices: "none",
  read(node, _field, report) {
    const on = readFlag(node, report);
    return on === undefined ? undefined : { type: "flag", on };
  },
  example: (_field, _period, language) => (language === "zh" ? "是" : "yes"),
};
