import type { Report } from "../diagnostics/diagnostic.ts";
import { phraseText } from "../text/text.ts";
import type { RenderedLine } from "../text/text.ts";
import { tokenPattern } from "../text/token.ts";
import type { ListedReport } from "./listed-report.ts";

/** Reports listed reports that have the same 发文字号: it is one paper's alone. Each is told after the first. */
export function findNumbersTwice(reports: readonly ListedReport[], report: Report): void {
  const first = new Map<string, string>();
  for (const { name, text } of reports) {
    const line = text.parts.number;
    const number = line && textOf(line);
    if (!line || number === undefined) continue;
    const other = first.get(number);
    if (other === undefined) first.set(number, name);
    else report("document-number-twice", line.place, { number, name, first: other });
  }
}

function textOf({ text, phrases }: RenderedLine): string {
  return text.replaceAll(tokenPattern(), (_, index: string) => {
    const phrase = phrases[Number(index)];
    return phrase ? phraseText(phrase) : "";
  });
}
