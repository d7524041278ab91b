import type { YAMLParseError } from "yaml";

import type { Report } from "../diagnostics/diagnostic.ts";
import { reportFullWidthLines } from "./full-width.ts";
import { reportMissingSpaceAt } from "./missing-space.ts";
import { reportYamlError } from "./report-yaml-error.ts";
import { placeAt } from "./source-text.ts";
import type { SourceText } from "./source.ts";

/** A file with more broken lines than this is none of ours, or was damaged as a whole. */
export const mostBrokenLines = 50;

/**
 * Says the parser's errors in our words, one a line: what follows on the same line is mostly an echo.
 * @param explained lines of which something was said already; those of this call are added
 * @returns the 1-based lines that are broken
 */
export function reportYamlErrors(
  source: SourceText,
  errors: readonly YAMLParseError[],
  explained: Set<number>,
  report: Report,
): ReadonlySet<number> {
  const broken = new Set<number>();
  const tell: Report = (code, place, values) => {
    if (place) {
      broken.add(place.line);
      explained.add(place.line);
    }
    report(code, place, values);
  };
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const start = Math.min(error.pos[0], source.text.length);
    const end = Math.min(Math.max(error.pos[1], start), source.text.length);
    const { line } = placeAt(source, start);
    if (explained.has(line)) broken.add(line);
    else explain(source, error, start, end, tell);
    explained.add(line);
    // Once the parser has left the structure, it can't make sense of anything that follows.
    if (/at node end|in YAML stream/.test(error.message) || broken.size >= mostBrokenLines) break;
  }
  return broken;
}

function explain(source: SourceText, error: YAMLParseError, start: number, end: number, report: Report): void {
  if (reportFullWidthLines(source, start, end, report).size > 0) return;
  if (reportMissingSpaceAt(source, start, report)) return;
  reportYamlError(source, error, start, end, report);
}
