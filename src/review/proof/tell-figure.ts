import type { Figure, Look } from "../../figures/figure.ts";
import { viewKey } from "../../figures/look-under.ts";
import { recipeInWords } from "../../figures/recipe-in-words.ts";
import type { Language } from "../../locale/language.ts";
import type { ProofWords } from "../../locale/proof-words.ts";
import type { Writing } from "../../locale/writing.ts";
import { phraseText } from "../../text/text.ts";
import { partsOf } from "../../trace/parts-of.ts";
import type { TracedFigure } from "../../trace/trace.ts";
import { valueInWords } from "../../trace/value-in-words.ts";
import type { CommentParagraph } from "../rewrite/add-comments.ts";
import { kindOfFigure } from "./kind-of-figure.ts";
import { shorten } from "../shorten.ts";
import { tellSources } from "./tell-sources.ts";

/** What telling needs. `known` grows: figures that are worked out alike have one text. */
export interface Telling {
  readonly look: Look;
  readonly language: Language;
  readonly words: ProofWords;
  readonly writing: Writing;
  readonly known: Map<string, readonly CommentParagraph[]>;
}

/** The text of the comment on a phrase, a part for each of its figures. It can be read alone. */
export function tellPhrase(figures: readonly TracedFigure[], telling: Telling): readonly CommentParagraph[] {
  return figures.flatMap((traced, index) => {
    const own = tellFigure(traced, telling);
    const isTold = saysAll(traced, figures, telling) || figures[index - 1]?.part === traced.part;
    return isTold ? own : [tellPrinted(traced, telling), ...own];
  });
}

/** Whether what is printed is the value as the comment tells it. */
function saysAll({ phrase, part, figure }: TracedFigure, all: readonly TracedFigure[], telling: Telling): boolean {
  if (all.length > 1) return false;
  const { value } = figure;
  const printed = part.text === "" ? phraseText(phrase) : part.text;
  const bare = value.type === "number" ? telling.writing.number(value) : undefined;
  return printed === bare || printed.includes(valueInWords(value, telling.writing));
}

function tellPrinted({ phrase, part }: TracedFigure, { words }: Telling): CommentParagraph {
  return { text: words.printed(shorten(part.text === "" ? phraseText(phrase) : part.text, mostOfValue)) };
}

function tellFigure({ figure, phrase }: TracedFigure, telling: Telling): readonly CommentParagraph[] {
  const { words, look, language } = telling;
  const recipe = recipeInWords(figure.recipe, look.facts.declarations, language);
  const places = figure.places.map(({ file, line, column }) => `${file}:${line}:${column}`);
  const template = `${phrase.place.file}:${phrase.place.line}`;
  const value = valueInWords(figure.value, telling.writing);
  const key = [recipe, value, viewKey(figure.view), ...(places.length > 0 ? places : [template])].join("\n");
  const known = telling.known.get(key);
  if (known) return known;
  const parts = partsOf(figure, look);
  const isPair = parts.length === 2;
  const told = [
    { text: words.value(words.kinds[kindOfFigure(figure)], valueOf(figure, telling)), strong: true },
    { text: words.recipe(recipe) },
    ...tellView(figure, telling),
    ...parts.slice(0, mostParts).flatMap((part, index) => tellPart(part, index + 1, isPair, telling)),
    ...(parts.length > mostParts ? [{ text: words.moreParts(parts.length - mostParts) }] : []),
    ...(isPair ? [] : tellSources(figure, telling)),
    ...(places.length + figure.records.length === 0 ? [{ text: words.template(template) }] : []),
  ];
  telling.known.set(key, told);
  return told;
}

/** One of those that a figure was worked out from: of two that are compared each with its own sources. */
function tellPart(figure: Figure, number: number, isWhole: boolean, telling: Telling): readonly CommentParagraph[] {
  const { words, look, language } = telling;
  const recipe = recipeInWords(figure.recipe, look.facts.declarations, language);
  const own = { text: words.part(number, valueOf(figure, telling), recipe) };
  return isWhole ? [own, ...tellView(figure, telling), ...tellSources(figure, telling)] : [own];
}

function tellView({ view }: Figure, { look, words, writing }: Telling): readonly CommentParagraph[] {
  if (viewKey(view) === viewKey(look.view)) return [];
  return [{ text: words.view(view.unit.name, words.scopes[view.scope], writing.period(view.period)) }];
}

function valueOf({ value }: Figure, { writing }: Telling): string {
  return shorten(valueInWords(value, writing), mostOfValue);
}

const mostParts = 10;

/** Characters: a note may be a page long, and stands beside the comment. */
const mostOfValue = 60;
