import { isPair, isScalar, isSeq } from "yaml";
import type { Pair, YAMLMap } from "yaml";

import type { Ledger } from "../facts/declarations.ts";
import type { LedgerRecord } from "../facts/facts.ts";
import { cellsKey } from "../facts/structure.ts";
import { valueText } from "../facts/value-text.ts";
import type { ImportedRow } from "./read-rows.ts";
import { writeRow, writeValue } from "./write-row.ts";

/** Characters of a text that others stand for. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What makes an imported record say what its row says now. Values are replaced where they stand, so that all around them
 * stays; where a field comes or goes, the record is written anew on one line.
 * @param text the whole facts file
 */
export function changeRecord(
  item: YAMLMap,
  text: string,
  record: LedgerRecord,
  row: ImportedRow,
  language: "zh" | "en",
): readonly Splice[] {
  const values = replaceValues(item, record, row);
  if (values) return values;
  const [start = 0, end = 0] = item.range ?? [];
  const written = writeRow(row, otherPairs(item, text, row, record.ledger), language);
  return [{ start, end, text: text.slice(start, end).endsWith("\n") ? `${written}\n` : written }];
}

/** Nothing where a field comes or goes, or a value stands on lines of its own. */
function replaceValues(item: YAMLMap, record: LedgerRecord, row: ImportedRow): readonly Splice[] | undefined {
  const splices: Splice[] = [];
  for (const name of [...row.columns, cellsKey.name]) {
    const pair = pairOf(item, name, record.ledger);
    const written = name === cellsKey.name ? JSON.stringify(row.cells) : writtenOf(row, name);
    if ((pair === undefined) !== (written === undefined)) return undefined;
    if (!pair || written === undefined || saysAlready(record, row, name)) continue;
    const range = isOnOneLine(pair.value) ? pair.value.range : undefined;
    if (!range) return undefined;
    splices.push({ start: range[0], end: range[1], text: written });
  }
  return splices;
}

function writtenOf({ fields }: ImportedRow, name: string): string | undefined {
  const value = fields.get(name)?.written;
  return value === undefined ? undefined : writeValue(value);
}

function saysAlready(record: LedgerRecord, row: ImportedRow, name: string): boolean {
  if (name === cellsKey.name) return record.cells?.value.text === row.cells;
  const [was, is] = [record.fields.get(name), row.fields.get(name)];
  return was !== undefined && is !== undefined && valueText(was.value) === valueText(is.value);
}

function isOnOneLine(
  value: unknown,
): value is { readonly range: readonly [start: number, end: number, after: number] } {
  if (isScalar(value)) return value.type !== "BLOCK_LITERAL" && value.type !== "BLOCK_FOLDED" && Boolean(value.range);
  return isSeq(value) && value.flow === true && Boolean(value.range);
}

function pairOf(item: YAMLMap, name: string, ledger: Ledger): Pair | undefined {
  return item.items.find((pair) => isScalar(pair.key) && fieldName(String(pair.key.value), ledger) === name);
}

/** What a key of a record stands for. */
function fieldName(written: string, { fields }: Ledger): string | undefined {
  const declared = [...fields, cellsKey];
  return declared.find(({ name, labels }) => [name, labels.zh, labels.en].includes(written))?.name;
}

/** What a person added to an imported record, in fields that the sheet has no column for, as it is written. */
function otherPairs(item: YAMLMap, text: string, row: ImportedRow, ledger: Ledger): ReadonlyMap<string, string> {
  const { fields } = ledger;
  const others = new Map<string, string>();
  for (const pair of item.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const written = String(pair.key.value);
    const field = fields.find(({ name }) => name === fieldName(written, ledger));
    const [start, end] = (pair.value as { range?: readonly number[] } | null)?.range ?? [];
    if (field && !row.columns.includes(field.name) && start !== undefined)
      others.set(field.name, text.slice(start, end).trim());
  }
  return others;
}
