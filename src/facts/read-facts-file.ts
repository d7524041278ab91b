import type { Period } from "../calendar/period.ts";
import { readPeriod } from "../calendar/read-period.ts";
import type { Named } from "../diagnostics/codes/source.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { expectList, readKeys, readRequired } from "../source/read-keys.ts";
import type { Keys } from "../source/read-keys.ts";
import type { SourceNode } from "../source/source.ts";
import type { Ledger } from "./declarations.ts";
import type { Facts, FactsFile, LedgerRecord } from "./facts.ts";
import { findUnit } from "./find-unit.ts";
import { readPeriodValue } from "./read-date.ts";
import { documentReader } from "./read-document.ts";
import { readIndicatorFacts } from "./read-indicator-facts.ts";
import { readNotes } from "./read-notes.ts";
import { readRecord } from "./read-record.ts";
import { factsFileKeys, factsFileName, periodKey } from "./structure.ts";
import type { Unit, Units } from "./workspace.ts";

/** Makes the function that reads one facts file, whose keys are the same for all of them. */
export function factsFileReader(
  { units, declarations, documents }: Omit<Facts, "files">,
  report: Report,
): (node: SourceNode) => FactsFile | undefined {
  const known: readonly Named[] = [...factsFileKeys, ...declarations.ledgers];
  const readDocument = documentReader(documents, report);
  return (node) => {
    const home = readHome(node, units, report);
    const keys = readKeys(node, known, factsFileName, report);
    if (node.type !== "map") return undefined;
    const period = readFilePeriod(keys, node, home?.fileName, report);
    if (!home || !period) return undefined;
    return {
      file: node.place.file,
      unit: home.unit,
      period,
      ledgers: readLedgers(keys, declarations.ledgers, home.unit, period, report),
      indicators: readIndicatorFacts(keys.get("indicators")?.value, declarations.indicators, report),
      notes: readNotes(keys.get("notes")?.value, declarations.topics, report),
      document: readDocument(keys.get("document")?.value),
    };
  };
}

/** To whom a file belongs, and what it is called: its folder and name say so. */
function readHome(node: SourceNode, units: Units, report: Report): { unit: Unit; fileName: string } | undefined {
  const start = { ...node.place, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const [, folder, fileName] = /^data\/([^/]+)\/([^/]+)\.ya?ml$/.exec(node.place.file) ?? [];
  if (folder === undefined || fileName === undefined) {
    report("misplaced-facts-file", start, {});
    return undefined;
  }
  const unit = findUnit(folder, units, start, report);
  // Two folders of one unit would be two places to look for its facts.
  if (unit && unit.id !== folder) report("unit-folder-by-name", start, { written: folder, id: unit.id });
  return unit && { unit, fileName };
}

/** The period that the file gives. Its name has to agree, or a reader of the folder would be misled. */
function readFilePeriod(
  keys: Keys,
  node: SourceNode,
  fileName: string | undefined,
  report: Report,
): Period | undefined {
  const written = readRequired(keys, periodKey, factsFileName, node, report);
  const period = written && readPeriodValue(written, report);
  if (!period) return fileName === undefined ? undefined : readPeriod(fileName);
  if (fileName !== undefined && fileName !== period.name) {
    report("period-disagrees", written.place, { period: period.name, fileName });
  }
  return period;
}

function readLedgers(
  keys: Keys,
  ledgers: readonly Ledger[],
  unit: Unit,
  period: Period,
  report: Report,
): ReadonlyMap<string, readonly LedgerRecord[]> {
  const read = new Map<string, readonly LedgerRecord[]>();
  for (const ledger of ledgers) {
    const entry = keys.get(ledger.name);
    const items = entry && expectList(entry.value, report);
    if (!items) continue;
    const records = items.map((item) => readRecord(item, ledger, unit, period, report));
    read.set(
      ledger.name,
      records.filter((record) => record !== undefined),
    );
  }
  return read;
}
