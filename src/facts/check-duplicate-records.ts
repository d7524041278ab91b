import type { Report } from "../diagnostics/diagnostic.ts";
import { nameOnly } from "../source/read-keys.ts";
import type { FactsFile, LedgerRecord } from "./facts.ts";

/** Reports records of one unit that agree in their date and identity fields, in whichever of its files they stand. */
export function checkDuplicateRecords(files: readonly FactsFile[], report: Report): void {
  const seen = new Map<string, LedgerRecord>();
  const records = files.flatMap((file) => [...file.ledgers.values()].flat()).filter(hasItsIdentity);
  for (const record of records) {
    const { ledger, unit, identity, place } = record;
    const key = [unit.id, ledger.name, identity].join("\u001F");
    const first = seen.get(key);
    if (!first) seen.set(key, record);
    else {
      const names = ledger.fields.filter(({ name }) => ledger.identity.includes(name)).map(nameOnly);
      const date = record.fields.get("date")?.place ?? place;
      report("duplicate-record", date, { ledger: nameOnly(ledger), identity: names, firstPlace: first.place });
    }
  }
}

/** A record whose required field could not be read was told, and can't be compared. */
function hasItsIdentity({ ledger, fields }: LedgerRecord): boolean {
  const needed = ledger.fields.filter(({ name, required }) => required && ledger.identity.includes(name));
  return needed.every(({ name }) => fields.has(name));
}
