import type { Facts } from "../facts/facts.ts";
import type { Figure, Look } from "../figures/figure.ts";
import { recipeInWords } from "../figures/recipe-in-words.ts";
import type { Language } from "../locale/language.ts";
import { traceWordsFor } from "../locale/trace-words.ts";
import type { TraceWords } from "../locale/trace-words.ts";
import type { Writing } from "../locale/writing.ts";
import { writingFor } from "../locale/writing-for.ts";
import type { Trace, TracedDocument, TracedFigure, TracedPhrase } from "../trace/trace.ts";
import { partsOf } from "../trace/parts-of.ts";
import { coloursFor } from "./colours.ts";
import type { Colours } from "./colours.ts";
import { keepStart } from "./keep-text.ts";
import { showPhrase } from "./show-phrase.ts";
import { mostShown, showMore, showSources } from "./show-sources.ts";
import { valueInWords } from "./value-in-words.ts";
import { visibleText } from "./visible-text.ts";
import { wrapText } from "./wrap-text.ts";

export interface TraceOptions {
  readonly facts: Facts;
  readonly language: Language;
  readonly colour: boolean;
  readonly columns: number;
  /** All records instead of the first few. */
  readonly all: boolean;
  /** Also the anchor and where the template asks for the figure. */
  readonly detailed: boolean;
}

/** What showing hands along. `before` grows: what was shown, by what it comes from. */
export interface Showing extends TraceOptions {
  readonly trace: Trace;
  readonly look: Look;
  readonly colours: Colours;
  readonly words: TraceWords;
  readonly writing: Writing;
  readonly before: Map<string, number>;
}

/**
 * The figures of a report for people: for each the sentence around it, its value and how it was worked out, and from where.
 * What comes from the same as one before says so. Then what is missing, and how a Word file differs.
 */
export function showTrace(trace: Trace, options: TraceOptions): string {
  const { language } = options;
  const showing: Showing = {
    ...options,
    trace,
    look: { facts: options.facts, view: trace.view },
    colours: coloursFor(options.colour),
    words: traceWordsFor(language),
    writing: writingFor(language),
    before: new Map(),
  };
  const { words, colours } = showing;
  const { template, view, figures, gaps, document } = trace;
  const title = words.title({ unit: view.unit.name, period: view.period.name, template });
  const sections = [
    colours.bold(visibleText(title)),
    ...figures.map((figure) => showFigure(figure, showing)),
    ...showList(gaps, words.missing(gaps.length), showing),
    ...(document ? showDifferences(document, showing) : []),
    ...(options.detailed ? [] : [words.count(figures.length, gaps.length)]),
  ];
  return `${sections.join("\n\n")}\n`;
}

function showFigure(traced: TracedFigure, showing: Showing): string {
  const { colours, columns } = showing;
  const number = colours.dim(String(traced.number).padStart(3));
  return [
    `${number}  ${showPhrase(traced, traced.part.text, columns - 5, colours)}`,
    ...showOrigin(traced, showing),
    ...showParts(traced, showing),
    ...showView(traced, showing),
    ...showSources(traced, showing),
    ...(showing.detailed ? showTemplate(traced, showing) : []),
  ].join("\n");
}

const indent = "     ";

/** `6次 = 「会议」的记录数` */
function showOrigin({ figure }: TracedFigure, showing: Showing): readonly string[] {
  return showEquation(figure, indent, showing);
}

/** The figures that this one was worked out from, a step further in. */
function showParts({ figure }: TracedFigure, showing: Showing): readonly string[] {
  const parts = partsOf(figure, showing.look);
  const shown = showing.all ? parts : parts.slice(0, mostShown);
  const lines = shown.flatMap((part) => showEquation(part, `${indent}  `, showing));
  return shown.length === parts.length
    ? lines
    : [...lines, `${indent}  ${showMore(parts.length - shown.length, showing)}`];
}

function showEquation(figure: Figure, margin: string, showing: Showing): readonly string[] {
  const { writing, language, facts, columns, colours } = showing;
  const room = columns - margin.length;
  const value = visibleText(valueInWords(figure.value, writing).replaceAll(/\s*\n\s*/g, " "));
  const recipe = visibleText(recipeInWords(figure.recipe, facts.declarations, language));
  const shown = keepStart(value, Math.floor(room / 2));
  const [first = "", ...rest] = wrapText(`${shown} = ${recipe}`, room);
  const coloured = first.startsWith(shown) ? colours.bold(shown) + first.slice(shown.length) : first;
  return [coloured, ...rest].map((line) => margin + line);
}

function showView({ figure: { view } }: TracedFigure, { trace, words, writing, columns }: Showing): readonly string[] {
  const own = trace.view;
  const isOwn = view.unit.id === own.unit.id && view.scope === own.scope && view.period.name === own.period.name;
  if (isOwn) return [];
  const told = words.view(view.unit.name, words.scopes[view.scope], writing.period(view.period));
  return wrapText(visibleText(told), columns - indent.length).map((line) => indent + line);
}

function showTemplate({ phrase }: TracedPhrase, { words, columns, colours }: Showing): readonly string[] {
  const { file, line, column } = phrase.place;
  const written = [`${words.template}${file}:${line}:${column} {{${phrase.expression}}}`, words.anchor + phrase.anchor];
  return written.flatMap((text) => {
    return wrapText(visibleText(text), columns - indent.length).map((part) => indent + colours.dim(part));
  });
}

function showDifferences({ gone, added }: TracedDocument, showing: Showing): readonly string[] {
  return [...showGone(gone, showing), ...showList(added, showing.words.added(added.length), showing)];
}

function showList(phrases: readonly TracedPhrase[], heading: string, showing: Showing): readonly string[] {
  if (phrases.length === 0) return [];
  const { colours, columns } = showing;
  const shown = phrases.flatMap((traced) => {
    const { file, line, column } = traced.phrase.place;
    const text = traced.phrase.parts.map((part) => part.text).join("");
    return [
      indent + showPhrase(traced, text, columns - indent.length, colours),
      indent + colours.dim(visibleText(`${file}:${line}:${column}`)),
    ];
  });
  return [[colours.bold(heading), ...shown].join("\n")];
}

function showGone(gone: TracedDocument["gone"], { words, colours, columns }: Showing): readonly string[] {
  if (gone.length === 0) return [];
  const lines = gone.map(({ anchor, text }) => {
    const room = columns - indent.length - anchor.length - 2;
    return `${indent}${colours.dim(visibleText(anchor))}  ${keepStart(visibleText(text), Math.max(10, room))}`;
  });
  return [[colours.bold(words.gone(gone.length)), ...lines].join("\n")];
}
