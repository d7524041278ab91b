import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { YAMLMap, YAMLSeq } from "yaml";

import type { Ledger } from "../facts/declarations.ts";
import { offsetAt } from "../source/source-text.ts";
import type { SourceText } from "../source/source.ts";
import { changeRecord } from "./change-record.ts";
import type { Splice } from "./change-record.ts";
import type { Merged } from "./merge-rows.ts";
import { writeRow } from "./write-row.ts";
import { yamlScalar } from "./yaml-scalar.ts";

/** What is to be done to one ledger of a facts file. */
export interface LedgerEdit extends Merged {
  readonly ledger: Ledger;
}

/**
 * Writes records into the text of a facts file, where its YAML document has their places: all else stays character by
 * character.
 * @param language by whose labels new keys are written; English ones are the names
 */
export function editFacts(source: SourceText, edits: readonly LedgerEdit[], language: "zh" | "en"): string {
  if (edits.every(({ added, changed }) => added.length + changed.length === 0)) return source.text;
  const { contents } = parseDocument(source.text, { schema: "failsafe", uniqueKeys: false });
  if (!isMap(contents)) throw new Error(`${source.name} is no map: facts are read before they are written to.`);
  const splices = edits.flatMap((edit) => editLedger(source, contents, edit, language));
  return applied(source.text, splices);
}

/** At one offset in the order of the ledgers. */
function applied(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: put } of splices.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, start), put);
    at = end;
  }
  return [...parts, text.slice(at)].join("");
}

function editLedger(
  source: SourceText,
  contents: YAMLMap,
  { ledger, added, changed }: LedgerEdit,
  language: "zh" | "en",
): readonly Splice[] {
  const words = [ledger.name, ledger.labels.zh, ledger.labels.en];
  const pair = contents.items.find(({ key }) => isScalar(key) && words.includes(String(key.value)));
  const list = pair && isSeq(pair.value) ? pair.value : undefined;
  const lines = added.map((row) => writeRow(row, new Map(), language));
  const items = new Map(
    (list?.items ?? []).flatMap((item) => (isMap(item) && item.range ? [[item.range[0], item] as const] : [])),
  );
  const rewritten = changed.flatMap(({ record, row }) => {
    const item = items.get(offsetAt(source, record.place));
    if (!item) throw new Error(`No record at ${record.place.file}:${record.place.line}`);
    return changeRecord(item, source.text, record, row, language);
  });
  if (lines.length === 0) return rewritten;
  const key = yamlScalar(language === "zh" ? ledger.labels.zh : ledger.name);
  return [...rewritten, list ? appendTo(list, lines, source.text) : appendLedger(key, lines, source.text)];
}

function appendTo(list: YAMLSeq, lines: readonly string[], text: string): Splice {
  const [start = 0, end = 0] = list.range ?? [];
  const last = list.items.at(-1);
  if (list.flow === true && last !== undefined) {
    // Right behind the last one: a comma or a comment may follow it.
    const behind = rangeOf(last)[1];
    return { start: behind, end: behind, text: lines.map((line) => `, ${line}`).join("") };
  }
  if (list.flow === true || last === undefined) {
    const lineEnd = endOfLine(text, end);
    const rest = text.slice(end, lineEnd);
    return { start: text.slice(0, start).trimEnd().length, end: lineEnd, text: rest.trimEnd() + block(lines, "  ") };
  }
  const [first, lastEnd] = rangeOf(last);
  const lineEnd = endOfLine(text, text[lastEnd - 1] === "\n" ? lastEnd - 1 : lastEnd);
  const dash = text.lastIndexOf("-", first - 1);
  const indent = text.slice(text.lastIndexOf("\n", dash) + 1, dash);
  return { start: lineEnd, end: lineEnd, text: block(lines, indent) };
}

function rangeOf(node: unknown): readonly [start: number, end: number] {
  const [start = 0, end = 0] = isMap(node) || isScalar(node) || isSeq(node) ? (node.range ?? []) : [];
  return [start, end];
}

function appendLedger(key: string, lines: readonly string[], text: string): Splice {
  const start = text.trimEnd().length;
  return { start, end: text.length, text: `\n\n${key}:${block(lines, "  ")}\n` };
}

function block(lines: readonly string[], indent: string): string {
  return lines.map((line) => `\n${indent}- ${line}`).join("");
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at === -1 ? text.length : at;
}
