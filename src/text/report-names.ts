import type { Declarations, Declared } from "../facts/declarations.ts";
import { partKeys } from "../facts/document-parts.ts";
import type { PartKey } from "../facts/document-parts.ts";
import { deriveFigure } from "../figures/derive-figure.ts";
import type { FigureRecipe, Look, View } from "../figures/figure.ts";
import { lookAt, lowerUnitViews, monthViews, unitViews } from "../figures/look-under.ts";
import type { Kind } from "./kind.ts";
import type { Value } from "./value.ts";

/** A name that every template of a report knows: what it is, and what it comes to. */
export interface ReportName {
  readonly kind: Kind;
  derive(look: Look): Value;
}

const remembered = new WeakMap<Declarations, Map<string | undefined, ReadonlyMap<string, ReportName>>>();

/**
 * The names of a report, by name and by label. They read as the facts file does: a ledger by its name alone,
 * `indicators.…`, `notes.…`, `document.…`; besides these the view's own `period`, `firstDay`, `asOf` and `unit.…`.
 * @param template whose own document parts go before those of all reports. Default: none has its own.
 */
export function reportNames(declarations: Declarations, template?: string): ReadonlyMap<string, ReportName> {
  const known = remembered.get(declarations) ?? new Map<string | undefined, ReadonlyMap<string, ReportName>>();
  remembered.set(declarations, known);
  const names = known.get(template) ?? makeNames(declarations, template);
  known.set(template, names);
  return names;
}

function makeNames(declarations: Declarations, template: string | undefined): ReadonlyMap<string, ReportName> {
  return new Map<string, ReportName>([
    ...eachName(declarations.ledgers, (ledger) => ({
      kind: { type: "query", ledger },
      derive: () => ({ type: "query", recipe: { type: "ledger", ledger: ledger.name } }),
    })),
    ...both("indicators", "指标", members(eachName(declarations.indicators, indicatorName))),
    ...both("notes", "材料", members(eachName(declarations.topics, noteName))),
    ...both("document", "公文", members(partKeys.flatMap((key) => partNames(key, template)))),
    ...both("unit", "单位", members(unitNames())),
    ...both("units", "各单位", viewsName(unitViews)),
    ...both("lowerUnits", "下级单位", viewsName(lowerUnitViews)),
    ...both("months", "各月", viewsName(monthViews)),
    ...both("period", "时段", figureName("period", { type: "period" })),
    ...both("firstDay", "起始日", figureName("date", { type: "first-day" })),
    ...both("asOf", "截至日", figureName("date", { type: "last-day" })),
  ]);
}

function indicatorName(indicator: Declared): ReportName {
  return figureName("indicator", { type: "indicator", indicator: indicator.name });
}

function noteName(topic: Declared): ReportName {
  return figureName("notes", { type: "notes", topic: topic.name });
}

function partNames(
  { name, labels, type }: PartKey,
  template: string | undefined,
): readonly (readonly [string, ReportName])[] {
  const recipe: FigureRecipe = { type: "document", part: name, ...(template !== undefined && { template }) };
  const kind: Kind = type === "list" ? { type: "list", of: { type: "text" } } : { type };
  return both(name, labels.zh, { kind, derive: (look) => deriveFigure(recipe, look) });
}

function unitNames(): readonly (readonly [string, ReportName])[] {
  return [
    ...both("name", "名称", figureName("text", { type: "unit-name" })),
    ...both("short", "简称", figureName("text", { type: "unit-short-name" })),
  ];
}

function figureName(type: "indicator" | "notes" | "date" | "period" | "text", recipe: FigureRecipe): ReportName {
  return { kind: { type }, derive: (look) => deriveFigure(recipe, look) };
}

function viewsName(viewsOf: (look: Look) => readonly View[]): ReportName {
  const items = (look: Look) => viewsOf(look).map((view) => ({ type: "view" as const, look: lookAt(look, view) }));
  return { kind: { type: "views" }, derive: (look) => ({ type: "views", items: items(look) }) };
}

function members(entries: readonly (readonly [string, ReportName])[]): ReportName {
  const names = new Map(entries);
  return { kind: { type: "names", members: names }, derive: () => ({ type: "names", members: names }) };
}

function both(name: string, label: string, meaning: ReportName): readonly (readonly [string, ReportName])[] {
  return [
    [name, meaning],
    [label, meaning],
  ];
}

/** By labels first, so that a name stands over a label that reads the same. */
function eachName<D extends Declared>(
  declared: readonly D[],
  meaningOf: (one: D) => ReportName,
): readonly (readonly [string, ReportName])[] {
  const meanings = declared.map((one) => [one, meaningOf(one)] as const);
  return [
    ...meanings.flatMap(([{ labels }, meaning]) => [[labels.zh, meaning] as const, [labels.en, meaning] as const]),
    ...meanings.map(([{ name }, meaning]) => [name, meaning] as const),
  ];
}
