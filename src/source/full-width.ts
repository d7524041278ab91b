import type { Report } from "../diagnostics/diagnostic.ts";
import { halfWidth } from "./half-width.ts";
import { placeAt } from "./source-text.ts";
import type { SourceScalar, SourceText } from "./source.ts";

/** Full-width marks where a line's structure stands: before, at and right after its name; group `mark` is the mark. */
const structures: readonly RegExp[] = [
  // Indentation by ideographic or no-break spaces.
  /^[ ]*(?<mark>[\u3000\u00A0])/d,
  // A list's dash, a comment's sign, or brackets or quotes around a name.
  /^\s*(?:- )*(?<mark>[－—–＃｛［])/d,
  /^\s*(?:- )*(?<mark>[“‘])[^”’]*[”’]\s*[:：]/d,
  // The colon after a name: a short word without any other colon before.
  /^\s*(?:[-－—–] *)*["'“”]?[^\s:：，。；、#"']{1,24}["'“”]?\s*(?<mark>：)/d,
  // A space or bracket after the colon that is none.
  /^[^:：]*:(?<mark>[\u3000\u00A0])/d,
  /^[^:：]*: *(?<mark>[｛［])/d,
  // A comma between items in brackets.
  /[[{][^\]}"']*?(?<mark>，)[^\]}，]{1,24}:/d,
];

/** Reports full-width marks that stand in structural places in the lines from `start` to `end`. Gives the lines reported. */
export function reportFullWidthLines(source: SourceText, start: number, end: number, report: Report): Set<number> {
  const lines = new Set<number>();
  const last = placeAt(source, start, end).endLine;
  for (let line = placeAt(source, start).line; line <= last; line++) {
    const lineStart = source.lineStarts[line - 1] ?? 0;
    const lineEnd = source.lineStarts[line] ?? source.text.length + 1;
    const at = findFullWidth(source.text.slice(lineStart, lineEnd - 1));
    if (at === undefined) continue;
    const mark = source.text[lineStart + at] ?? "";
    const place = placeAt(source, lineStart + at, lineStart + at + 1);
    report("full-width-mark", place, { mark, wanted: halfWidth(mark) });
    lines.add(line);
  }
  return lines;
}

/**
 * Reports a full-width mark where a map or list was wanted and plain text was found: `－ 日期: …`, `日期：…`, `［甲，乙］`.
 * Gives whether there was one.
 */
export function reportFullWidthName(scalar: SourceScalar, report: Report): boolean {
  const at = /^[“‘].*[”’]$/.test(scalar.text) ? 0 : findFullWidth(scalar.text);
  const mark = at === undefined ? undefined : scalar.text[at];
  // A wide space at either end was told when the text was read.
  const isEdge = at === 0 || at === scalar.text.length - 1;
  if (at === undefined || mark === undefined || (isWideSpace(mark) && isEdge)) return false;
  const { line, column } = scalar.place;
  const place = { ...scalar.place, column: column + at, endLine: line, endColumn: column + at + 1 };
  report("full-width-mark", place, { mark, wanted: halfWidth(mark) });
  return true;
}

/** Reports an ideographic or no-break space at either end of a plain scalar: it was meant to keep things apart. */
export function reportFullWidthEdges(source: SourceText, start: number, end: number, report: Report): void {
  const text = source.text;
  const at = isWideSpace(text[start]) ? start : isWideSpace(text[end - 1]) ? end - 1 : undefined;
  if (at === undefined || start === end) return;
  const mark = text[at] ?? "";
  report("full-width-mark", placeAt(source, at, at + 1), { mark, wanted: halfWidth(mark) });
}

/** Within brackets a full-width comma doesn't part items, nor a full-width colon a name from its value. */
const inBrackets: { readonly [role in BracketRole]: RegExp } = {
  item: /[，｛｝［］]/g,
  "lone key": /[：，｛｝［］]/g,
  value: /，(?=[^\s，：]{1,24}：)|(?<=，[^\s，：]{1,24})：/g,
};

/** An item of a list in brackets; a key without value, or a value, of a map in brackets. */
export type BracketRole = "item" | "lone key" | "value";

/** Reports full-width marks in plain text within brackets that were probably meant as structure. */
export function reportFullWidthInBrackets(scalar: SourceScalar, role: BracketRole, report: Report): void {
  if (scalar.quoted || scalar.place.line !== scalar.place.endLine) return;
  const { line, column } = scalar.place;
  for (const { index, 0: mark } of scalar.text.matchAll(inBrackets[role])) {
    const place = { ...scalar.place, column: column + index, endLine: line, endColumn: column + index + 1 };
    report("full-width-mark", place, { mark, wanted: halfWidth(mark) });
  }
}

function findFullWidth(line: string): number | undefined {
  for (const structure of structures) {
    const at = structure.exec(line)?.indices?.groups?.["mark"]?.[0];
    if (at !== undefined) return at;
  }
  return undefined;
}

function isWideSpace(character: string | undefined): boolean {
  return character === "\u3000" || character === "\u00A0";
}
