import type { Report } from "../diagnostics/diagnostic.ts";
import type { LedgerRecord } from "../facts/facts.ts";
import { valueText } from "../facts/value-text.ts";
import type { ImportedRow } from "./read-rows.ts";

/** What rows do to the records that are there: new ones, and those that a row now says otherwise. */
export interface Merged {
  readonly added: readonly ImportedRow[];
  readonly changed: readonly { readonly record: LedgerRecord; readonly row: ImportedRow }[];
}

/** A unit's records of a ledger: in the file that is written to, and in its other files. */
export interface RecordsThere {
  readonly here: readonly LedgerRecord[];
  readonly elsewhere: readonly LedgerRecord[];
}

/**
 * Sets the rows of a sheet against a unit's records of the ledger. The same record again adds nothing; a row whose record was
 * imported from it changes that record, and says so; one that a person wrote is left alone, and must agree. Records whose
 * row is gone stay, with a remark.
 */
export function mergeRows(rows: readonly ImportedRow[], records: RecordsThere, report: Report): Merged {
  const sheet = rows[0]?.sheet ?? "";
  const byIdentity = new Map([...records.elsewhere, ...records.here].map((record) => [record.identity, record]));
  const imported = records.here.filter(({ cells }) => cells?.value.text.startsWith(`${sheet}!`) === true);
  const isImported = new Set(imported);
  const left = new Map(imported.map((record) => [rowOf(record.cells?.value.text), record]));
  const added: ImportedRow[] = [];
  const changed: { record: LedgerRecord; row: ImportedRow }[] = [];
  const unmatched: ImportedRow[] = [];
  for (const row of rows) {
    const record = byIdentity.get(row.identity);
    if (!record) unmatched.push(row);
    else if (isImported.has(record)) {
      left.delete(rowOf(record.cells?.value.text));
      if (tellChanges(record, row, report) || record.cells?.value.text !== row.cells) changed.push({ record, row });
    } else tellByHand(record, row, report);
  }
  for (const row of unmatched) {
    const record = left.get(rowOf(row.cells));
    left.delete(rowOf(row.cells));
    if (record) {
      tellChanges(record, row, report);
      changed.push({ record, row });
    } else added.push(row);
  }
  for (const { cells, place } of left.values()) {
    report("record-row-gone", place, { cells: cells?.value.text ?? "" });
  }
  return { added, changed };
}

/** The row of some cells, whichever columns its sheet had then: `台账.xlsx!会议台账!4`. */
function rowOf(cells = ""): string {
  return cells.replace(/!\$?[A-Z]+\$?(\d+)(?::\$?[A-Z]+\$?\d+)?$/, "!$1");
}

function tellChanges(record: LedgerRecord, row: ImportedRow, report: Report): boolean {
  const changes = findChanges(record, row);
  if (changes.length > 0) report("record-changed", record.place, { cells: row.cells, changes });
  return changes.length > 0;
}

function tellByHand(record: LedgerRecord, row: ImportedRow, report: Report): void {
  const fields = findChanges(record, row);
  if (fields.length === 0) report("record-there-already", record.place, { cells: row.cells });
  else report("record-differs-by-hand", record.place, { cells: row.cells, fields });
}

/** `参会人数 8 → 12` for each field that the sheet has a column for and says otherwise. */
function findChanges({ ledger, fields }: LedgerRecord, row: ImportedRow): readonly string[] {
  return ledger.fields.flatMap(({ name, labels }) => {
    if (!row.columns.includes(name)) return [];
    const [was, is] = [fields.get(name), row.fields.get(name)].map((fact) => (fact ? valueText(fact.value) : "—"));
    return was === is ? [] : [`${labels.zh} ${was} → ${is}`];
  });
}
