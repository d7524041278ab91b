import { overlaps } from "../calendar/compare-periods.ts";
import { findGaps } from "../calendar/find-gaps.ts";
import type { Stretch } from "../calendar/find-gaps.ts";
import type { Period } from "../calendar/period.ts";
import type { FactsFile } from "../facts/facts.ts";
import { filesOfUnit } from "../facts/files-of-unit.ts";
import type { Unit, Units } from "../facts/workspace.ts";
import type { Look, View } from "./figure.ts";

/** The units whose facts a view holds, in the order of `huibao.yaml`. */
export function unitsInView(view: Pick<View, "unit" | "scope">, units: Units): readonly Unit[] {
  switch (view.scope) {
    case "own":
      return [view.unit];
    case "children":
      return units.filter((unit) => unit.id === view.unit.id || unit.parent === view.unit.id);
    case "all":
      return units.filter((unit) => isUnder(unit, view.unit, units));
  }
}

/** A unit's facts files that have a day in the view, by period. */
export function filesInView({ facts, view }: Pick<Look, "facts" | "view">, unit: Unit): readonly FactsFile[] {
  return filesOfUnit(facts.files, unit).filter((file) => overlaps(file.period, view.period));
}

/** The stretches of a period that none of the files covers, in order. */
export function findGapsIn(period: Period, files: readonly FactsFile[]): readonly Stretch[] {
  const [gaps = []] = findGaps(
    [period],
    files.map((file) => file.period),
  );
  return gaps;
}

function isUnder(unit: Unit, top: Unit, units: Units): boolean {
  let at: Unit | undefined = unit;
  while (at && at.id !== top.id) {
    const { parent }: Unit = at;
    at = units.find(({ id }) => id === parent);
  }
  return at !== undefined;
}
