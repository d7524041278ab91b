import { includesPeriod, sameDays } from "../calendar/compare-periods.ts";
import type { Period } from "../calendar/period.ts";
import type { Named } from "../diagnostics/codes/source.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { comparePlaces, placeName } from "../diagnostics/place.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Facts, FactsFile } from "../facts/facts.ts";
import { indicatorsKey, notesKey } from "../facts/structure.ts";
import { unitsInView } from "../figures/view.ts";
import { nameOnly } from "../source/read-keys.ts";
import { usedPlaces } from "../trace/used-places.ts";
import type { ListedReport } from "./listed-report.ts";

/** Facts of one ledger, or all indicators or notes of a file. */
interface Group {
  readonly what: Named;
  readonly facts: readonly { readonly place: Place; readonly reports: readonly ListedReport[] }[];
}

/** Facts of a file that could have been used, and were not: some of one ledger, of its indicators or its notes. */
export interface UnusedFacts {
  readonly file: FactsFile;
  readonly what: Named;
  /** In the order of the file. */
  readonly places: readonly Place[];
  /** How many reports could have used them. */
  readonly reports: number;
}

/** Reports what `unusedFacts` finds: once for each ledger of a file. */
export function findUnused(facts: Facts, reports: readonly ListedReport[], report: Report): void {
  for (const { what, places, reports: able } of unusedFacts(facts, reports)) {
    const lines = [...new Set(places.map(({ line }) => line))];
    report("facts-unused", places[0], { what: nameOnly(what), lines, reports: able });
  }
}

/**
 * Finds records, indicators and notes that none of these reports prints or works a figure out from. A fact is judged only where
 * one of them could have used it: its unit and its file's days lie in the report's view, and a level's file ends with it; a note
 * is expected only in its unit's report on just its days.
 */
export function unusedFacts(facts: Facts, reports: readonly ListedReport[]): readonly UnusedFacts[] {
  const used = new Set<string>();
  for (const { text } of reports) for (const place of usedPlaces(text)) used.add(place);
  const coverage = coverageOf(facts, reports);
  return facts.files.flatMap((file) => {
    const covering = (coverage.get(file.unit.id) ?? []).filter(({ view }) => includesPeriod(view.period, file.period));
    if (covering.length === 0) return [];
    return groupsOf(file, facts, covering).flatMap(({ what, facts: those }) => {
      const unused = those.filter(({ place, reports: able }) => able.length > 0 && !used.has(placeName(place)));
      if (unused.length === 0) return [];
      const able = new Set(unused.flatMap((fact) => fact.reports));
      const places = unused.map(({ place }) => place).toSorted(comparePlaces);
      return { file, what, places, reports: able.size };
    });
  });
}

/** The reports that take in a unit's facts, by its id. */
function coverageOf({ units }: Facts, reports: readonly ListedReport[]): ReadonlyMap<string, readonly ListedReport[]> {
  const coverage = new Map<string, ListedReport[]>();
  for (const listed of reports) {
    for (const { id } of unitsInView(listed.view, units)) {
      const those = coverage.get(id);
      if (those) those.push(listed);
      else coverage.set(id, [listed]);
    }
  }
  return coverage;
}

function groupsOf(file: FactsFile, { declarations }: Facts, covering: readonly ListedReport[]): readonly Group[] {
  const over = (fits: (period: Period) => boolean) => covering.filter(({ view }) => fits(view.period));
  const atItsEnd = over(({ last }) => last === file.period.last);
  const own = covering.filter(({ view }) => view.unit.id === file.unit.id && sameDays(view.period, file.period));
  const ledgers = declarations.ledgers.map((ledger) => ({
    what: ledger,
    facts: (file.ledgers.get(ledger.name) ?? []).map(({ place }) => ({ place, reports: covering })),
  }));
  const indicators = declarations.indicators.flatMap(({ name, kind }) => {
    const fact = file.indicators.get(name);
    return fact ? [{ place: fact.place, reports: kind === "level" ? atItsEnd : covering }] : [];
  });
  const notes = [...file.notes.values()].map(({ place }) => ({ place, reports: own }));
  return [...ledgers, { what: indicatorsKey, facts: indicators }, { what: notesKey, facts: notes }];
}
