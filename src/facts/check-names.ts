import { comparePlaces } from "../diagnostics/place.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Declarations, Declared, Field } from "./declarations.ts";
import { cellsKey, documentKey, indicatorsKey, notesKey, periodKey } from "./structure.ts";

/** Names that a facts file or a template uses for itself. */
const reserved: ReadonlySet<string> = new Set([
  ...[periodKey, indicatorsKey, notesKey, documentKey].flatMap(({ name, labels }) => [name, labels.zh]),
  "unit",
  "units",
  "单位",
]);

/** Keys of a record beside its fields. */
const keptWords: ReadonlySet<string> = new Set([cellsKey.name, cellsKey.labels.zh]);

/**
 * Reports names and labels that stand for two things: over all ledgers, indicators and topics, within a ledger's fields, and
 * within a field's choices; and fields that would hide a ledger or an indicator from a template.
 */
export function checkNames({ ledgers, indicators, topics }: Declarations, report: Report): void {
  const known = [...ledgers, ...indicators, ...topics];
  for (const { name, labels, place } of known) {
    for (const word of new Set([name, labels.zh, labels.en])) {
      if (reserved.has(word)) report("reserved-name", place, { name: word });
    }
  }
  checkUnique(known, report);
  const visible = firstPlaces([...ledgers, ...indicators]);
  for (const { fields } of ledgers) {
    checkUnique(fields, report);
    for (const field of fields) {
      checkHides(field, visible, report);
      for (const word of wordsOf(field)) if (keptWords.has(word)) report("reserved-name", field.place, { name: word });
      checkUnique(field.choices, report);
    }
  }
}

function checkUnique(declared: readonly Declared[], report: Report): void {
  const first = new Map<string, Declared>();
  // In the order of the files, so that the later one is told.
  const ordered = declared.toSorted((a, b) => comparePlaces(a.place, b.place));
  for (const one of ordered) {
    const taken = wordsOf(one).find((word) => first.has(word));
    const other = taken === undefined ? undefined : first.get(taken);
    if (taken !== undefined && other) report("name-taken", one.place, { name: taken, firstPlace: other.place });
    for (const word of wordsOf(one)) if (!first.has(word)) first.set(word, one);
  }
}

function checkHides(field: Field, visible: ReadonlyMap<string, Place>, report: Report): void {
  for (const word of wordsOf(field)) {
    const otherPlace = visible.get(word);
    if (otherPlace) {
      report("field-hides-name", field.place, { name: word, otherPlace });
      return;
    }
  }
}

function firstPlaces(declared: readonly Declared[]): ReadonlyMap<string, Place> {
  return new Map(declared.flatMap((one) => wordsOf(one).map((word) => [word, one.place])));
}

function wordsOf({ name, labels }: Declared): readonly string[] {
  return [...new Set([name, labels.zh, labels.en])];
}
