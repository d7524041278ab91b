import type { Place } from "../diagnostics/place.ts";
import type { Facts, LedgerRecord } from "../facts/facts.ts";
import type { Figure } from "../figures/figure.ts";
import type { Writing } from "../locale/writing.ts";
import { factAt } from "./fact-at.ts";
import { valueInWords } from "./value-in-words.ts";

/** A place that a figure comes from, and how to tell what stands there: of thousands only a few are told. */
export interface Source {
  readonly place: Place;
  readonly tell: () => string;
}

/** What a figure comes from: each record at the field that was used of it, else where it begins; then what is in no record. */
export function sourcesOf({ records, places }: Figure, facts: Facts, writing: Writing): readonly Source[] {
  const begins = new Set(records.map(({ place }) => place));
  const used = places.filter((place) => !begins.has(place));
  const byFile = groupByFile(used);
  const inRecords = new Set<Place>();
  const ofRecords = records.map((record): Source => {
    const within = (byFile.get(record.place.file) ?? []).filter((place) => isWithin(place, record.place));
    for (const place of within) inRecords.add(place);
    const [only, ...others] = within;
    return { place: only && others.length === 0 ? only : record.place, tell: () => recordInWords(record, writing) };
  });
  const alone = used.filter((place) => !inRecords.has(place));
  return [...ofRecords, ...alone.map((place) => ({ place, tell: () => valueInWords(factAt(place, facts), writing) }))];
}

/** A record in one line: its date, what else it says in the order in which its ledger declares it, and the cells it came from. */
export function recordInWords({ ledger, day, fields, cells }: LedgerRecord, writing: Writing): string {
  const values = ledger.fields.flatMap(({ name }) => {
    const fact = name === "date" ? undefined : fields.get(name);
    if (!fact) return [];
    return valueInWords(fact.value, writing);
  });
  return [writing.day(day, "full"), ...values, ...(cells ? [`← ${cells.value.text}`] : [])].join(" ");
}

function groupByFile(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const group = groups.get(place.file);
    if (group) group.push(place);
    else groups.set(place.file, [place]);
  }
  return groups;
}

function isWithin(place: Place, around: Place): boolean {
  if (place.file !== around.file || place.line < around.line || place.line > around.endLine) return false;
  if (place.line === around.line && place.column < around.column) return false;
  return place.line < around.endLine || place.column < around.endColumn;
}
