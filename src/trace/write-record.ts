import type { Place } from "../diagnostics/place.ts";
import type { LedgerRecord } from "../facts/facts.ts";

/** A record as plain data: what it is, where it begins, and the spreadsheet's cells that it came from. */
export function writeRecord({ ledger, unit, day, place, cells }: LedgerRecord): object {
  const from = cells && { cells: cells.value.text };
  return { ledger: ledger.name, unit: unit.id, date: day, ...writePlace(place), ...from };
}

/** Where something begins. */
export function writePlace({ file, line, column }: Place): {
  readonly file: string;
  readonly line: number;
  readonly column: number;
} {
  return { file, line, column };
}
