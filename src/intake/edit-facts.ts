import { isMap, isPair, isScalar, isSeq, parseDocument } from "yaml";
import type { YAMLMap, YAMLSeq } from "yaml";

import type { Ledger } from "../facts/declarations.ts";
import { cellsKey } from "../facts/structure.ts";
import { offsetAt } from "../source/source-text.ts";
import type { SourceText } from "../source/source.ts";
import type { Merged } from "./merge-rows.ts";
import type { ImportedRow } from "./read-rows.ts";
import { yamlScalar } from "./yaml-scalar.ts";

/** What is to be done to one ledger of a facts file. */
export interface LedgerEdit extends Merged {
  readonly ledger: Ledger;
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
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
  // From the end, so that offsets before it stay; at one offset in the order of the ledgers.
  const ordered = splices
    .map((splice, index) => ({ ...splice, index }))
    .toSorted((a, b) => b.start - a.start || b.index - a.index);
  return ordered.reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source.text);
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
  const rewritten = changed.map(({ record, row }) => {
    const item = list?.items.find((one) => isMap(one) && one.range?.[0] === offsetAt(source, record.place));
    if (!isMap(item) || !item.range) throw new Error(`No record at ${record.place.file}:${record.place.line}`);
    const [start, end] = item.range;
    const text = writeRow(row, otherPairs(item, source.text, row, ledger), language);
    const whole = source.text.slice(start, end);
    return { start, end, text: whole.endsWith("\n") ? `${text}\n` : text };
  });
  if (lines.length === 0) return rewritten;
  const key = yamlScalar(language === "zh" ? ledger.labels.zh : ledger.name);
  return [...rewritten, list ? appendTo(list, lines, source.text) : appendLedger(key, lines, source.text)];
}

function appendTo(list: YAMLSeq, lines: readonly string[], text: string): Splice {
  const [start = 0, end = 0] = list.range ?? [];
  const last = list.items.at(-1);
  if (list.flow === true && last !== undefined) {
    const close = text.lastIndexOf("]", end);
    const before = text.slice(0, close).trimEnd().length;
    return { start: before, end: before, text: lines.map((line) => `, ${line}`).join("") };
  }
  if (list.flow === true || last === undefined) {
    const lineEnd = endOfLine(text, end);
    const rest = text.slice(end, lineEnd);
    return { start: text.slice(0, start).trimEnd().length, end: lineEnd, text: rest.trimEnd() + block(lines, "  ") };
  }
  const [first = 0, lastEnd = 0] = isMap(last) || isScalar(last) || isSeq(last) ? (last.range ?? []) : [];
  const lineEnd = endOfLine(text, text[lastEnd - 1] === "\n" ? lastEnd - 1 : lastEnd);
  const dash = text.lastIndexOf("-", first - 1);
  const indent = text.slice(text.lastIndexOf("\n", dash) + 1, dash);
  return { start: lineEnd, end: lineEnd, text: block(lines, indent) };
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

/** What a person added to an imported record, in fields that the sheet has no column for, as it is written. */
function otherPairs(item: YAMLMap, text: string, row: ImportedRow, { fields }: Ledger): ReadonlyMap<string, string> {
  const others = new Map<string, string>();
  for (const pair of item.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const written = String(pair.key.value);
    const field = fields.find(({ name, labels }) => [name, labels.zh, labels.en].includes(written));
    const [start, end] = (pair.value as { range?: readonly number[] } | null)?.range ?? [];
    if (field && !row.columns.includes(field.name) && start !== undefined)
      others.set(field.name, text.slice(start, end).trim());
  }
  return others;
}

/** `{ 日期: 2026-06-05, 类别: 专题会议, 单元格: 台账.xlsx!会议台账!A4:F4 }` */
function writeRow(row: ImportedRow, others: ReadonlyMap<string, string>, language: "zh" | "en"): string {
  const pairs = row.ledger.fields.flatMap((field) => {
    const value = row.fields.get(field.name)?.written;
    const written = value === undefined ? others.get(field.name) : writeValue(value);
    return written === undefined ? [] : [`${yamlScalar(language === "zh" ? field.labels.zh : field.name)}: ${written}`];
  });
  const cells = language === "zh" ? cellsKey.labels.zh : cellsKey.name;
  return `{ ${[...pairs, `${cells}: ${JSON.stringify(row.cells)}`].join(", ")} }`;
}

function writeValue(value: string | readonly string[]): string {
  return typeof value === "string" ? yamlScalar(value) : `[${value.map(yamlScalar).join(", ")}]`;
}
