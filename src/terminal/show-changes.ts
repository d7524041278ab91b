import { changeWordsFor } from "../locale/change-words.ts";
import type { Language } from "../locale/language.ts";
import type { Changes, FigureChange } from "../review/changes/changes.ts";
import { tellChanges } from "../review/changes/tell-changes.ts";
import type { SentencePiece, ToldFigure, ToldWording } from "../review/changes/tell-changes.ts";
import type { WordChange } from "../review/compare/alignment.ts";
import { coloursFor } from "./colours.ts";
import type { Colours } from "./colours.ts";
import { keepStart } from "./keep-text.ts";
import { showSentence } from "./show-phrase.ts";
import { indent } from "./showing.ts";
import { visibleText } from "./visible-text.ts";
import { wrapText } from "./wrap-text.ts";

interface Options {
  readonly language: Language;
  readonly colour: boolean;
  readonly columns: number;
}

interface Showing {
  readonly colours: Colours;
  readonly columns: number;
}

/** What changed between two reports, for people: each figure in its sentence, was and is, and why; then changed words. */
export function showChanges(changes: Changes, { language, colour, columns }: Options): string {
  const words = changeWordsFor(language);
  const told = tellChanges(changes, language);
  const showing: Showing = { colours: coloursFor(colour), columns };
  const { bold } = showing.colours;
  const list = (heading: string, entries: readonly string[], count: number) =>
    entries.length === 0 ? [] : [bold(`${heading} (${count})`), ...entries];
  // Several figures of one sentence are one entry.
  const countOf = (type: FigureChange["type"]) => changes.figures.filter((figure) => figure.type === type).length;
  const figures = (those: readonly ToldFigure[]) => those.map((one) => showFigure(one, words.none, showing));
  const sections = [
    wrapText(visibleText(told.title), columns)
      .map((line) => bold(line))
      .join("\n"),
    ...list(words.headings.changed, figures(told.changed), countOf("changed")),
    ...list(words.headings.removed, figures(told.removed), countOf("removed")),
    ...list(words.headings.added, figures(told.added), countOf("added")),
    ...list(
      words.headings.wording,
      told.wording.map((one) => showWording(one, showing)),
      told.wording.length,
    ),
    told.count,
  ];
  return `${sections.join("\n\n")}\n`;
}

function showFigure(told: ToldFigure, none: string, showing: Showing): string {
  const { colours, columns } = showing;
  const { number, was, is, why } = told;
  const sentence = showMarked(told.sentence, columns - indent.length, colours);
  return [
    `${colours.dim(String(number).padStart(3))}  ${sentence}`,
    ...(was === none || is === none ? [] : showValues(told, showing)),
    ...why.flatMap((line) => wrapText(visibleText(line), columns - indent.length).map((part) => indent + part)),
  ].join("\n");
}

/** One that is marked is kept in the midst of its sentence; of several the sentence is told from its begin. */
function showMarked(sentence: readonly SentencePiece[], columns: number, colours: Colours): string {
  const marked = sentence.filter((piece) => piece.marked);
  const [only, ...others] = marked;
  if (only && others.length === 0) {
    const at = sentence.indexOf(only);
    const text = (pieces: readonly SentencePiece[]) => pieces.map((piece) => piece.text).join("");
    const around = { before: text(sentence.slice(0, at)), after: text(sentence.slice(at + 1)) };
    return showSentence(around, only.text, columns, colours);
  }
  const written = sentence.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join("");
  return keepStart(visibleText(written), columns);
}

/** Side by side where there is room for both, else one below the other. */
function showValues({ was, is, difference }: ToldFigure, { colours, columns }: Showing): readonly string[] {
  const room = columns - indent.length - 2;
  const [before, after] = [wrapText(visibleText(was), room), wrapText(visibleText(is), room)];
  const more = difference === "" ? "" : colours.dim(` (${visibleText(difference)})`);
  if (before.length + after.length === 2 && was.length + is.length < room / 2) {
    return [`${indent}${colours.red(before.join(""))} → ${colours.green(after.join(""))}${more}`];
  }
  return [
    ...before.map((line) => `${indent}${colours.red(`- ${line}`)}`),
    ...after.map((line, index) => `${indent}${colours.green(`+ ${line}`)}${index === after.length - 1 ? more : ""}`),
  ];
}

/** As git shows words: without colours the marks alone tell. */
function showWording({ kind, words }: ToldWording, { colours, columns }: Showing): string {
  const marked = words.map(markWord).join("");
  const lines = wrapText(visibleText(marked.replaceAll(/\s*\n\s*/g, " ⏎ ")), columns - indent.length);
  const coloured = colourMarks(lines.join("\n"), colours).split("\n");
  return [`  ${colours.bold(kind)}`, ...coloured.map((line) => indent + line)].join("\n");
}

function markWord({ type, text }: WordChange): string {
  if (type === "same") return text;
  return type === "removed" ? `[-${text}-]` : `{+${text}+}`;
}

/** A mark may run over several lines; each line is coloured for itself. */
function colourMarks(text: string, { red, green }: Colours): string {
  const each = (mark: string, paint: (line: string) => string) =>
    mark
      .split("\n")
      .map((line) => paint(line))
      .join("\n");
  return text
    .replaceAll(/\[-[^]*?-\]/g, (mark) => each(mark, red))
    .replaceAll(/\{\+[^]*?\+\}/g, (mark) => each(mark, green));
}
