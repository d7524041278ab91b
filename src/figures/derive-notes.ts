import { comparePeriods, includesPeriod } from "../calendar/compare-periods.ts";
import { findDeclared } from "../facts/declarations.ts";
import type { Derived, Look, Missing } from "./figure.ts";
import { labelIn, missing } from "./missing.ts";
import { filesInView, unitsInView } from "./view.ts";

/**
 * The notes on a topic, oldest first, those of one period by unit: a list of texts, one for each facts file that has one. Only files
 * that lie wholly in the view count, since a narrative can't be cut by days.
 */
export function deriveNotes(name: string, look: Look): Derived | Missing {
  const { facts, view } = look;
  const topic = findDeclared(facts.declarations.topics, name);
  if (!topic) throw new Error(`No topic ${name}: templates are checked before they are rendered.`);
  const notes = unitsInView(view, facts.units)
    .flatMap((unit) => filesInView(look, unit).filter((file) => includesPeriod(view.period, file.period)))
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .flatMap((file) => file.notes.get(topic.name) ?? []);
  if (notes.length === 0) {
    const values = { topic: labelIn(look, topic), unit: view.unit.name, period: view.period.name };
    return missing(labelIn(look, topic), "note-not-written", values, { mayBeAsked: true });
  }
  return {
    value: { type: "list", items: notes.map((note) => note.value) },
    records: [],
    places: notes.map((note) => note.place),
  };
}
