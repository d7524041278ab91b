import { comparePeriods, includesPeriod, overlaps } from "../calendar/compare-periods.ts";
import { periodOf } from "../calendar/other-periods.ts";
import type { Period, PeriodKind } from "../calendar/period.ts";
import { loosePeriod } from "../calendar/loose-period.ts";
import { readPeriod } from "../calendar/read-period.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import { wholeFile } from "../disk/list-files.ts";
import type { OpenWorkspace } from "../draft.ts";
import type { Facts } from "../facts/facts.ts";
import { filesOfUnit } from "../facts/files-of-unit.ts";
import { findUnit } from "../facts/find-unit.ts";
import type { Unit, Units } from "../facts/workspace.ts";
import { findNearest } from "../source/find-nearest.ts";
import { styleNamed, styleNames } from "../styles/style-labels.ts";
import type { Style } from "../styles/style.ts";
import type { Template } from "../text/template.ts";
import type { ReportIdentity } from "../trace/report-identity.ts";
import type { Given } from "./surroundings.ts";

/** One report that is to be built. */
export interface ReportOrder {
  readonly template: Template;
  readonly unit: Unit;
  readonly period: Period;
  readonly style: Style;
}

/** The reports that `huibao.yaml` lists. Reports orders that can't be carried out, each at its place, and an empty list. */
export function listedOrders(open: OpenWorkspace, style: string | undefined, report: Report): readonly ReportOrder[] {
  const { reports, file } = open.workspace;
  if (reports.length === 0) report("no-reports-listed", wholeFile(file), {});
  return reports.flatMap((order) => {
    const template = findTemplate(order.template, open, order.place, report);
    const period = readServedPeriod(order.period, template, order.place, report);
    const found = template && findStyle(style, template, open, report);
    return template && period && found ? [{ template, unit: order.unit, period, style: found }] : [];
  });
}

/**
 * The reports that a command line asks for: its unit, template and style, else the defaults of `huibao.yaml`, else the only
 * ones there are; its periods, else the latest with facts. Nothing when any of it can't be carried out: that is reported.
 */
export function givenOrders(given: Given, open: OpenWorkspace, report: Report): readonly ReportOrder[] {
  const unit = findGivenUnit(given.unit, open, report);
  const template = findGivenTemplate(given.template, open, report);
  if (!unit || !template) return [];
  const style = findStyle(given.style, template, open, report);
  const periods =
    given.written.length === 0
      ? [latestPeriod(template, unit, open.facts, report)]
      : given.written.map((written) => readServedPeriod(written, template, undefined, report));
  const served = periods.filter((period) => period !== undefined);
  if (!style || served.length < periods.length) return [];
  if (template.scope === "own") warnOfNoFacts(served, unit, open.facts, report);
  return served.map((period) => ({ template, unit, period, style }));
}

/**
 * The report that a Word file says it holds, in the style it was built in; of a file that doesn't say, in the style it would be
 * built in today. A file that says of no report, and what the workspace doesn't know of it, is reported at the file.
 */
export function identifiedOrder(
  identity: Partial<ReportIdentity>,
  open: OpenWorkspace,
  place: Place,
  report: Report,
): ReportOrder | undefined {
  if (identity.template === undefined || identity.unit === undefined || identity.period === undefined) {
    report("report-not-identified", place, {});
    return undefined;
  }
  const { units } = open.workspace;
  const unit = units.find(({ id }) => id === identity.unit);
  if (!unit) {
    report("report-of-another-workspace", place, { unit: identity.unit, known: units.map(({ id }) => id) });
    return undefined;
  }
  const template = findTemplate(identity.template, open, place, report);
  const period = readServedPeriod(identity.period, template, place, report);
  const style = template && findStyle(identity.style, template, open, report, place);
  return template && period && style ? { template, unit, period, style } : undefined;
}

/** Without a facts file every figure will lack its facts: one remark says why. */
function warnOfNoFacts(periods: readonly Period[], unit: Unit, facts: Facts, report: Report): void {
  for (const period of periods) {
    if (facts.files.some((file) => file.unit.id === unit.id && overlaps(file.period, period))) continue;
    report("no-facts-for-period", undefined, {
      unit: unit.name,
      file: `data/${unit.id}/${period.name}.yaml`,
      period: period.name,
    });
  }
}

