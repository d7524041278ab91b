import { expectLine } from "../../source/read-keys.ts";
import type { FieldType } from "./field-type.ts";

/** One line of words. Empty quotes are an empty text. */
export const text: FieldType = {
  name: "text",
  unit: "none",
  choices: "none",
  read(node, _field, report) {
    const scalar = expectLine(node, report);
    return scalar && { type: "text", text: scalar.text };
  },
  example: (_field, _period, language) => (language === "zh" ? "文字" : "words"),
};
