import type { LabelWords } from "../locale/label-words.ts";
import { lineText } from "../tree/line-text.ts";
import type { Line } from "../tree/tree.ts";

/** What stands around 印数: brackets, where the report doesn't give them itself. */
export function printRunMarks(run: Line, { printRun }: LabelWords): LabelWords["printRun"] {
  return /^[（(]/.test(lineText(run)) ? ["", ""] : printRun;
}