/** The unit that a command line names, else the default one, else the only one. */
export function findGivenUnit(written: string | undefined, open: OpenWorkspace, report: Report): Unit | undefined {
  const { units, defaults } = open.workspace;
  if (written !== undefined) return findUnit(written, units, undefined, report);
  const unit = defaults.unit ?? (units.length === 1 ? units[0] : undefined);
  if (!unit) report("unit-needed", undefined, { known: units.map(({ id }) => id) });
  return unit;
}

function findGivenTemplate(written: string | undefined, open: OpenWorkspace, report: Report): Template | undefined {
  const { defaults, file } = open.workspace;
  const known = [...open.templates.keys()].toSorted();
  if (written !== undefined) return findTemplate(written, open, undefined, report);
  if (defaults.template !== undefined) return findTemplate(defaults.template, open, wholeFile(file), report);
  const [only, ...others] = known;
  if (only !== undefined && others.length === 0) return open.templates.get(only);
  report("template-needed", undefined, { known });
  return undefined;
}

function findTemplate(
  written: string,
  open: OpenWorkspace,
  place: Place | undefined,
  report: Report,
): Template | undefined {
  const template = open.templates.get(written);
  const known = [...open.templates.keys()].toSorted();
  // One that is there but can't be read has told its faults.
  if (template || known.includes(written)) return template;
  report("unknown-report-template", place, { written, nearest: findNearest(written, known), known });
  return undefined;
}

/**
 * The style that is asked for, else the template's, else the workspace's. One that is unknown is reported where it is named.
 * @param asked where it is asked for. Default: on the command line.
 */
export function findStyle(
  written: string | undefined,
  template: Template,
  open: OpenWorkspace,
  report: Report,
  asked?: Place,
): Style | undefined {
  const { defaults } = open.workspace;
  const { name, place } = written === undefined ? (template.style ?? defaults.style) : { name: written, place: asked };
  const style = open.styles.get(name);
  const known = [...open.styles.keys()].toSorted();
  if (style || known.includes(styleNamed(name, known))) return style;
  report("unknown-report-style", place, { written: name, nearest: findNearest(name, styleNames(known)), known });
  return undefined;
}

function readServedPeriod(
  written: string,
  template: Template | undefined,
  place: Place | undefined,
  report: Report,
): Period | undefined {
  const period = readPeriod(written);
  if (!period) report("wrong-period", place, { written, meant: loosePeriod(written) });
  if (!period || !template || template.periods.includes(period.kind)) return period;
  const { name, periods } = template;
  report("period-not-served", place, { template: name, period: period.name, served: periods });
  return undefined;
}

/** Kinds of period from short to long. A span has no length of its own. */
const kindsByLength: readonly PeriodKind[] = ["day", "week", "month", "quarter", "half", "year"];

function latestPeriod(template: Template, unit: Unit, facts: Facts, report: Report): Period | undefined {
  const found = latestServed(template, [unit], facts);
  if (!found) report("no-facts-for-unit", undefined, { unit: unit.name });
  return found;
}

/**
 * The latest period for which one of the units has facts and that the template serves. A quarterly template over monthly facts takes
 * the quarter of the last month with facts.
 */
export function latestServed(template: Template, units: Units, facts: Facts): Period | undefined {
  const latest = units
    .flatMap((unit) => filesOfUnit(facts.files, unit))
    .map(({ period }) => period)
    .toSorted(compareLasts);
  const served = latest.findLast(({ kind }) => template.periods.includes(kind));
  const last = latest.at(-1);
  const wider = kindsByLength
    .filter((kind) => template.periods.includes(kind))
    .flatMap((kind) => (last ? [periodOf(kind, last.last)] : []))
    .find((period) => last && includesPeriod(period, last));
  return served ?? wider;
}

function compareLasts(a: Period, b: Period): number {
  if (a.last !== b.last) return a.last < b.last ? -1 : 1;
  return comparePeriods(a, b);
}
