import { refreshWordsFor } from "../locale/refresh-words.ts";
import { verifyWordsFor } from "../locale/verify-words.ts";
import type { Language } from "../locale/language.ts";
import type { ToldRefresh } from "../review/refresh/tell-refresh.ts";
import type { ToldFigure } from "../review/verify/tell-verification.ts";
import { coloursFor } from "./colours.ts";
import { showSentence } from "./show-phrase.ts";
import { showChart, showFigure, showFigureSources, showHints } from "./show-verification.ts";
import type { VerificationShowing } from "./show-verification.ts";
import { indent } from "./showing.ts";
import { visibleText } from "./visible-text.ts";
import { wrapText } from "./wrap-text.ts";

interface Options {
  readonly language: Language;
  readonly colour: boolean;
  readonly columns: number;
  /** Whether it came into a file. */
  readonly isWritten: boolean;
}

/** What a refresh did, or could do, and left, for people: each figure in its sentence, what the file said, what the facts say, and from where. */
export function showRefresh({ refreshed, left, counts }: ToldRefresh, options: Options): string {
  const { language, colour, columns, isWritten } = options;
  const words = refreshWordsFor(language);
  const showing = { language, columns, colours: coloursFor(colour), words: verifyWordsFor(language) };
  const { bold } = showing.colours;
  const list = (heading: string, entries: readonly string[]) => (entries.length > 0 ? [bold(heading), ...entries] : []);
  const { figures, charts } = left;
  const isNothing = refreshed.length + figures.length + charts.length === 0;
  const sections = [
    ...list(
      words.refreshed(refreshed.length, isWritten),
      refreshed.map((figure) => showRefreshed(figure, showing)),
    ),
    ...list(words.left(figures.length + charts.length), [
      ...figures.map((figure) => showFigure(figure, showing)),
      ...charts.map((chart) => showChart(chart, showing)),
    ]),
    ...showHints(left, showing),
    isNothing ? words.nothing : words.count(counts, isWritten),
  ];
  return `${sections.join("\n\n")}\n`;
}

function showRefreshed(figure: ToldFigure, showing: VerificationShowing): string {
  const { colours, columns } = showing;
  const { judged, shown } = figure;
  const draft = "draft" in judged ? judged.draft.replaceAll(/\s*\n\s*/g, " ") : "";
  const change = wrapText(visibleText(`${shown} → ${draft}`), columns - indent.length);
  return [
    `${colours.dim(String(judged.number).padStart(3))}  ${showSentence(figure, shown, columns - indent.length, colours)}`,
    ...change.map((line) => indent + colours.green(line)),
    ...showFigureSources(figure, showing),
  ].join("\n");
}
