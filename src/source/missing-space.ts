import type { Report } from "../diagnostics/diagnostic.ts";
import { placeAt } from "./source-text.ts";
import type { SourceScalar, SourceText } from "./source.ts";

/** A short word, a colon, and right after it more that is no address. */
const namedWithoutSpace = /^[ ]*(?:- )*[^\s:："'#[\]{},]{1,24}(?<mark>:)[^\s/]/d;

/** A dash at the start of a line, and right after it a bracket or quote: no number, and no second dash. */
const dashWithoutSpace = /^[ ]*(?:- )*(?<mark>-)[[{"']/d;

/** Reports `日期:2020-01-27` or `-{ 日期: … }` in the line of an offset, the commonest slip after the full-width colon. Gives whether it was there. */
export function reportMissingSpaceAt(source: SourceText, offset: number, report: Report): boolean {
  const start = source.text.lastIndexOf("\n", offset - 1) + 1;
  const end = source.text.indexOf("\n", start);
  const at = findMark(source.text.slice(start, end === -1 ? undefined : end));
  if (at === undefined) return false;
  const mark = source.text[start + at] === "-" ? "-" : ":";
  report("missing-space", placeAt(source, start + at, start + at + 1), { mark });
  return true;
}

/** The same where a map was wanted and one text was found: `- 日期:2020-02-03`. */
export function reportMissingSpaceIn(scalar: SourceScalar, report: Report): boolean {
  const at = findMark(scalar.text);
  if (at === undefined) return false;
  const { line, column } = scalar.place;
  const place = { ...scalar.place, column: column + at, endLine: line, endColumn: column + at + 1 };
  report("missing-space", place, { mark: scalar.text[at] === "-" ? "-" : ":" });
  return true;
}

function findMark(line: string): number | undefined {
  const found = dashWithoutSpace.exec(line) ?? namedWithoutSpace.exec(line);
  return found?.indices?.groups?.["mark"]?.[0];
}
