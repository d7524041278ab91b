import { includesPeriod } from "../calendar/compare-periods.ts";
import type { Period } from "../calendar/period.ts";
import type { Code } from "../diagnostics/codes/index.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../facts/facts.ts";
import { filesOfUnit } from "../facts/files-of-unit.ts";
import type { ReportLocale, Unit } from "../facts/workspace.ts";
import type { Look, View } from "../figures/figure.ts";
import { viewKey } from "../figures/look-under.ts";
import { unitsInView } from "../figures/view.ts";
import { writingFor } from "../locale/writing-for.ts";
import { deriveValue } from "../text/derive-value.ts";
import type { Deriving } from "../text/derive-value.ts";
import { reportNames } from "../text/report-names.ts";
import { isTruthy } from "../text/truth.ts";
import { sidesOf } from "./sides-of.ts";
import type { Rule } from "./rule.ts";

/** Findings of a figure that no facts can mend: the rule itself asks for what can't be. */
const faultsOfRules: ReadonlySet<Code> = new Set<Code>([
  "figure-bound",
  "unit-not-convertible",
  "unit-of-view-unknown",
  "units-differ",
]);

/** Where rules are applied: facts, and the language by which what is missing would be called. */
interface Applying {
  readonly facts: Facts;
  readonly locale: ReportLocale;
  readonly report: Report;
}

/**
 * Applies rules to the facts that a report is made of: under its own period, and under that of each facts file in it, for
 * each of its units. A rule that needs what isn't reported is passed over there.
 */
export function checkRulesOf(view: View, rules: readonly Rule[], applying: Applying): void {
  if (rules.length === 0) return;
  for (const unit of unitsInView(view, applying.facts.units)) applyAll(rules, unit, view.period, applying);
}

/** Applies rules to every unit and the period of each of its facts files. Reports rules that nothing was ever asked by. */
export function checkAllRules(rules: readonly Rule[], applying: Applying): void {
  const { facts, report } = applying;
  if (rules.length === 0 || facts.files.length === 0) return;
  const applied = new Set<Rule>();
  for (const unit of facts.units) {
    for (const rule of applyAll(rules, unit, undefined, applying)) applied.add(rule);
  }
  for (const rule of rules) if (!applied.has(rule)) report("rule-never-applied", rule.place, { name: rule.name });
}

/** Gives the rules that could be applied. */
function applyAll(
  rules: readonly Rule[],
  unit: Unit,
  within: Period | undefined,
  { facts, locale, report }: Applying,
): ReadonlySet<Rule> {
  const names = reportNames(facts.declarations);
  const looks = new Map<string, Look>();
  const applied = new Set<Rule>();
  for (const rule of rules) {
    if (rule.units && !rule.units.includes(unit)) continue;
    for (const period of periodsFor(rule, unit, within, facts)) {
      const view = { unit, scope: rule.scope, period };
      const look = looks.get(viewKey(view)) ?? { facts, locale, view };
      looks.set(viewKey(view), look);
      if (applyRule(rule, { look, names, writing: writingFor(locale) }, report)) applied.add(rule);
    }
  }
  return applied;
}

/** The report's period, and those of the facts files in it; without a report, those of all that the rule looks at. */
function periodsFor(rule: Rule, unit: Unit, within: Period | undefined, { files, units }: Facts): readonly Period[] {
  const scope = { unit, scope: rule.scope };
  const sent = unitsInView(scope, units).flatMap((one) => filesOfUnit(files, one).map(({ period }) => period));
  const inside = within ? [within, ...sent.filter((period) => includesPeriod(within, period))] : sent;
  const served = inside.filter(({ kind }) => rule.periods.includes(kind));
  const distinct = new Map(served.map((period) => [`${period.first}..${period.last}`, period]));
  return [...distinct.values()];
}

/** Whether the rule could be applied. */
function applyRule(rule: Rule, deriving: Deriving, report: Report): boolean {
  const { look } = deriving;
  const value = deriveValue(rule.expression, undefined, deriving);
  if (value.type === "missing") {
    const { code, values } = value.finding;
    const isFault = faultsOfRules.has(code);
    // The code and its values belong together by Missing's own type.
    if (isFault) report(code, rule.place, values as never);
    return isFault;
  }
  if (isTruthy(value, look)) return true;
  const { unit, period } = look.view;
  report(rule.level === "error" ? "rule-broken" : "rule-doubtful", rule.place, {
    name: rule.name,
    message: rule.message,
    unit: unit.name,
    period: period.name,
    sides: sidesOf(rule.expression, deriving),
  });
  return true;
}
