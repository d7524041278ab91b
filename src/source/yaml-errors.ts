import type { YAMLParseError } from "yaml";

import type { Report } from "../diagnostics/diagnostic.ts";
import { reportFullWidthLines } from "./full-width.ts";
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
  if (reportMissingSpace(source, start, end, report)) return;
  reportYamlError(source, error, start, end, report);
}

/** `日期:2020-01-27`, the commonest slip after the full-width colon. */
function reportMissingSpace(source: SourceText, start: number, end: number, report: Report): boolean {
  const lineStart = source.text.lastIndexOf("\n", start - 1) + 1;
  const match = /^[ ]*(?:- )*[^\s:："'#[\]{},]{1,24}(?<mark>:)[^\s/]/d.exec(
    source.text.slice(lineStart, end).split("\n")[0] ?? "",
  );
  const at = match?.indices?.groups?.["mark"]?.[0];
  if (at === undefined) return false;
  report("missing-space", placeAt(source, lineStart + at, lineStart + at + 1), { mark: ":" });
  return true;
}

function reportYamlError(source: SourceText, error: YAMLParseError, start: number, end: number, report: Report): void {
  const place = placeAt(source, start, end);
  const written = source.text.slice(start, Math.max(end, start + 1)).split("\n")[0] ?? "";
  switch (error.code) {
    case "BAD_INDENT":
      if (/end with a (.)$/.test(error.message)) reportUnclosed(source, error, start, report);
      else report("bad-indent", place, {});
      return;
    case "MISSING_CHAR":
      reportMissingCharacter(source, error, start, end, report);
      return;
    case "BAD_DQ_ESCAPE":
      report("bad-escape", place, { escape: source.text.slice(start, start + 2) });
      return;
    case "BAD_SCALAR_START":
      report("bad-start", place, { character: written.slice(0, 1) });
      return;
    case "BLOCK_AS_IMPLICIT_KEY":
      report("two-colons", place, {});
      return;
    case "BLOCK_IN_FLOW":
      report("block-in-brackets", placeAt(source, start), {});
      return;
    case "MULTILINE_IMPLICIT_KEY":
      reportKeyOverLines(source, start, written, report);
      return;
    case "KEY_OVER_1024_CHARS":
      report("key-too-long", placeAt(source, start), { most: 1024 });
      return;
    case "TAB_AS_INDENT":
      report("tab-character", place, {});
      return;
    case "RESOURCE_EXHAUSTION":
      report("nested-too-deep", place, { most: 64 });
      return;
    case "NON_STRING_KEY":
      report("key-not-text", place, {});
      return;
    case "UNEXPECTED_TOKEN":
      if (error.message.includes("block-seq-ind on same line")) report("list-beside-key", place, {});
      else if (error.message.startsWith("Block scalar header")) report("bad-block-header", place, {});
      else if (startsLine(source, start)) report("bad-indent", place, {});
      else report("unexpected-text", place, { text: written.trim().slice(0, 24) });
      return;
    // Anchors, aliases, tags, directives and further documents were refused where they stand; keys are compared by us.
    case "ALIAS_PROPS":
    case "BAD_ALIAS":
    case "BAD_DIRECTIVE":
    case "BAD_PROP_ORDER":
    case "BAD_COLLECTION_TYPE":
    case "DUPLICATE_KEY":
    case "IMPOSSIBLE":
    case "MULTIPLE_ANCHORS":
    case "MULTIPLE_DOCS":
    case "MULTIPLE_TAGS":
    case "TAG_RESOLVE_FAILED":
      report("unexpected-text", place, { text: written.trim().slice(0, 24) });
  }
}

function startsLine(source: SourceText, offset: number): boolean {
  return source.text.slice(source.text.lastIndexOf("\n", offset - 1) + 1, offset).trim() === "";
}

/** A name that goes on in the next line is mostly a line that lacks its colon, or a dash that is not aligned. */
function reportKeyOverLines(source: SourceText, start: number, written: string, report: Report): void {
  const line = placeAt(source, start, start + written.trimEnd().length);
  if (written.startsWith("-")) report("bad-indent", line, {});
  else if (/^["']/.test(written)) report("key-over-lines", line, {});
  else report("missing-colon", line, { text: written.trim().slice(0, 24) });
}

function reportMissingCharacter(
  source: SourceText,
  error: YAMLParseError,
  start: number,
  end: number,
  report: Report,
): void {
  const place = placeAt(source, start, end);
  const written = source.text.slice(start, end).split("\n")[0] ?? "";
  const quote = /Missing closing (.)/.exec(error.message)?.[1];
  if (quote) {
    const opened = source.text.lastIndexOf(quote, start - 1);
    report("unclosed-quote", placeAt(source, opened, opened + 1), { quote });
  } else if (error.message.startsWith("Implicit map keys"))
    report("missing-colon", place, { text: written.trim().slice(0, 24) });
  else if (error.message.startsWith("Missing ,")) report("missing-comma", place, {});
  else if (error.message.startsWith("Flow")) reportUnclosed(source, error, start, report);
  else report("unexpected-text", place, { text: written.trim().slice(0, 24) });
}

/** Brackets are reported where they were opened: the parser only notices at their end. */
function reportUnclosed(source: SourceText, error: YAMLParseError, start: number, report: Report): void {
  const bracket = error.message.endsWith("]") ? "[" : "{";
  const opened = source.text.lastIndexOf(bracket, start - 1);
  report("unclosed-bracket", placeAt(source, Math.max(opened, 0), opened + 1), { bracket });
}
