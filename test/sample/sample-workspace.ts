import { readdirSync, readFileSync } from "node:fs";

import { readPeriod } from "../../src/calendar/read-period.ts";
import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { draftReport, readWorkspace } from "../../src/draft.ts";
import type { DraftedReport } from "../../src/draft.ts";
import { sourceText } from "../../src/source/source-text.ts";
import type { SourceText } from "../../src/source/source.ts";
import { phraseText } from "../../src/text/text.ts";
import type { RenderedLine } from "../../src/text/text.ts";
import { tokenPattern } from "../../src/text/token.ts";

/** Other words in one place of a file, or a file more, before anything is read. */
export interface Change {
  readonly file: string;
  /** What stands there once. Without it, `to` is the whole file. */
  readonly from?: string;
  readonly to: string;
}

export interface Order {
  readonly template: string;
  readonly unit: string;
  readonly period: string;
}

export interface SampleReport {
  readonly drafted: DraftedReport | undefined;
  /** Its text as a reader sees it: soft line breaks joined, a blank line between blocks, the parts before and behind. */
  readonly text: string;
  readonly found: readonly Diagnostic[];
}

export const cityReport: Order = {
  template: "prevention",
  unit: "shili-city",
  period: "2020-01-22..2020-02-10",
};
export const countyReport: Order = {
  template: "prevention-points",
  unit: "jia-county",
  period: "2020-01-26..2020-02-10",
};
export const monthlyReport: Order = { template: "monthly", unit: "yi-county", period: "2020-02" };

/** The reports that `huibao.yaml` lists, one of each template. */
export const sampleOrders: readonly Order[] = [
  cityReport,
  countyReport,
  monthlyReport,
  { template: "quarterly", unit: "shili-city", period: "2019-Q4" },
  { template: "year-to-date", unit: "yi-county", period: "2020-02" },
  { template: "county-table", unit: "shili-city", period: "2019-12" },
  { template: "formal-report", unit: "shili-city", period: "2019-Q4" },
  { template: "annual-review", unit: "shili-city", period: "2019" },
  { template: "briefing", unit: "yi-county", period: "2020-02" },
];

export const summaryReport: Order = { template: "city-summary", unit: "shili-city", period: "2020-02-01..2020-02-10" };

export const cityFacts = "data/shili-city/2020-01-22..2020-02-10.yaml";
export const countyFacts = "data/jia-county/2020-01-26..2020-02-10.yaml";
export const monthlyFacts = "data/yi-county/2020-02.yaml";

const root = new URL("../../", import.meta.url);

/** The repository's own files, as they lie on the disk, some of them changed. */
export function sampleSources(changes: readonly Change[] = []): readonly SourceText[] {
  const files = ["huibao.yaml", ...filesIn("templates"), ...filesIn("data")];
  const texts = new Map(files.map((file) => [file, readFileSync(new URL(file, root), "utf8")]));
  for (const { file, from, to } of changes) {
    const parts = from === undefined ? ["", ""] : (texts.get(file) ?? "").split(from);
    if (parts.length !== 2) throw new Error(`${from} does not stand once in ${file}`);
    texts.set(file, parts.join(to));
  }
  return [...texts].map(([file, text]) => sourceText(file, text));
}

function filesIn(folder: string): readonly string[] {
  const names = readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" });
  const files = names.map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
  return files.filter((name) => /\.(?:yaml|hbs)$/.test(name)).toSorted();
}

/** Drafts one report of the sample workspace; without changes it is drafted once. */
export function draftSample(order: Order, changes: readonly Change[] = []): SampleReport {
  const known = changes.length === 0 ? unchanged.get(order.template) : undefined;
  const drafted = known ?? draft(order, changes);
  if (changes.length === 0) unchanged.set(order.template, drafted);
  return drafted;
}

const unchanged = new Map<string, SampleReport>();

function draft({ template, unit, period }: Order, changes: readonly Change[]): SampleReport {
  const { report, found } = collectDiagnostics();
  const open = readWorkspace(sampleSources(changes), report);
  const chosen = open?.templates.get(template);
  const reporting = open?.facts.units.find(({ id }) => id === unit);
  const style = open?.styles.get((chosen?.style ?? open.workspace.defaults.style).name);
  const when = readPeriod(period);
  if (!open || !reporting || !style || !when) throw new Error(`No ${unit} in ${period}`);
  // A template that can't be read at all has told so.
  if (!chosen) return { drafted: undefined, text: "", found: found() };
  const request = { template: chosen, unit: reporting, period: when, style, draft: false };
  const drafted = draftReport(open, request, undefined, report);
  return { drafted, text: drafted ? textOf(drafted) : "", found: found() };
}

function textOf({ text: { parts, blocks } }: DraftedReport): string {
  const lines = [parts.title, parts.addressee, ...blocks, parts.signature, parts.date];
  return lines
    .filter((line) => line !== undefined)
    .map((line) => printed(line))
    .join("\n\n");
}

/** Lines of a table, a list or a heading stay; those of a paragraph are joined, as the report joins them. */
function printed({ text, phrases }: Pick<RenderedLine, "text" | "phrases">): string {
  const filled = text.replaceAll(tokenPattern(), (_, index: string) => {
    const phrase = phrases[Number(index)];
    return phrase ? phraseText(phrase) : "";
  });
  return /^(?:\||\d+\.|-|:::)/.test(filled) ? filled : filled.replaceAll("\n", "");
}
