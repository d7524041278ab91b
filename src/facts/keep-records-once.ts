import { sameDays } from "../calendar/compare-periods.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { nameOnly } from "../source/read-keys.ts";
import type { FactsFile, LedgerRecord } from "./facts.ts";
import { toldValue } from "./told-value.ts";
import { valueText } from "./value-text.ts";

/** A record and the file that it stands in. */
interface Standing {
  readonly record: LedgerRecord;
  readonly file: FactsFile;
}

/**
 * Finds records of one unit that agree in their date and identity fields, and gives the files with each such record in the
 * first of them only, so that every figure counts it once, whatever its view. Twice in one file is an error; in two files it
 * is a warning, and an error for each other field in which the two disagree.
 * @param files by unit and period, and so in one order whatever order they were read in
 */
export function keepRecordsOnce(files: readonly FactsFile[], report: Report): readonly FactsFile[] {
  const seen = new Map<string, Standing[]>();
  const again = new Set<LedgerRecord>();
  for (const file of files) {
    for (const record of [...file.ledgers.values()].flat()) {
      if (!hasItsIdentity(record)) continue;
      const key = [file.unit.id, record.ledger.name, record.identity].join("\u001F");
      const standings = seen.get(key) ?? [];
      const [first] = standings;
      seen.set(key, [...standings, { record, file }]);
      const beside = standings.find((standing) => standing.file === file);
      if (beside) reportDuplicate(record, beside.record, report);
      else if (first) {
        again.add(record);
        reportAgain({ record, file }, first, report);
      }
    }
  }
  return again.size === 0 ? files : files.map((file) => withoutRecords(file, again));
}

function withoutRecords(file: FactsFile, left: ReadonlySet<LedgerRecord>): FactsFile {
  const ledgers = [...file.ledgers].map(
    ([name, records]) => [name, records.filter((record) => !left.has(record))] as const,
  );
  return { ...file, ledgers: new Map(ledgers) };
}

/** A record whose required field could not be read was told, and can't be compared. */
function hasItsIdentity({ ledger, fields }: LedgerRecord): boolean {
  const needed = ledger.fields.filter(({ name, required }) => required && ledger.identity.includes(name));
  return needed.every(({ name }) => fields.has(name));
}

function reportDuplicate(record: LedgerRecord, first: LedgerRecord, report: Report): void {
  report("duplicate-record", placeOf(record), { ...sameness(record), firstPlace: first.place });
}

/** Where one disagrees with the other, that they are the same is told with it. */
function reportAgain({ record, file }: Standing, first: Standing, report: Report): void {
  const { fields, identity } = record.ledger;
  const others = fields.filter(({ name }) => name !== "date" && !identity.includes(name));
  const differing = others.filter(({ name }) => {
    const [a, b] = [first.record.fields.get(name), record.fields.get(name)];
    return a && b ? valueText(a.value) !== valueText(b.value) : a !== b;
  });
  // Every record would be told of two files for the same days, and that was told.
  if (differing.length === 0 && !sameDays(file.period, first.file.period)) {
    report("record-in-two-files", placeOf(record), { ...sameness(record), firstPlace: first.record.place });
  }
  for (const field of differing) {
    const [before, after] = [first.record.fields.get(field.name), record.fields.get(field.name)];
    report("records-disagree", after?.place ?? placeOf(record), {
      ...sameness(record),
      field: nameOnly(field),
      value: after && toldValue(after.value),
      first: before && toldValue(before.value),
      firstPlace: before?.place ?? first.record.place,
    });
  }
}

function sameness({ ledger }: LedgerRecord) {
  const identity = ledger.fields.filter(({ name }) => ledger.identity.includes(name)).map(nameOnly);
  return { ledger: nameOnly(ledger), identity };
}

function placeOf(record: LedgerRecord) {
  return record.fields.get("date")?.place ?? record.place;
}
