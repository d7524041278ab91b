import { readChoice } from "../read-choice.ts";
import type { FieldType } from "./field-type.ts";

/** One of the choices that its field declares, by name or label. */
export const choice: FieldType = {
  name: "choice",
  unit: "none",
  choices: "required",
  read: (node, field, report) => readChoice(node, field.choices, report),
  example: ({ choices }, _period, language) => (language === "zh" ? choices[0]?.labels.zh : choices[0]?.name) ?? "",
};
