import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { describe } from "../locale/language.ts";
import type { Language } from "../locale/language.ts";
import { verifyWordsFor } from "../locale/verify-words.ts";
import type { VerifyCounts, VerifyWords } from "../locale/verify-words.ts";
import { groupBy } from "../review/group-by.ts";
import { findingsOf } from "../review/verify/tell-verification.ts";
import type { ToldFigure, ToldTyped, ToldVerification } from "../review/verify/tell-verification.ts";
import type { ChangedWording } from "../review/verify/verification.ts";
import { coloursFor } from "./colours.ts";
import type { Colours } from "./colours.ts";
import { showSentence } from "./show-phrase.ts";
import { showSource } from "./show-sources.ts";
import { showWords } from "./show-words.ts";
import { indent } from "./showing.ts";
import { visibleText } from "./visible-text.ts";
import { wrapText } from "./wrap-text.ts";

interface Options {
  readonly language: Language;
  readonly colour: boolean;
  readonly columns: number;
  readonly path: string;
  readonly report: { readonly unit: string; readonly period: string; readonly template: string };
  /** How tracked changes of the file were read. */
  readonly view: "accepted" | "original";
}

export interface VerificationShowing {
  readonly language: Language;
  readonly columns: number;
  readonly colours: Colours;
  readonly words: VerifyWords;
}

/** Records behind a figure beyond which only their number is told. */
const mostSources = 3;

/** What a verification found, for people: figures in page order, each in its sentence; typed numbers; wording; counts. */
export function showVerification(told: ToldVerification, options: Options): string {
  const { language, colour, columns, path, report, view } = options;
  const words = verifyWordsFor(language);
  const showing = { language, columns, colours: coloursFor(colour), words };
  const { figures, charts, typed, verification } = told;
  const { bold } = showing.colours;
  const list = (heading: string, entries: readonly string[]) => (entries.length > 0 ? [bold(heading), ...entries] : []);
  const wording = verification.wording.map((one) => showWording(one, showing));
  const sections = [
    ...wrapText(visibleText(words.title(report, path)), columns).map((line) => bold(line)),
    ...list(words.figures(figures.length + charts.length), [
      ...figures.map((figure) => showFigure(figure, showing)),
      ...charts.map((chart) => showChart(chart, showing)),
    ]),
    ...list(
      words.typed(typed.length),
      typed.length > 0 ? [typed.map((one) => showTyped(one, showing)).join("\n")] : [],
    ),
    ...list(words.wording(wording.length), wording),
    ...showHints(told, showing),
    wrapText(words.summary({ ...countsOf(told), view }), columns).join("\n"),
  ];
  return `${sections.join("\n\n")}\n`;
}

function countsOf(told: ToldVerification): Omit<VerifyCounts, "view"> {
  const { holding, judged, typed, wording, trackedChanges, comments } = told.verification;
  const wrong = findingsOf(told).filter(({ severity }) => severity === "error").length;
  const other = judged.length + told.charts.length - wrong;
  return { holding, wrong, other, typed: typed.length, wording: wording.length, trackedChanges, comments };
}

export function showFigure(figure: ToldFigure, showing: VerificationShowing): string {
  const { colours, columns } = showing;
  const { judged, shown } = figure;
  const sentence = showSentence(figure, shown, columns - indent.length, colours);
  return [
    `${colours.dim(String(judged.number).padStart(3))}  ${sentence}`,
    ...showMessage(figure.diagnostic, showing),
    ...showFigureSources(figure, showing),
  ].join("\n");
}

/** What a figure comes from: the first few. */
export function showFigureSources(
  { sources }: ToldFigure,
  { colours, columns, words }: VerificationShowing,
): readonly string[] {
  const lines = sources.slice(0, mostSources).flatMap((source) => showSource(source, columns - indent.length, colours));
  const more = sources.length - mostSources;
  return [...lines, ...(more > 0 ? [indent + colours.dim(words.more(more))] : [])];
}

export function showChart(chart: Diagnostic, showing: VerificationShowing): string {
  return showMessage(chart, showing).join("\n");
}

/** Wrapped first: colours have no width. */
function showMessage(diagnostic: Diagnostic, { language, colours, columns }: VerificationShowing): readonly string[] {
  const { message } = describe(diagnostic, language);
  const colour = { error: colours.red, warning: colours.yellow, hint: colours.blue }[diagnostic.severity];
  return wrapText(visibleText(message), columns - indent.length).map((line) => indent + colour(line));
}

function showTyped(typed: ToldTyped, { colours, columns }: VerificationShowing): string {
  return indent + showSentence(typed, typed.shown, columns - indent.length, colours);
}

function showWording(
  { type, origin, words }: ChangedWording,
  { colours, columns, words: { wordings, origins, byDraft } }: VerificationShowing,
): string {
  const lines = showWords(words, columns - indent.length, colours);
  const isOneSided = type === "added" || type === "removed";
  const title = isOneSided && origin === "draft" ? byDraft[type] : wordings[type] + colours.dim(origins[origin]);
  return [`  ${title}`, ...lines.map((line) => indent + line)].join("\n");
}

/** The number of a figure in a hint. */
const taken = /(?<=--take )\d+/;

/** What can be done, each once: that of several figures with all their numbers. */
export function showHints(
  told: ToldVerification,
  { language, colours, words, columns }: VerificationShowing,
): readonly string[] {
  const hints = findingsOf(told).flatMap((finding) => describe(finding, language).hint ?? []);
  const alike = groupBy(hints, (hint) => hint.replaceAll(/\d+/g, ""));
  if (alike.size === 0) return [];
  const lines = [...alike.values()].flatMap((same) => {
    const [hint = ""] = same;
    const numbers = [...new Set(same.map((one) => taken.exec(one)?.[0] ?? ""))].join(",");
    return wrapText(visibleText(words.hint + hint.replace(taken, numbers)), columns);
  });
  return [lines.map((line) => colours.cyan(line)).join("\n")];
}
