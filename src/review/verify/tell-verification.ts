import { collectDiagnostics } from "../../diagnostics/diagnostic.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../diagnostics/place.ts";
import type { Facts } from "../../facts/facts.ts";
import type { Writing } from "../../locale/writing.ts";
import { sourcesOf } from "../../trace/sources-of.ts";
import type { Source } from "../../trace/sources-of.ts";
import type { Around } from "../../trace/trace.ts";
import { oneLine } from "../changes/one-line.ts";
import { sentenceIn } from "../changes/sentence-in.ts";
import type { Range, ReturnedDocument } from "../returned/returned-document.ts";
import { reportJudged } from "./report-judged.ts";
import type { JudgedPhrase, TypedNumber, Verification } from "./verification.ts";

/** What is told of a file that came back, in page order, each finding with its sentence. */
export interface ToldVerification {
  readonly verification: Verification;
  readonly figures: readonly ToldFigure[];
  readonly typed: readonly ToldTyped[];
  /** Charts that show other numbers than the draft's. */
  readonly charts: readonly Diagnostic[];
}

interface Told extends Around {
  /** What stands between `before` and `after`: in the file, or where it is gone, in the draft. */
  readonly shown: string;
  readonly diagnostic: Diagnostic;
}

export interface ToldFigure extends Told {
  readonly judged: JudgedPhrase;
  /** The facts that it comes from. */
  readonly sources: readonly Source[];
}

export interface ToldTyped extends Told {
  readonly typed: TypedNumber;
}

/** What a verification is told with. */
export interface Surrounding {
  readonly edited: ReturnedDocument;
  readonly fresh: ReturnedDocument;
  readonly facts: Facts;
  readonly writing: Writing;
  /** The file, for findings that come from no fact and no template. */
  readonly file: Place;
}

/** @param charts numbers of the charts that differ, see `findChangedCharts` */
export function tellVerification(
  verification: Verification,
  charts: readonly number[],
  surrounding: Surrounding,
): ToldVerification {
  return {
    verification,
    figures: verification.judged.map((judged) => tellFigure(judged, surrounding)),
    typed: verification.typed.map((typed) => tellTyped(typed, surrounding)),
    charts: charts.map((chart) => finding((report) => report("chart-differs", surrounding.file, { chart }))),
  };
}

/** All that is found, in the order in which it is told. */
export function findingsOf({ figures, typed, charts }: ToldVerification): readonly Diagnostic[] {
  return [...figures.map(({ diagnostic }) => diagnostic), ...charts, ...typed.map(({ diagnostic }) => diagnostic)];
}

function tellFigure(judged: JudgedPhrase, { edited, fresh, facts, writing, file }: Surrounding): ToldFigure {
  const figures = judged.phrase?.parts.flatMap((part) => part.figures) ?? [];
  const sources = distinct(figures.flatMap((figure) => sourcesOf(figure, facts, writing)));
  const { paragraph, range, drafted } = judged;
  const around = range
    ? sentenceAt(edited, paragraph, range)
    : drafted?.range
      ? sentenceAt(fresh, drafted.paragraph, drafted.range)
      : nothing;
  return {
    judged,
    sources,
    ...around,
    diagnostic: finding((report) => reportJudged(judged, sources[0]?.place, file, report)),
  };
}

/** Two figures of a phrase may come from the same. */
function distinct(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [source.place, source])).values()];
}

function tellTyped(typed: TypedNumber, { edited, file }: Surrounding): ToldTyped {
  const { paragraph, range, text } = typed;
  const around = range ? sentenceAt(edited, paragraph, range) : nothing;
  return { typed, ...around, diagnostic: finding((report) => report("typed-in-file", file, { text })) };
}

const nothing = { before: "", after: "", shown: "" };

function sentenceAt(document: ReturnedDocument, index: number, range: Range): Around & { readonly shown: string } {
  const paragraph = document.paragraphs[index];
  if (!paragraph) return nothing;
  return { ...sentenceIn(document, paragraph, range), shown: oneLine(paragraph.text.slice(range.from, range.to)) };
}

function finding(tell: (report: ReturnType<typeof collectDiagnostics>["report"]) => void): Diagnostic {
  const { report, found } = collectDiagnostics();
  tell(report);
  const [diagnostic] = found();
  if (!diagnostic) throw new Error("Nothing was reported");
  return diagnostic;
}
