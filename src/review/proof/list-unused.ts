import type { ListedReport } from "../../checks/listed-report.ts";
import { unusedFacts } from "../../checks/find-unused.ts";
import type { UnusedFacts } from "../../checks/find-unused.ts";
import { placeName } from "../../diagnostics/place.ts";
import type { Place } from "../../diagnostics/place.ts";
import { findDeclared } from "../../facts/declarations.ts";
import type { Declared, Declarations } from "../../facts/declarations.ts";
import type { FactsFile } from "../../facts/facts.ts";
import { recordInWords } from "../../trace/sources-of.ts";
import { valueInWords } from "../../trace/value-in-words.ts";
import { listTable } from "./list-table.ts";
import type { ProofTable } from "./proof-page.ts";
import { shorten } from "../shorten.ts";
import type { Telling } from "./tell-figure.ts";
import { lineOf, linesInWords } from "./tell-sources.ts";

/**
 * The facts that could have been used in a report and were not: of its own unit one by one, of those below counted by file and
 * ledger, since a report over many units rarely prints all that each of them recorded.
 */
export function listUnused(report: ListedReport, telling: Telling): readonly ProofTable[] {
  const found = unusedFacts(telling.look.facts, [report]);
  const own = found.filter(({ file }) => file.unit.id === report.view.unit.id);
  const below = found.filter(({ file }) => file.unit.id !== report.view.unit.id);
  const count = own.reduce((sum, { places }) => sum + places.length, 0);
  const rows = own.flatMap((facts) => rowsOf(facts, telling));
  const widths = [
    ["ledger", 18],
    ["text", 50],
    ["place", 32],
  ] as const;
  const table = listTable("unused", widths, rows, telling.words.page, count);
  return below.length === 0 ? [table] : [table, listBelow(below, telling)];
}

/** By unit and ledger, over all files. */
function listBelow(facts: readonly UnusedFacts[], { words, writing }: Telling): ProofTable {
  const groups = new Map<string, { readonly unit: string; readonly ledger: string; readonly places: Place[] }>();
  for (const { file, what, places } of facts) {
    const key = `${file.unit.id} ${what.name}`;
    const group = groups.get(key) ?? { unit: file.unit.name, ledger: writing.label(what.labels), places: [] };
    group.places.push(...places);
    groups.set(key, group);
  }
  const rows = [...groups.values()].map(({ unit, ledger, places }) => {
    return [unit, ledger, String(places.length), linesInWords(places, words)];
  });
  const widths = [
    ["unit", 20],
    ["ledger", 18],
    ["count", 12],
    ["place", 50],
  ] as const;
  return listTable("unusedBelow", widths, rows, words.page);
}

const mostRows = 30;

/** Characters of what a fact says. */
const mostOfText = 60;

function rowsOf({ file, what, places }: UnusedFacts, telling: Telling): readonly (readonly string[])[] {
  const label = telling.writing.label(what.labels);
  const texts = textsOf(file, telling);
  const rows = places.slice(0, mostRows).map((place) => {
    return [label, shorten(texts.get(placeName(place)) ?? "", mostOfText), lineOf(place)];
  });
  const more = places.slice(mostRows);
  if (more.length === 0) return rows;
  return [...rows, [label, telling.words.page.more(more.length), linesInWords(more, telling.words)]];
}

/** What the facts of a file say, by their places. */
function textsOf(file: FactsFile, { look, writing }: Telling): ReadonlyMap<string, string> {
  const { declarations } = look.facts;
  const records = [...file.ledgers.values()].flat();
  const text = (place: Place, words: string) => [placeName(place), words] as const;
  return new Map([
    ...records.map((record) => text(record.place, recordInWords(record, writing))),
    ...[...file.indicators].map(([name, { place, value }]) => {
      return text(place, `${labelOf(declarations.indicators, name, writing)} ${valueInWords(value, writing)}`);
    }),
    ...[...file.notes].map(([name, { place, value }]) => {
      return text(place, `${labelOf(declarations.topics, name, writing)} ${value.text}`);
    }),
  ]);
}

function labelOf(
  declared: Declarations["topics"] | Declarations["indicators"],
  name: string,
  writing: Telling["writing"],
): string {
  const found = findDeclared<Declared>(declared, name);
  return found ? writing.label(found.labels) : name;
}
