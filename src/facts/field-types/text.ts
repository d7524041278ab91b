import { expectWords } from "../../source/read-keys.ts";
import type { FieldType } from "./field-type.ts";

/** One line of words, with the spaces in it. What has none to say is left out, not written as empty quotes. */
export const text: FieldType = {
  name: "text",
  unit: "none",
  choices: "none",
  read(node, _field, report) {
    const words = expectWords(node, report);
    return words === undefined ? undefined : { type: "text", text: words };
  },
  example: (_field, _period, language) => (language === "zh" ? "文字" : "words"),
};
