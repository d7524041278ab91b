// Takes: Changes. Gives: what is said of them, line by line, in a reader's language; how it is set is each output's own. Reports: nothing.
import { changeWordsFor } from "../../locale/change-words.ts";
import type { ChangeWords } from "../../locale/change-words.ts";
import type { Language } from "../../locale/language.ts";
import type { Writing } from "../../locale/writing.ts";
import { writingFor } from "../../locale/writing-for.ts";
import { lineOf } from "../proof/tell-sources.ts";
import { sourcesOf } from "../../trace/sources-of.ts";
import { valueInWords } from "../../trace/value-in-words.ts";
import type { WordChange } from "../compare/alignment.ts";
import { joinWords } from "../compare/join-words.ts";
import type { Changes, FigureChange, Side } from "./changes.ts";
import { tellReason } from "./tell-reason.ts";

export interface ToldChanges {
  readonly title: string;
  /** How many, or that there are none. */
  readonly count: string;
  /** Figures that print something else, then those of the first report alone, then those of the second. */
  readonly changed: readonly ToldFigure[];
  readonly removed: readonly ToldFigure[];
  readonly added: readonly ToldFigure[];
  readonly wording: readonly ToldWording[];
}

/** A figure that changed; or those that only one report has of one sentence or row, together. */
export interface ToldFigure {
  /** From 1, over all that is told. */
  readonly number: number;
  /** Its sentence or row, in which what it prints is marked: in the second report, of what is gone in the first. */
  readonly sentence: readonly SentencePiece[];
  readonly was: string;
  readonly is: string;
  /** How much more it is, as +2次. Empty where that can't be said. */
  readonly difference: string;
  readonly why: readonly string[];
}

export interface SentencePiece {
  readonly text: string;
  readonly marked: boolean;
}

export interface ToldWording {
  readonly kind: string;
  /** What stands together and has one fate is one piece. */
  readonly words: readonly WordChange[];
}

/** What telling hands along. `before` grows: reasons that were told, and where. */
export interface Telling {
  readonly words: ChangeWords;
  readonly writing: Writing;
  readonly language: Language;
  readonly was: Side;
  readonly is: Side;
  readonly facts: Changes["facts"];
  readonly before: Map<string, number>;
}

/** Tells changes in a language. What has the same reasons as something before says so. */
export function tellChanges(changes: Changes, language: Language): ToldChanges {
  const { was, is, facts, same, figures, wording } = changes;
  const words = changeWordsFor(language);
  const telling: Telling = { words, writing: writingFor(language), language, was, is, facts, before: new Map() };
  const ofType = (type: FigureChange["type"]) => figures.filter((figure) => figure.type === type);
  const [changed, removed, added] = [ofType("changed"), ofType("removed"), ofType("added")];
  let number = 0;
  const tell = (groups: readonly (readonly FigureChange[])[]) =>
    groups.map((group) => tellGroup(group, ++number, telling));
  const counts = { changed: changed.length, removed: removed.length, added: added.length, same };
  return {
    title: tellTitle(was, is, telling),
    count: figures.length + wording.length === 0 ? words.nothing : words.count({ ...counts, wording: wording.length }),
    changed: tell(changed.map((one) => [one])),
    removed: tell(bySentence(removed)),
    added: tell(bySentence(added)),
    wording: wording.map(({ type, words: changed, text }) => ({
      kind: words.wording[type],
      words: changed.length === 0 ? [{ type: "same", text }] : joinWords(changed),
    })),
  };
}

function tellTitle(was: Side, is: Side, telling: Telling): string {
  const { words } = telling;
  const [before, after] = [tellReport(was, telling), tellReport(is, telling)];
  const [from, to] = [tellFrom(was, telling), tellFrom(is, telling)];
  if (before === after && before !== "") return words.titleOfStates(before, from, to);
  const { period = "" } = was.report;
  const isSameBut = before === tellReport({ ...is, report: { ...is.report, period } }, telling);
  if (from === to && isSameBut) return words.titleOfPeriods(after, period);
  if (from === to) return words.title(before, after);
  return words.title(words.reportFrom(before, from), words.reportFrom(after, to));
}

