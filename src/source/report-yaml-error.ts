import type { YAMLParseError } from "yaml";

import type { Report } from "../diagnostics/diagnostic.ts";
import { reportMissingComma } from "./missing-comma.ts";
import { placeAt } from "./source-text.ts";
import type { SourceText } from "./source.ts";

/** Says one error of the parser in our words. Where one of its codes stands for several slips, its message tells them apart. */
export function reportYamlError(
  source: SourceText,
  error: YAMLParseError,
  start: number,
  end: number,
  report: Report,
): void {
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
      if (error.message.startsWith("A block sequence")) report("bad-indent", place, {});
      else report("two-colons", place, {});
      return;
    case "BLOCK_IN_FLOW":
      if (reportMissingComma(source, start, report)) return;
      if (startsWithTwoColons(source.text.slice(start, end))) report("two-colons", placeAt(source, start), {});
      else report("block-in-brackets", placeAt(source, start), {});
      return;
    case "MULTILINE_IMPLICIT_KEY":
      if (!reportMissingComma(source, start, report)) reportKeyOverLines(source, start, written, report);
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
      else if (reportMissingComma(source, start, report)) return;
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

/** A name and colon where the value already began. */
function startsWithTwoColons(text: string): boolean {
  return /^[^\s:][^:\n]*:\s/.test(text);
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
  else if (error.message.startsWith("Missing ,")) report("missing-comma", place, { before: undefined });
  else if (error.message.startsWith("Sequence item without")) report("bad-indent", place, {});
  else if (error.message.startsWith("Flow")) reportUnclosed(source, error, start, report);
  else report("unexpected-text", place, { text: written.trim().slice(0, 24) });
}

/** Brackets are reported where they were opened: the parser only notices at their end. */
function reportUnclosed(source: SourceText, error: YAMLParseError, start: number, report: Report): void {
  const isList = error.message.endsWith("]");
  const [bracket, closing] = isList ? ["[", "]"] : ["{", "}"];
  let open = 1;
  let at = start;
  while (open > 0 && at > 0) {
    at--;
    if (source.text[at] === closing) open++;
    else if (source.text[at] === bracket) open--;
  }
  report("unclosed-bracket", placeAt(source, at, at + 1), { bracket });
}
