import { findNearest } from "../../source/find-nearest.ts";
import type { FigureRecipe, Look, Missing, PeriodShift, QueryRecipe, Scope, Shift } from "../../figures/figure.ts";
import { deriveFigure } from "../../figures/derive-figure.ts";
import { findUnitOfView, lookUnder } from "../../figures/look-under.ts";
import { isMissing, missing } from "../../figures/missing.ts";
import type { Value } from "../value.ts";
import { dayOf, movableFigure, optionText, periodShiftOf } from "./given.ts";
import type { Given, Helper } from "./helper.ts";

export const view: Helper = {
  name: "view",
  manual: {
    zh: '换一个时段或单位来看：period 为 "last"（上一时段）、"last-year"（上年同期）、"to-date"（年初至今）或写明的时段，since 为从某日到报告期末，unit 为某个单位，scope 为 "own"、"children" 或 "all"。前面写台账、数字或材料；不写时与 {{#with}} 合用，整段都换着看。',
    en: 'Sees a ledger, figure or note under another view: period is "last", "last-year", "to-date" or a period\'s name, since a day from which it goes to the end of the report\'s period, unit another unit, scope "own", "children" or "all". Without anything in front of them, with {{#with}}, the whole block is seen so.',
    examples: [
      { template: '{{count (view meetings period="2020-02-03..2020-02-10")}}', prints: "3" },
      { template: '{{count (view meetings since="2020-02-12")}}', prints: "2" },
      {
        template: '{{#with (view period="2020-02-20")}}{{period}}{{count meetings}}次{{/with}}',
        prints: "2020年2月20日1次",
      },
    ],
  },
  parameters: [
    {
      name: "what",
      type: "value",
      kinds: ["query", "number", "notes", "list", "text", "date", "period"],
      optional: true,
    },
  ],
  options: [
    { name: "period", type: "period", optional: true },
    { name: "since", type: "value", kinds: ["date"], days: true, optional: true },
    { name: "unit", type: "any-text", optional: true },
    { name: "scope", type: "choice", choices: ["own", "children", "all"], optional: true },
  ],
  gives: ({ arguments: [kind] }) => kind ?? { type: "view" },
  derive: (given) => {
    const shifts = shiftsOf(given);
    if (isMissing(shifts)) return shifts;
    const [what] = given.arguments;
    if (!what) return viewUnder(shifts, given.look);
    if (what.type === "query") return { type: "query", recipe: shifts.reduceRight<QueryRecipe>(under, what.recipe) };
    const figure = movableFigure(what);
    return isMissing(figure)
      ? figure
      : deriveFigure(shifts.reduceRight<FigureRecipe>(under, figure.recipe), given.look);
  },
};

function under<R extends FigureRecipe | QueryRecipe>(of: R, shift: Shift): R {
  // The two kinds of recipe have this form in common.
  return { type: "under", of, shift } as unknown as R;
}

/** Unit, scope and period first, then the day from which it goes: from the outermost to the innermost. */
function shiftsOf(given: Given): readonly Shift[] | Missing {
  const unit = unitOf(given);
  if (unit && isMissing(unit)) return unit;
  const period = optionText(given, "period");
  const scope = optionText(given, "scope") as Scope | undefined;
  const outer: Shift = {
    ...(period !== undefined && { period: periodShiftOf(period) }),
    ...(unit && { unit }),
    ...(scope && { scope }),
  };
  const since = given.options.get("since");
  const from: PeriodShift | undefined = since && { type: "since", day: dayOf(since) };
  return [...(Object.keys(outer).length > 0 ? [outer] : []), ...(from ? [{ period: from }] : [])];
}

function unitOf(given: Given): Shift["unit"] | Missing {
  const written = optionText(given, "unit");
  if (written === undefined) return undefined;
  const found = findUnitOfView(written, given.look);
  if (found) return { id: found.id, name: found.name };
  const { units } = given.look.facts;
  const nearest = findNearest(
    written,
    units.flatMap(({ id, name }) => [id, name]),
  )[0];
  return missing(written, "unit-of-view-unknown", { written, nearest, known: units.map(({ id }) => id) });
}

function viewUnder(shifts: readonly Shift[], look: Look): Value {
  let at = look;
  for (const shift of shifts) {
    const next = lookUnder(at, shift);
    if (isMissing(next)) return next;
    at = next;
  }
  return { type: "view", look: at };
}
