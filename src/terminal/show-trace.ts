import { traceWordsFor } from "../locale/trace-words.ts";
import { writingFor } from "../locale/writing-for.ts";
import type { Trace, TracedDocument, TracedPhrase } from "../trace/trace.ts";
import { coloursFor } from "./colours.ts";
import { keepStart } from "./keep-text.ts";
import { showFigure } from "./show-figure.ts";
import { showPhrase } from "./show-phrase.ts";
import { indent } from "./showing.ts";
import type { Showing, TraceOptions } from "./showing.ts";
import { visibleText } from "./visible-text.ts";

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
