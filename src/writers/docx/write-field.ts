import type { Writing } from "./writing.ts";
import { escapeXml } from "./xml.ts";

/** A field that shows the runs until it is updated. */
export function writeField(instruction: string, runs: string, writing: Writing): string {
  const [open = "", afterInstruction = "", close = ""] = writing.forms.field;
  return `${open} ${escapeXml(instruction)} ${afterInstruction}${runs}${close}`;
}
