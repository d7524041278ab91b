import { numberOfDay } from "../../../src/calendar/day.ts";
import { readPeriod } from "../../../src/calendar/read-period.ts";
import { collectDiagnostics } from "../../../src/diagnostics/diagnostic.ts";
import { draftReport, readWorkspace } from "../../../src/draft.ts";
import { writeProofCopy } from "../../../src/review/proof/write-proof-copy.ts";
import type { ProofedReport } from "../../../src/review/proof/write-proof-copy.ts";
import { traceReport } from "../../../src/trace/trace-report.ts";
import type { TracedFigure } from "../../../src/trace/trace.ts";
import { sampleSources } from "../../sample/sample-workspace.ts";
import type { Change, Order } from "../../sample/sample-workspace.ts";
import { readSound } from "../sample-files.ts";

export interface Proofed {
  readonly report: ProofedReport;
  /** The report's own Word file, and its proof copy. */
  readonly built: Uint8Array;
  readonly copy: Uint8Array;
  readonly figures: readonly TracedFigure[];
}

/**
 * The proof copy of a report of the sample workspace.
 * @param edit what was done to its Word file before. Default: nothing.
 */
export async function proofSample(
  order: Order,
  changes: readonly Change[] = [],
  edit: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes,
): Promise<Proofed> {
  const { report: tell, found } = collectDiagnostics();
  const open = readWorkspace(sampleSources(changes), tell);
  const template = open?.templates.get(order.template);
  const unit = open?.facts.units.find(({ id }) => id === order.unit);
  const style = open?.styles.get((template?.style ?? open.workspace.defaults.style).name);
  const period = readPeriod(order.period);
  if (!open || !template || !unit || !style || !period) throw new Error(JSON.stringify(found()));
  const drafted = draftReport(open, { template, unit, period, style, draft: true }, undefined, tell);
  if (!drafted) throw new Error(JSON.stringify(found()));
  const { text } = drafted;
  const view = { unit, scope: template.scope, period };
  const report: ProofedReport = {
    name: "",
    view,
    template,
    text,
    facts: open.facts,
    language: open.workspace.locale,
    date: numberOfDay(period.last) * 86_400,
  };
  const built = edit(await drafted.write("docx"));
  const { figures } = traceReport(template.name, view, text);
  return { report, built, copy: writeProofCopy(readSound(built), report), figures };
}

/** The text of each comment by its id, a line for each of its paragraphs. */
export function commentTexts(comments: string): ReadonlyMap<string, string> {
  return new Map(
    [...comments.matchAll(/<w:comment w:id="(\d+)".*?<\/w:comment>/gs)].map(([xml, id = ""]) => {
      const lines = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => plain(paragraph));
      return [id, lines.join("\n")];
    }),
  );
}

/** The ids of the comments whose ranges hold text within a bookmark. */
export function commentsWithin(xml: string, anchor: string): readonly string[] {
  const [start, id = ""] =
    new RegExp(`<w:bookmarkStart (?=[^>]*w:name="${anchor}")[^>]*w:id="(\\d+)"[^>]*>`).exec(xml) ?? [];
  if (start === undefined) return [];
  const from = xml.indexOf(start);
  const within = xml.slice(from, xml.indexOf(`<w:bookmarkEnd w:id="${id}"/>`, from));
  return [...within.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)].map(([, comment = ""]) => comment);
}

/** The characters of XML, without its tags. */
export function plain(xml: string): string {
  const text = xml.replaceAll(/<[^>]*>/g, "");
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => characters[name] ?? "");
}

const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
