import { includesPeriod, overlaps } from "../calendar/compare-periods.ts";
import { findDeclared } from "../facts/declarations.ts";
import type { Indicator } from "../facts/declarations.ts";
import type { Fact, FactsFile, NumberValue } from "../facts/facts.ts";
import type { Unit } from "../facts/workspace.ts";
import { addNumbers } from "./combine-numbers.ts";
import type { Derived } from "./derive-figure.ts";
import type { FigureRecipe, Look, Missing } from "./figure.ts";
import { isMissing, missing } from "./missing.ts";
import { filesInView, findGaps, unitsInView } from "./view.ts";

type IndicatorRecipe = Extract<FigureRecipe, { type: "indicator" | "was" }>;

/**
 * An indicator in a view, added over the view's units. A level is its last value in the view. A flow is the sum of the
 * files that lie wholly in the view: cut, given twice, or given for a part only, it has no value.
 */
export function deriveIndicator(recipe: IndicatorRecipe, look: Look): Derived | Missing {
  const indicator = findDeclared(look.facts.declarations.indicators, recipe.indicator);
  if (!indicator) throw new Error(`No indicator ${recipe.indicator}: templates are checked before they are rendered.`);
  const facts: Fact<NumberValue>[] = [];
  for (const unit of unitsInView(look.view, look.facts.units)) {
    const found = factsOf(recipe.type, indicator, unit, look);
    if (isMissing(found)) return found;
    facts.push(...found);
  }
  const value = addNumbers(
    facts.map((fact) => fact.value),
    indicator.unit,
  );
  return { value, records: [], places: facts.map((fact) => fact.place) };
}

function factsOf(
  type: "indicator" | "was",
  indicator: Indicator,
  unit: Unit,
  look: Look,
): readonly Fact<NumberValue>[] | Missing {
  if (type === "was") return earlierValue(indicator, unit, look);
  return indicator.kind === "level" ? lastLevel(indicator, unit, look) : wholeFlow(indicator, unit, look);
}

function lastLevel(indicator: Indicator, unit: Unit, look: Look): readonly Fact<NumberValue>[] | Missing {
  const fact = filesInView(look, unit)
    .flatMap((file) => file.indicators.get(indicator.name) ?? [])
    .at(-1);
  return fact ? [fact] : notReported(indicator, [`${unit.name} ${look.view.period.name}`]);
}

function wholeFlow(indicator: Indicator, unit: Unit, look: Look): readonly Fact<NumberValue>[] | Missing {
  const { period } = look.view;
  const files = filesInView(look, unit).filter((file) => file.indicators.has(indicator.name));
  const cut = files.find((file) => !includesPeriod(period, file.period));
  if (cut) {
    const values = { indicator: indicator.labels.zh, file: cut.file, filePeriod: cut.period.name, period: period.name };
    return missing(indicator.labels.zh, "flow-cut", values);
  }
  const twice = findOverlap(files);
  if (twice) {
    const values = { indicator: indicator.labels.zh, files: twice.map((file) => file.file) };
    return missing(indicator.labels.zh, "flow-counted-twice", values);
  }
  const gaps = findGaps(period, files);
  if (gaps.length > 0) {
    return notReported(
      indicator,
      gaps.map(({ first, last }) => `${unit.name} ${first}..${last}`),
    );
  }
  return files.flatMap((file) => file.indicators.get(indicator.name) ?? []);
}

/** What the first file of the view gives as `was:`, else a level's last value from before the view. */
function earlierValue(indicator: Indicator, unit: Unit, look: Look): readonly Fact<NumberValue>[] | Missing {
  const { period } = look.view;
  const recorded = filesInView(look, unit).flatMap((file) => file.indicators.get(indicator.name) ?? [])[0]?.was;
  if (recorded) return [recorded];
  const before = look.facts.files.filter((file) => file.unit.id === unit.id && file.period.last < period.first);
  const fact = indicator.kind === "level" ? lastBefore(before, indicator.name) : undefined;
  if (fact) return [fact];
  const values = { indicator: indicator.labels.zh, unit: unit.name, period: period.name };
  return missing(indicator.labels.zh, "no-earlier-value", values);
}

function lastBefore(files: readonly FactsFile[], indicator: string): Fact<NumberValue> | undefined {
  const latest = files
    .filter((file) => file.indicators.has(indicator))
    .toSorted((a, b) => (a.period.last < b.period.last ? -1 : 1))
    .at(-1);
  return latest?.indicators.get(indicator);
}

function findOverlap(files: readonly FactsFile[]): readonly FactsFile[] | undefined {
  for (const [index, file] of files.entries()) {
    const next = files[index + 1];
    if (next && overlaps(file.period, next.period)) return [file, next];
  }
  return undefined;
}

function notReported(indicator: Indicator, parts: readonly string[]): Missing {
  const values = { indicator: indicator.labels.zh, parts };
  return missing(indicator.labels.zh, "indicator-not-reported", values, { mayBeAsked: true });
}
