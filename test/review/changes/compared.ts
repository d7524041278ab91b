import { readPeriod } from "../../../src/calendar/read-period.ts";
import { draftReport, readWorkspace } from "../../../src/draft.ts";
import { compareReports } from "../../../src/review/changes/compare-reports.ts";
import type {
  Changes,
  ComparedReport,
  FigureChange,
  Reason,
  WordingChange,
} from "../../../src/review/changes/changes.ts";
import { phrasesInOrder } from "../../../src/trace/phrases-in-order.ts";
import { traceReport } from "../../../src/trace/trace-report.ts";
import { valueText } from "../../../src/facts/value-text.ts";
import { sampleSources } from "../../sample/sample-workspace.ts";
import type { Change, Order } from "../../sample/sample-workspace.ts";
import { readSound } from "../sample-files.ts";

/** A report of the sample workspace, some of its files changed, and its Word file. */
export async function reportOf(order: Order, changes: readonly Change[] = []) {
  const sources = sampleSources(changes);
  const open = readWorkspace(sources, () => {});
  const template = open?.templates.get(order.template);
  const unit = open?.facts.units.find(({ id }) => id === order.unit);
  const period = readPeriod(order.period);
  const style = open?.styles.get((template?.style ?? open.workspace.defaults.style).name);
  if (!open || !template || !unit || !period || !style) throw new Error(`No ${order.template}`);
  const drafted = draftReport(open, { template, unit, period, style, draft: true }, undefined, () => {});
  if (!drafted) throw new Error(`No draft of ${order.template}`);
  const bytes = await drafted.write("docx");
  const document = readSound(bytes);
  const compared: ComparedReport = {
    side: { from: { type: "today" }, report: document.identity, unitName: unit.name },
    document,
    drafted: {
      trace: traceReport(template.name, { unit, scope: template.scope, period }, drafted.text),
      facts: open.facts,
      phrases: phrasesInOrder(drafted.text),
      templates: new Map(sources.map(({ name, text }) => [name, text])),
    },
  };
  return { bytes, compared };
}

/** What changed between two states of the sample workspace, the second having these changes. */
export async function changesFrom(order: Order, changes: readonly Change[]): Promise<Changes> {
  const [was, is] = await Promise.all([reportOf(order), reportOf(order, changes)]);
  return compareReports(was.compared, is.compared);
}

/** A changed figure in one line: `4 → 5: record-added data/…:14`. */
export function tell(change: FigureChange): string {
  const texts = [change.type === "added" ? "" : change.was, change.type === "removed" ? "" : change.is];
  const why = change.why?.map(tellReason).join("; ");
  return texts.join(" → ") + (why === undefined ? "" : `: ${why}`);
}

function tellReason(reason: Reason): string {
  switch (reason.type) {
    case "record-added":
    case "record-removed":
      return `${reason.type} ${reason.record.place.file}:${reason.record.place.line}`;
    case "record-changed": {
      const fields = reason.fields.map(({ field, was, is }) => {
        return `${field.name} ${was ? valueText(was.value) : "—"}→${is ? valueText(is.value) : "—"}`;
      });
      const counts = reason.counts === "both" ? "" : ` (${reason.counts})`;
      return `record-changed ${reason.is.place.file}:${reason.is.place.line} ${fields.join(", ")}${counts}`;
    }
    case "fact-changed": {
      const [was, is] = [reason.was, reason.is].map((fact) => (fact ? valueText(fact.value) : "—"));
      return `fact-changed ${reason.name.unit.id} ${reason.name.recipe.type} ${was}→${is}`;
    }
    case "records-counted":
      return `records ${reason.was}→${reason.is}`;
    case "template-changed":
      return `template-changed {{${reason.was.expression}}}→{{${reason.is.expression}}}`;
    case "no-longer-missing":
    case "now-missing":
    case "condition":
    case "settings":
      return reason.type;
  }
}

/** Changed words in one line, as git shows them. */
export function tellWords({ type, words }: WordingChange): string {
  const marked = words.map((word) => {
    if (word.type === "same") return word.text;
    return word.type === "removed" ? `[-${word.text}-]` : `{+${word.text}+}`;
  });
  return `${type}: ${marked.join("")}`;
}
