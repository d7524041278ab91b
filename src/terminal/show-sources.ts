import { placeName } from "../diagnostics/place.ts";
import type { Place } from "../diagnostics/place.ts";
import type { LedgerRecord } from "../facts/facts.ts";
import { recipeInWords } from "../figures/recipe-in-words.ts";
import { viewKey } from "../figures/look-under.ts";
import type { Writing } from "../locale/writing.ts";
import { factAt } from "../trace/fact-at.ts";
import type { TracedFigure } from "../trace/trace.ts";
import { columnWidth } from "./column-width.ts";
import { keepStart } from "./keep-text.ts";
import { indent } from "./showing.ts";
import type { Showing } from "./showing.ts";
import { valueInWords } from "./value-in-words.ts";
import { visibleText } from "./visible-text.ts";

/** Of records, and of parts of a figure. */
export const mostShown = 10;

/** Columns behind a place, with fewer than which a record says too little. */
const leastRoom = 36;

/** A place, and how to tell what stands there: of thousands only a few are told. */
interface Source {
  readonly place: Place;
  readonly tell: () => string;
}

/**
 * The lines that a figure comes from: each record at the field that was used of it, else where it begins; then what is in no
 * record. The first few, unless all are wanted.
 */
export function showSources(traced: TracedFigure, showing: Showing): readonly string[] {
  const { words, colours, columns, all } = showing;
  const sources = sourcesOf(traced, showing);
  if (sources.length === 0) return [];
  const same = sameBefore(traced, sources, showing);
  if (same !== undefined) return [indent + colours.dim(words.sameAs(same))];
  const shown = all ? sources : sources.slice(0, mostShown);
  const left = sources.length - shown.length;
  return [
    ...shown.flatMap((source) => showSource(source, columns - indent.length, showing)),
    ...(left > 0 ? [indent + showMore(left, showing)] : []),
  ];
}

/** How many are not shown. */
export function showMore(count: number, { words, colours }: Showing): string {
  return colours.dim(words.more(count));
}

function sourcesOf({ figure: { records, places } }: TracedFigure, { facts, writing }: Showing): readonly Source[] {
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

/** A record in one line: its date, what else it says in the order in which its ledger declares it, and the cells it came from. */
function recordInWords({ ledger, day, fields, cells }: LedgerRecord, writing: Writing): string {
  const values = ledger.fields.flatMap(({ name }) => {
    const fact = name === "date" ? undefined : fields.get(name);
    if (!fact) return [];
    return valueInWords(fact.value, writing);
  });
  return [writing.day(day, "full"), ...values, ...(cells ? [`← ${cells.value.text}`] : [])].join(" ");
}

/** The number of a figure shown before that has the same recipe, view and sources. Of one alone, all is shown. */
function sameBefore(traced: TracedFigure, sources: readonly Source[], showing: Showing): number | undefined {
  const { before, facts, language, detailed } = showing;
  const { figure, number } = traced;
  const key = [
    recipeInWords(figure.recipe, facts.declarations, language),
    viewKey(figure.view),
    ...sources.map(({ place }) => placeName(place)),
  ].join("\n");
  const known = before.get(key);
  if (known === undefined) before.set(key, number);
  return detailed ? undefined : known;
}

/** What stands at a place goes behind it, or where too little room is left, on a line of its own. */
function showSource({ place, tell }: Source, columns: number, { colours }: Showing): readonly string[] {
  const where = visibleText(placeName(place));
  const what = visibleText(tell().replaceAll(/\s*\n\s*/g, " "));
  const room = columns - columnWidth(where) - 2;
  const fits = room >= Math.min(columnWidth(what), leastRoom);
  if (fits) return [`${indent}${colours.blue(where)}  ${keepStart(what, room)}`];
  return [indent + colours.blue(where), `${indent}  ${keepStart(what, columns - 2)}`];
}
