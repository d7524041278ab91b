import type { Place } from "../diagnostics/place.ts";
import type { LedgerRecord } from "../facts/facts.ts";

/** A record as plain data: what it is, and where it begins. */
export function writeRecord({ ledger, unit, day, place }: LedgerRecord): object {
  return { ledger: ledger.name, unit: unit.id, date: day, ...writePlace(place) };
}

/** Where something begins. */
export function writePlace({ file, line, column }: Place): {
  readonly file: string;
  readonly line: number;
  readonly column: number;
} {
  return { file, line, column };
}
