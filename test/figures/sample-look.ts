import { readPeriod } from "../../src/calendar/read-period.ts";
import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { readDeclarations } from "../../src/facts/read-declarations.ts";
import { readFacts } from "../../src/facts/read-facts.ts";
import { readWorkspaceFile } from "../../src/facts/read-workspace-file.ts";
import { valueText } from "../../src/facts/value-text.ts";
import { deriveFigure } from "../../src/figures/derive-figure.ts";
import type { Figure, FigureRecipe, Look, Missing, QueryRecipe, Scope } from "../../src/figures/figure.ts";
import { readYaml } from "../../src/source/read-yaml.ts";
import { sourceText } from "../../src/source/source-text.ts";

const declared = `
ledger: meetings
zh: 会议
en: meetings
identity: [topic]
fields:
  date: {zh: 日期, en: date, type: date, required: true}
  topic: {zh: 议题, en: topic, type: text, required: true}
  kind: {zh: 类别, en: kind, type: choice, choices: {special: {zh: 专题会, en: special}, leaders: {zh: 班子会, en: leaders}}}
  people: {zh: 人数, en: people, type: count, unit: 人}
  cost: {zh: 费用, en: cost, type: money, unit: 万元}
  places: {zh: 地点, en: places, type: list}
`;
const quantities = `
ledger: media
zh: 媒体报道
en: media reports
identity: [outlet]
quantity: pieces
fields:
  date: {zh: 日期, en: date, type: date, required: true}
  outlet: {zh: 媒体, en: outlet, type: text, required: true}
  pieces: {zh: 篇数, en: pieces, type: count}
`;
const named = `
indicators:
  teams: {zh: 工作组, en: teams, kind: level, unit: 个}
  helped: {zh: 救助人次, en: helped, kind: flow, unit: 人次}
  spent: {zh: 支出, en: spent, kind: flow, unit: 万元, decimals: 4}
topics:
  problems: {zh: 存在问题, en: problems}
`;
const units = `
units:
  city:
    name: 示例市
    short: 市里
    units:
      east: {name: 东县, units: {town: {name: 甲镇}}}
      west: {name: 西县}
`;

/** The workspace that these facts belong to, but for its facts. */
export const files: Readonly<Record<string, string>> = {
  "huibao.yaml": units,
  "templates/ledgers/a.yaml": declared,
  "templates/ledgers/b.yaml": quantities,
  "templates/ledgers/c.yaml": named,
};

/** Where facts stand: `city/2020-02`. */
export type DataFiles = Readonly<Record<string, string>>;

/** Facts from files such as `city/2020-02`, whose `period:` their names give, looked at from a unit and a period. */
export function lookAt(data: DataFiles, period: string, unit = "city", scope: Scope = "own"): Look {
  const { report, found } = collectDiagnostics();
  const yaml = (name: string, text: string) => readYaml(sourceText(name, text), report) ?? [];
  const declarations = readDeclarations(
    [
      yaml("templates/ledgers/a.yaml", declared),
      yaml("templates/ledgers/b.yaml", quantities),
      yaml("templates/ledgers/c.yaml", named),
    ].flat(),
    report,
  );
  const [file] = [yaml("huibao.yaml", units)].flat();
  const workspace = file && readWorkspaceFile(file, report);
  if (!workspace) throw new Error("The workspace file of these tests can't be read.");
  const nodes = Object.entries(data).flatMap(([name, text]) =>
    yaml(`data/${name}.yaml`, `period: ${name.replace(/^.*\//, "")}\n${text}`),
  );
  const facts = readFacts(nodes, workspace, declarations, report, ["monthly"]);
  if (found().length > 0) throw new Error(`These facts are at fault: ${JSON.stringify(found()[0])}`);
  const view = { unit: workspace.units.find(({ id }) => id === unit), period: readPeriod(period) };
  if (!view.unit || !view.period) throw new Error(`No ${unit} or no ${period}.`);
  return { facts, view: { unit: view.unit, scope, period: view.period } };
}

export const meetings: QueryRecipe = { type: "ledger", ledger: "meetings" };
export const media: QueryRecipe = { type: "ledger", ledger: "media" };
export const helped: FigureRecipe = { type: "indicator", indicator: "helped" };
export const teams: FigureRecipe = { type: "indicator", indicator: "teams" };

/** A figure's value with the digits it is written with and its unit, or the code of what is missing. */
export function valueOf(derived: Figure | Missing): string {
  if (derived.type === "missing") return derived.finding.code;
  return shown(derived.value);
}

function shown(value: Figure["value"]): string {
  if (value.type === "list") return value.items.map(shown).join(" ");
  if (value.type !== "number") return valueText(value);
  const digits = value.decimal.toFixed(value.decimals);
  return `${digits}${value.word ?? ""}${value.unit ?? ""}`;
}

/** What a recipe comes to. */
export function derived(recipe: FigureRecipe, look: Look): string {
  return valueOf(deriveFigure(recipe, look));
}

/** Where the facts of a figure stand: `city/2020-02:4`. */
export function placesOf(recipe: FigureRecipe, look: Look): readonly string[] {
  const figure = deriveFigure(recipe, look);
  if (figure.type === "missing") return [];
  return figure.places.map(({ file, line }) => `${file.replace(/^data\/|\.yaml$/g, "")}:${line}`);
}

/** The values that tell of what is missing, or nothing. */
export function missingParts(recipe: FigureRecipe, look: Look): unknown {
  const figure = deriveFigure(recipe, look);
  return figure.type === "missing" ? figure.finding.values : undefined;
}
