import { expectLine } from "../../source/read-keys.ts";
import type { FieldType } from "./field-type.ts";

/** A document's title, with or without the 《》 around it; those within it stay. */
export const title: FieldType = {
  name: "title",
  unit: "none",
  choices: "none",
  read(node, _field, report) {
    const scalar = expectLine(node, report);
    if (!scalar) return undefined;
    const text = withoutMarks(scalar.text);
    if (text.trim() !== "") return { type: "title", text };
    report("missing-value", scalar.place, {});
    return undefined;
  },
  example: (_field, _period, language) => (language === "zh" ? "关于做好某项工作的通知" : "Notice on some work"),
};

/** `《甲》和《乙》` also starts and ends with marks, but they are not one pair. */
function withoutMarks(text: string): string {
  if (!text.startsWith("《") || !text.endsWith("》")) return text;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "《") depth++;
    else if (text[at] === "》") depth--;
    if (depth === 0) return at === text.length - 1 ? text.slice(1, -1) : text;
  }
  return text;
}
