import type { Figure } from "../figures/figure.ts";
import { recipeInWords } from "../figures/recipe-in-words.ts";
import { partsOf } from "../trace/parts-of.ts";
import type { TracedFigure, TracedPhrase } from "../trace/trace.ts";
import { keepStart } from "./keep-text.ts";
import { showPhrase } from "./show-phrase.ts";
import { mostShown, showMore, showSources } from "./show-sources.ts";
import { indent } from "./showing.ts";
import type { Showing } from "./showing.ts";
import { valueInWords } from "../trace/value-in-words.ts";
import { visibleText } from "./visible-text.ts";
import { wrapText } from "./wrap-text.ts";

/** A figure of a trace: its sentence, what it comes to and how, under what view where that is another, and from where. */
export function showFigure(traced: TracedFigure, showing: Showing): string {
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
