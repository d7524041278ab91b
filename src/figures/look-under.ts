import { monthsOf, previousPeriod, samePeriodLastYear } from "../calendar/other-periods.ts";
import { periodOfDays } from "../calendar/make-period.ts";
import type { Period } from "../calendar/period.ts";
import type { Unit } from "../facts/workspace.ts";
import type { Look, Missing, PeriodShift, Scope, Shift, View } from "./figure.ts";
import { isMissing, missing } from "./missing.ts";

/** The same facts looked at under another view, said from this one. */
export function lookUnder(look: Look, shift: Shift): Look | Missing {
  const period = shift.period ? shiftPeriod(look.view.period, shift.period) : look.view.period;
  if (isMissing(period)) return period;
  const unit = shift.unit ? look.facts.units.find(({ id }) => id === shift.unit?.id) : look.view.unit;
  if (!unit) throw new Error(`No unit ${shift.unit?.id}: units are found before a recipe names them.`);
  const isOther = unit.id !== look.view.unit.id;
  const scope = shift.scope ?? (isOther ? scopeBelow(look.view.scope) : look.view.scope);
  return lookAt(look, { unit, scope, period });
}

const families = new WeakMap<Look, Map<string, Look>>();

/** The same facts under a view: one look for each view, since what is found under a look is remembered by it. */
export function lookAt(look: Look, view: View): Look {
  const family = families.get(look) ?? new Map<string, Look>([[viewKey(look.view), look]]);
  families.set(look, family);
  const key = viewKey(view);
  const known = family.get(key) ?? { ...look, view };
  family.set(key, known);
  families.set(known, family);
  return known;
}

/** The parts of which a view's figures are made up: its unit alone, and each unit right below it, as far as the view goes. */
export function unitViews({ view, facts }: Look): readonly View[] {
  const own: View = { ...view, scope: "own" };
  return view.scope === "own" ? [own] : [own, ...lowerUnitViews({ view, facts })];
}

/** Each unit right below the view's: alone, or with all below it where the view takes in all. */
export function lowerUnitViews({ view, facts }: Pick<Look, "view" | "facts">): readonly View[] {
  const below = facts.units.filter(({ parent }) => parent === view.unit.id);
  return below.map((unit) => ({ ...view, unit, scope: scopeBelow(view.scope) }));
}

/** Each month of the view's period, cut to it. */
export function monthViews({ view }: Look): readonly View[] {
  const { first, last } = view.period;
  return monthsOf(view.period).map((month) => {
    const period = periodOfDays(month.first < first ? first : month.first, month.last > last ? last : month.last);
    return { ...view, period };
  });
}

/** A view in few characters, for what is remembered by it. */
export function viewKey({ unit, scope, period }: View): string {
  return [unit.id, scope, period.name].join("\u001F");
}

/** A unit with those right below it is made up of units alone. */
function scopeBelow(scope: Scope): Scope {
  return scope === "all" ? "all" : "own";
}

function shiftPeriod(period: Period, shift: PeriodShift): Period | Missing {
  switch (shift.type) {
    case "last":
      return previousPeriod(period);
    case "last-year":
      return samePeriodLastYear(period) ?? missing(period.name, "no-period-last-year", { period: period.name });
    case "to-date": {
      const first = `${period.last.slice(0, 4)}-01-01`;
      return first <= period.first
        ? periodOfDays(first, period.last)
        : missing(period.name, "to-date-over-new-year", { period: period.name });
    }
    case "since":
      return shift.day <= period.last
        ? periodOfDays(shift.day, period.last)
        : missing(shift.day, "view-ends-before-it-starts", { since: shift.day, last: period.last });
    case "named":
      return shift.period;
  }
}

/** The unit that a template names, by its id, name or short name where that is one unit's alone. */
export function findUnitOfView(written: string, { facts }: Look): Unit | undefined {
  const { units } = facts;
  const short = units.filter((unit) => unit.short === written);
  return (
    units.find(({ id }) => id === written) ??
    units.find(({ name }) => name === written) ??
    (short.length === 1 ? short[0] : undefined)
  );
}