function tellReport({ report: { template, unit, period }, unitName = unit }: Side, { words }: Telling): string {
  return template === undefined || unitName === undefined || period === undefined
    ? ""
    : words.report(unitName, period, template);
}

function tellFrom({ from }: Side, { words }: Telling): string {
  switch (from.type) {
    case "today":
      return words.from.today;
    case "file":
      return words.from.file(from.path);
    case "commit":
      return words.from.commit(from.written, from.commit.slice(0, 10));
  }
}

/** Those that follow each other and stand in one sentence, or one row of a table. */
function bySentence(figures: readonly FigureChange[]): readonly (readonly FigureChange[])[] {
  const groups: (readonly FigureChange[])[] = [];
  for (const figure of figures) {
    const last = groups.at(-1);
    const isSame = last?.[0] && sentenceOf(last[0]) === sentenceOf(figure);
    if (last && isSame) groups.splice(-1, 1, [...last, figure]);
    else groups.push([figure]);
  }
  return groups;
}

function sentenceOf(figure: FigureChange): string {
  return figure.around.before + textOf(figure) + figure.around.after;
}

function textOf(figure: FigureChange): string {
  return figure.type === "removed" ? figure.was : figure.is;
}

function tellGroup(group: readonly FigureChange[], number: number, telling: Telling): ToldFigure {
  const [first] = group;
  if (!first) throw new Error("A group of nothing");
  const { words } = telling;
  const lines = [...new Set(group.flatMap((figure) => tellWhy(figure, telling)))];
  const joined = telling.writing.list(group.map(textOf), { and: false });
  return {
    number,
    sentence: markIn(group),
    was: first.type === "added" ? words.none : first.type === "changed" ? first.was : joined,
    is: first.type === "removed" ? words.none : first.type === "changed" ? first.is : joined,
    difference: first.type === "changed" ? tellDifference(first, telling) : "",
    why: onlyOnce(lines, number, telling),
  };
}

/** What each prints stands behind what stands before it. */
function markIn(group: readonly FigureChange[]): readonly SentencePiece[] {
  const sentence = group[0] ? sentenceOf(group[0]) : "";
  let at = 0;
  const pieces = group.flatMap((figure): readonly SentencePiece[] => {
    const from = Math.max(at, figure.around.before.length);
    const between = { text: sentence.slice(at, from), marked: false };
    at = from + textOf(figure).length;
    return [between, { text: sentence.slice(from, at), marked: true }];
  });
  return [...pieces, { text: sentence.slice(at), marked: false }].filter(({ text }) => text !== "");
}

function tellDifference({ difference }: Extract<FigureChange, { type: "changed" }>, { writing }: Telling): string {
  if (!difference) return "";
  const { decimal } = difference;
  const amount = valueInWords({ ...difference, decimal: decimal.abs() }, writing);
  return (decimal.isNegative() ? "−" : "+") + amount;
}

function tellWhy(figure: FigureChange, telling: Telling): readonly string[] {
  if (figure.why) return figure.why.map((reason) => tellReason(reason, telling));
  return figure.type === "removed" ? [] : tellSources(figure, telling);
}

/** Of a Word file it isn't known why it said something else; of a draft it is known where its figure comes from. */
function tellSources({ figures }: FigureChange, { facts, words, writing }: Telling): readonly string[] {
  if (!facts) return [];
  const sources = figures.flatMap(({ figure }) => sourcesOf(figure, facts.is, writing));
  return sources.map(({ place, tell }) => words.comesFrom(lineOf(place), tell()));
}

/** Reasons that are told of one figure: of a year's figure they may be hundreds. */
const mostTold = 5;

function onlyOnce(lines: readonly string[], number: number, { before, words }: Telling): readonly string[] {
  const key = lines.join("\n");
  const known = before.get(key);
  if (known !== undefined && key !== "") return [words.sameAs(known)];
  before.set(key, number);
  const left = lines.length - mostTold;
  return left > 0 ? [...lines.slice(0, mostTold), words.more(left)] : lines;
}
