import { isAlias, isMap, isScalar } from "yaml";
import type { Pair, ParsedNode, Scalar, YAMLMap } from "yaml";

import type { Place } from "../diagnostics/place.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { findInvisibleEscape, findRefusedCharacter } from "./characters.ts";
import { findFirstKeys } from "./duplicate-keys.ts";
import type { BracketRole } from "./full-width.ts";
import {
  reportFullWidthEdges,
  reportFullWidthInBrackets,
  reportFullWidthLines,
  reportFullWidthName,
} from "./full-width.ts";
import { placeAt } from "./source-text.ts";
import type { SourceEntry, SourceMap, SourceNode, SourceScalar, SourceText } from "./source.ts";

/**
 * Turns the parser's nodes into ours and reports what only shows in them: duplicate and unusable keys, values over several
 * lines, full-width marks and refused characters that came out of escapes. The depth was limited before.
 */
export function nodeFromYaml(node: ParsedNode, source: SourceText, report: Report): SourceNode {
  if (isScalar(node)) return readScalar(node, source, report);
  const place = placeAt(source, node.range[0], contentEnd(node, source));
  // An alias has been reported where it stands.
  if (isAlias(node)) return { type: "scalar", text: "", quoted: false, place };
  if (isMap(node)) return readMap(node, place, source, report);
  const items = node.items.filter((item) => !wasTold(item, source)).map((item) => nodeFromYaml(item, source, report));
  if (node.flow) checkBrackets(items, "item", report);
  return { type: "list", items, place };
}

/** What stands here was refused before, or taken for a comment: `*name`, `#3号楼`. */
function wasTold(node: ParsedNode, { text }: SourceText): boolean {
  if (isAlias(node)) return true;
  const [start, end] = node.range;
  return isScalar(node) && start === end && /^#[^\s#!]/.test(text.slice(start, start + 2));
}

/** Collections reach over the comments and line ends behind them: their content ends with the last character written. */
function contentEnd(node: ParsedNode, source: SourceText): number {
  let end = node.range[1];
  while (end > node.range[0] && /\s/.test(source.text[end - 1] ?? "")) end--;
  return end;
}

function readScalar(node: Scalar.Parsed, source: SourceText, report: Report): SourceScalar {
  const [start, end] = node.range;
  const text = typeof node.value === "string" ? node.value : "";
  const quoted = node.type !== "PLAIN" && node.type !== undefined;
  const block = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
  const place = placeAt(source, start, end);
  if (!block && place.endLine !== place.line) {
    if (!reportFullWidthLines(source, start, end, report).size) report("text-over-lines", place, {});
  }
  if (!quoted) reportFullWidthEdges(source, start, end, report);
  if (node.type === "QUOTE_DOUBLE") checkEscapes(text, source.text.slice(start, end), place, report);
  return { type: "scalar", text, quoted, place };
}

function checkBrackets(nodes: readonly SourceNode[], role: BracketRole, report: Report): void {
  for (const node of nodes) if (node.type === "scalar") reportFullWidthInBrackets(node, role, report);
}

function checkEscapes(text: string, written: string, place: Place, report: Report): void {
  const refused = findRefusedCharacter(text);
  if (refused) report("refused-character", place, refused);
  const character = findInvisibleEscape(text, written);
  if (character !== undefined) report("invisible-character", place, { character });
  if (text.includes("\t")) report("tab-character", place, {});
}

function readMap(node: YAMLMap.Parsed, place: Place, source: SourceText, report: Report): SourceMap {
  const read = node.items.map((pair) => readEntry(pair, node.flow === true, source, report));
  const entries = read.filter((entry) => entry !== undefined);
  const firsts = findFirstKeys(entries);
  if (node.flow) {
    const values = entries.map((entry) => entry.value);
    checkBrackets(values, "value", report);
  }
  const unique = entries.filter((entry) => {
    const first = firsts.get(entry);
    if (!first) return true;
    report("duplicate-key", entry.keyPlace, { key: entry.key, first: first.key, firstPlace: first.keyPlace });
    return false;
  });
  const isWhole = entries.length === read.length;
  return { type: "map", entries: unique, ...(!isWhole && { incomplete: true as const }), place };
}

function readEntry(
  pair: Pair<ParsedNode, ParsedNode | null>,
  inBrackets: boolean,
  source: SourceText,
  report: Report,
): SourceEntry | undefined {
  const key = nodeFromYaml(pair.key, source, report);
  const value = pair.value ? nodeFromYaml(pair.value, source, report) : emptyAfter(key.place);
  if (key.type !== "scalar" || (key.text === "" && !isAlias(pair.key))) {
    report("key-not-text", key.place, {});
    return undefined;
  }
  const isLone = inBrackets && value.type === "scalar" && value.text === "" && !value.quoted;
  if (isLone) reportFullWidthInBrackets(key, "lone key", report);
  else if (!key.quoted && reportFullWidthName(key, report)) return undefined;
  if (key.text === "<<" && !key.quoted) {
    report("refused-yaml", key.place, { feature: "merge-key", written: "<<" });
    return undefined;
  }
  if (/^-[^\s\d]/.test(key.text) && !key.quoted) {
    report("missing-space", key.place, { mark: "-" });
    return undefined;
  }
  if (pair.value && wasTold(pair.value, source)) return undefined;
  return { key: key.text, keyPlace: key.place, value };
}

function emptyAfter(place: Place): SourceScalar {
  const end = { ...place, line: place.endLine, column: place.endColumn };
  return { type: "scalar", text: "", quoted: false, place: end };
}
