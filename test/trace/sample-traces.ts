import { readPeriod } from "../../src/calendar/read-period.ts";
import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { draftReport, readWorkspace } from "../../src/draft.ts";
import { traceReport } from "../../src/trace/trace-report.ts";
import { writeTrace } from "../../src/trace/write-trace.ts";
import { sampleSources } from "../sample/sample-workspace.ts";

export interface WrittenPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type WrittenValue = { readonly type: string } & Readonly<Record<string, unknown>>;

/** As much of a written trace as tests look at. */
export interface WrittenTrace {
  readonly figures: readonly {
    readonly number: number;
    readonly anchor: string;
    readonly text: string;
    readonly before: string;
    readonly after: string;
    readonly prints: string;
    readonly expression: string;
    readonly template: WrittenPlace & { readonly includes: readonly WrittenPlace[] };
    readonly words: string;
    readonly recipe: object;
    readonly value: WrittenValue;
    readonly parts: readonly { readonly words: string; readonly value: WrittenValue }[];
    readonly records: readonly (WrittenPlace & { ledger: string; unit: string; date: string })[];
    readonly places: readonly (WrittenPlace & { readonly value: WrittenValue })[];
  }[];
  readonly missing: readonly { readonly text: string }[];
}

/** The traces of all reports that huibao.yaml lists, by template, unit and period; and the texts that they point into. */
export function sampleTraces() {
  const { report, hasErrors } = collectDiagnostics();
  const sources = sampleSources();
  const open = readWorkspace(sources, report);
  if (!open || hasErrors()) throw new Error("The sample workspace is sound.");
  const traces = open.workspace.reports.map((order): readonly [string, WrittenTrace] => {
    const template = open.templates.get(order.template);
    const period = readPeriod(order.period);
    const style = template && open.styles.get((template.style ?? open.workspace.defaults.style).name);
    if (!template || !period || !style) throw new Error(`No ${order.template} for ${order.period}`);
    const request = { template, unit: order.unit, period, style, draft: true };
    const drafted = draftReport(open, request, undefined, report);
    if (!drafted) throw new Error(`${order.template} can't be drafted`);
    const view = { unit: order.unit, scope: template.scope, period };
    const trace = writeTrace(traceReport(template.name, view, drafted.text), open.facts, "zh-CN");
    return [`${order.template} ${order.unit.id} ${order.period}`, JSON.parse(JSON.stringify(trace)) as WrittenTrace];
  });
  return { traces, texts: new Map(sources.map(({ name, text }) => [name, text])) };
}
