import { includesPeriod, overlaps, sameDays } from "../calendar/compare-periods.ts";
import type { Day, Period } from "../calendar/period.ts";
import { previousPeriod } from "../calendar/other-periods.ts";
import { findDeclared } from "../facts/declarations.ts";
import type { Indicator } from "../facts/declarations.ts";
import type { Fact, FactsFile, NumberValue } from "../facts/facts.ts";
import { filesOfUnit } from "../facts/files-of-unit.ts";
import { findFileBefore } from "../facts/find-file-before.ts";
import { valueText } from "../facts/value-text.ts";
import type { Unit } from "../facts/workspace.ts";
import { addNumbers } from "./combine-numbers.ts";
import { compareTexts } from "./compare-values.ts";
import type { Derived, FigureRecipe, Finding, Look, Missing } from "./figure.ts";
import { isMissing, labelIn, missing } from "./missing.ts";
import { filesInView, findGapsIn, unitsInView } from "./view.ts";

type IndicatorRecipe = Extract<FigureRecipe, { type: "indicator" | "was" }>;

/**
 * An indicator in a view, added over the view's units. A level is what a file gives that covers the view's last day; a
 * value of a file that ends earlier is not known to hold still. A flow is the sum of the files that lie wholly in the view: cut, given
 * twice, or given for a part only, it has no value.
 */
export function deriveIndicator(recipe: IndicatorRecipe, look: Look): Derived | Missing {
  const indicator = findDeclared(look.facts.declarations.indicators, recipe.indicator);
  if (!indicator) throw new Error(`No indicator ${recipe.indicator}: templates are checked before they are rendered.`);
  const facts: Fact<NumberValue>[] = [];
  const days = new Map<string, string>();
  for (const unit of unitsInView(look.view, look.facts.units)) {
    const found = factsOf(recipe.type, indicator, unit, look);
    if (isMissing(found)) return found;
    facts.push(...found);
    for (const { place } of found) days.set(unit.name, lastDayOf(place.file, unit, look));
  }
  const value = addNumbers(
    facts.map((fact) => fact.value),
    indicator.unit,
  );
  const remarks = indicator.kind === "level" && recipe.type === "indicator" ? differingDays(indicator, days, look) : [];
  return { value, records: [], places: facts.map((fact) => fact.place), ...(remarks.length > 0 && { remarks }) };
}

function lastDayOf(name: string, unit: Unit, { facts }: Look): Day {
  return filesOfUnit(facts.files, unit).find(({ file }) => file === name)?.period.last ?? "";
}

/** Levels of several units add up to the level of one day only where all are of that day. */
function differingDays(indicator: Indicator, days: ReadonlyMap<string, string>, look: Look): readonly Finding[] {
  if (new Set(days.values()).size < 2) return [];
  const given = [...days].map(([unit, day]) => `${unit} ${day}`);
  return [{ code: "level-days-differ", values: { indicator: labelIn(look, indicator), given } }];
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
  const { period } = look.view;
  const giving = filesInView(look, unit).filter((file) => file.indicators.has(indicator.name));
  const [first, ...rest] = giving
    .filter((file) => file.period.last >= period.last)
    .toSorted((a, b) => compareTexts(a.period.last, b.period.last) || sameFirst(b, period) - sameFirst(a, period));
  if (!first) {
    const since = findGapsIn(period, giving).at(-1) ?? period;
    return notReported(indicator, [`${unit.name} ${since.first}..${since.last}`], look);
  }
  const alike = [first, ...rest.filter((file) => file.period.last === first.period.last)];
  const values = alike
    .flatMap((file) => file.indicators.get(indicator.name) ?? [])
    .map((fact) => valueText(fact.value));
  if (new Set(values).size > 1) {
    const given = alike.map((file, index) => `${file.file}: ${values[index]}`);
    return missing(labelIn(look, indicator), "level-given-twice", { indicator: labelIn(look, indicator), given });
  }
  const fact = first.indicators.get(indicator.name);
  return fact ? [fact] : [];
}

/** 1 where a file begins with the period, 0 where it doesn't. */
function sameFirst(file: FactsFile, period: Period): number {
  return Number(file.period.first === period.first);
}

function wholeFlow(indicator: Indicator, unit: Unit, look: Look): readonly Fact<NumberValue>[] | Missing {
  const { period } = look.view;
  const files = filesInView(look, unit).filter((file) => file.indicators.has(indicator.name));
  const cut = files.find((file) => !includesPeriod(period, file.period));
  if (cut) {
    const values = {
      indicator: labelIn(look, indicator),
      file: cut.file,
      filePeriod: cut.period.name,
      period: period.name,
    };
    return missing(labelIn(look, indicator), "flow-cut", values);
  }
  const twice = findOverlap(files);
  if (twice) {
    const values = { indicator: labelIn(look, indicator), files: twice.map((file) => file.file) };
    return missing(labelIn(look, indicator), "flow-counted-twice", values);
  }
  const gaps = findGapsIn(period, files);
  if (gaps.length > 0) {
    return notReported(
      indicator,
      gaps.map(({ first, last }) => `${unit.name} ${first}..${last}`),
      look,
    );
  }
  return files.flatMap((file) => file.indicators.get(indicator.name) ?? []);
}

function earlierValue(indicator: Indicator, unit: Unit, look: Look): readonly Fact<NumberValue>[] | Missing {
  return indicator.kind === "level" ? earlierLevel(indicator, unit, look) : earlierFlow(indicator, unit, look);
}

/** What the first file that begins in the view gives as `was:`, else the last value from before the view. */
function earlierLevel(indicator: Indicator, unit: Unit, look: Look): readonly Fact<NumberValue>[] | Missing {
  const { period } = look.view;
  const [begun] = filesInView(look, unit)
    .filter((file) => file.period.first >= period.first)
    .flatMap((file) => file.indicators.get(indicator.name) ?? []);
  if (begun?.was) return [begun.was];
  const fact = findFileBefore(indicator, unit, period, look.facts.files)?.indicators.get(indicator.name);
  return fact ? [fact] : noEarlierValue(indicator, unit, look);
}

/** What a file gives as `was:` that covers just the view, else the whole flow of the period before. */
function earlierFlow(indicator: Indicator, unit: Unit, look: Look): readonly Fact<NumberValue>[] | Missing {
  const { facts, view } = look;
  const was = filesInView(look, unit)
    .filter((file) => sameDays(file.period, view.period))
    .flatMap((file) => file.indicators.get(indicator.name)?.was ?? []);
  if (was.length > 0) return was;
  const before = { facts, view: { ...view, period: previousPeriod(view.period) } };
  const flow = wholeFlow(indicator, unit, before);
  return isMissing(flow) && flow.finding.code === "indicator-not-reported"
    ? noEarlierValue(indicator, unit, look)
    : flow;
}

function noEarlierValue(indicator: Indicator, unit: Unit, look: Look): Missing {
  const values = { indicator: labelIn(look, indicator), unit: unit.name, period: look.view.period.name };
  return missing(labelIn(look, indicator), "no-earlier-value", values);
}

/** Files come by their first day: one that overlaps any later one overlaps the next. */
function findOverlap(files: readonly FactsFile[]): readonly FactsFile[] | undefined {
  for (const [index, file] of files.entries()) {
    const next = files[index + 1];
    if (next && overlaps(file.period, next.period)) return [file, next];
  }
  return undefined;
}

function notReported(indicator: Indicator, parts: readonly string[], look: Look): Missing {
  const values = { indicator: labelIn(look, indicator), parts };
  return missing(labelIn(look, indicator), "indicator-not-reported", values, { mayBeAsked: true });
}
