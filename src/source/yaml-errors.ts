import type { YAMLParseError } from "yaml";

import type { Report } from "../diagnostics/diagnostic.ts";
import { reportFullWidthLines } from "./full-width.ts";
import { reportMissingSpaceAt } from "./missing-space.ts";
import { reportYamlError } from "./report-yaml-error.ts";
import { outlineOf } from "./outline.ts";
import { placeAt } from "./source-text.ts";
import type { SourceText } from "./source.ts";

/** A file with more broken lines than this is none of ours, or was damaged as a whole. */
export const mostBrokenLines = 50;

/** What was said of a broken file so far, over all the times it is read. */
export interface Told {
  /** 1-based lines of which something was said. */
  readonly lines: Set<number>;
  /** Top-level entries, by the line on which they begin, in which an error was told. */
  readonly entries: Set<number>;
}

/**
 * Says the parser's errors in our words: every slip that shows its reason, and beside them only the first, for what follows
 * is mostly an echo. The rest is found when the file is read again without what is broken. In an entry of which an error was
 * told before, no other is looked for: it is broken as a whole. In one with a slip that shows its reason, others wait until
 * the slip is out of the way.
 * @returns the 1-based lines that are broken
 */
export function reportYamlErrors(
  source: SourceText,
  errors: readonly YAMLParseError[],
  told: Told,
  report: Report,
): ReadonlySet<number> {
  const broken = new Set<number>();
  const { entries } = outlineOf(source);
  const toldBefore = new Set(told.entries);
  const brokenNow = (entry: number): boolean => [...broken].some((line) => entries[line - 1] === entry);
  const tell: Report = (code, place, values) => {
    if (place) {
      broken.add(place.line);
      told.lines.add(place.line);
    }
    report(code, place, values);
  };
  let first = true;
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const start = Math.min(error.pos[0], source.text.length);
    const end = Math.min(Math.max(error.pos[1], start), source.text.length);
    const { line } = placeAt(source, start);
    const entry = entries[line - 1] ?? 0;
    if (told.lines.has(line)) broken.add(line);
    else if (reportFullWidthLines(source, start, end, tell).size === 0 && !reportMissingSpaceAt(source, start, tell)) {
      if (!first || brokenNow(entry)) continue;
      first = false;
      if (toldBefore.has(entry)) broken.add(entry);
      else reportYamlError(source, error, start, end, tell);
      told.entries.add(entry);
    }
    if (broken.size >= mostBrokenLines) break;
  }
  return broken;
}
