import { placeName } from "../diagnostics/place.ts";
import { recipeInWords } from "../figures/recipe-in-words.ts";
import { viewKey } from "../figures/look-under.ts";
import { sourcesOf } from "../trace/sources-of.ts";
import type { Source } from "../trace/sources-of.ts";
import type { TracedFigure } from "../trace/trace.ts";
import type { Colours } from "./colours.ts";
import { columnWidth } from "./column-width.ts";
import { keepStart } from "./keep-text.ts";
import { indent } from "./showing.ts";
import type { Showing } from "./showing.ts";
import { visibleText } from "./visible-text.ts";

/** Of records, and of parts of a figure. */
export const mostShown = 10;

/** Columns behind a place, with fewer than which a record says too little. */
const leastRoom = 36;

/**
 * The lines that a figure comes from: each record at the field that was used of it, else where it begins; then what is in no
 * record. The first few, unless all are wanted.
 */
export function showSources(traced: TracedFigure, showing: Showing): readonly string[] {
  const { words, colours, columns, all } = showing;
  const sources = sourcesOf(traced.figure, showing.facts, showing.writing);
  if (sources.length === 0) return [];
  const same = sameBefore(traced, sources, showing);
  if (same !== undefined) return [indent + colours.dim(words.sameAs(same))];
  const shown = all ? sources : sources.slice(0, mostShown);
  const left = sources.length - shown.length;
  return [
    ...shown.flatMap((source) => showSource(source, columns - indent.length, colours)),
    ...(left > 0 ? [indent + showMore(left, showing)] : []),
  ];
}

/** How many are not shown. */
export function showMore(count: number, { words, colours }: Showing): string {
  return colours.dim(words.more(count));
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
export function showSource({ place, tell }: Source, columns: number, colours: Colours): readonly string[] {
  const where = visibleText(placeName(place));
  const what = visibleText(tell().replaceAll(/\s*\n\s*/g, " "));
  const room = columns - columnWidth(where) - 2;
  const fits = room >= Math.min(columnWidth(what), leastRoom);
  if (fits) return [`${indent}${colours.blue(where)}  ${keepStart(what, room)}`];
  return [indent + colours.blue(where), `${indent}  ${keepStart(what, columns - 2)}`];
}
