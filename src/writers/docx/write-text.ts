import type { RunMarks } from "./forms.ts";
import type { Writing } from "./writing.ts";
import { escapeXml } from "./xml.ts";

/** Text as a run; a line feed or a tab in it is an element between runs. */
export function writeText(text: string, writing: Writing, marked: RunMarks): string {
  if (text === "") return "";
  const [open = "", close = ""] = writing.forms.run(marked);
  if (!/[\n\t&<>"']/.test(text)) return open + text + close;
  const { lineBreak, tab } = writing.forms;
  return text
    .split(/([\n\t])/)
    .map((part) => {
      if (part === "\n") return lineBreak;
      if (part === "\t") return tab;
      return part === "" ? "" : open + escapeXml(part) + close;
    })
    .join("");
}
