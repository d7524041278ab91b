import { expectLine } from "../../source/read-keys.ts";
import type { FieldType } from "./field-type.ts";

const written: ReadonlyMap<string, boolean> = new Map([
  ["是", true],
  ["yes", true],
  ["true", true],
  ["否", false],
  ["no", false],
  ["false", false],
]);

/** Yes or no: 是, 否; yes, no; true, false. */
export const flag: FieldType = {
  name: "flag",
  unit: "none",
  choices: "none",
  read(node, _field, report) {
    const scalar = expectLine(node, report);
    if (!scalar) return undefined;
    const on = written.get(scalar.text);
    if (on !== undefined) return { type: "flag", on };
    report("wrong-flag", scalar.place, { written: scalar.text });
    return undefined;
  },
  example: (_field, _period, language) => (language === "zh" ? "是" : "yes"),
};
