import type { View } from "../figures/figure.ts";
import type { Declarations } from "../facts/declarations.ts";
import type { Facts } from "../facts/facts.ts";
import { recipeInWords } from "../figures/recipe-in-words.ts";
import type { Language } from "../locale/language.ts";
import { phraseText } from "../text/text.ts";
import { factAt } from "./fact-at.ts";
import type { Trace, TracedFigure, TracedPhrase } from "./trace.ts";
import { writePlace, writeRecord } from "./write-record.ts";
import { writeRecipe } from "./write-recipe.ts";
import { writeValue } from "./write-value.ts";

/** Of the trace's form. It rises when a program that reads it would have to change. */
const version = 1;

/**
 * A trace as plain data (docs/trace.md, docs/trace.schema.json): the same for the same facts and templates, on every machine.
 * @param language of the recipes in words
 */
export function writeTrace(trace: Trace, facts: Facts, language: Language): object {
  const { template, view, figures, gaps, document } = trace;
  return {
    version,
    report: { template, ...writeView(view) },
    figures: figures.map((figure) => writeFigure(figure, facts, language)),
    missing: gaps.map(writePhrase),
    ...(document && {
      document: {
        gone: document.gone.map(({ anchor, text }) => ({ anchor, text })),
        added: document.added.map(({ phrase }) => phrase.anchor),
      },
    }),
  };
}

function writeView({ unit, scope, period }: View): object {
  return { unit: { id: unit.id, name: unit.name }, scope, period: period.name };
}

function writeFigure(traced: TracedFigure, facts: Facts, language: Language): object {
  const { number, part, figure } = traced;
  const records = new Set(figure.records.map(({ place }) => place));
  return {
    number,
    ...writePhrase(traced),
    prints: part.text,
    recipe: writeRecipe(figure.recipe),
    words: wordsOf(traced, facts.declarations, language),
    view: writeView(figure.view),
    value: writeValue(figure.value),
    records: figure.records.map(writeRecord),
    places: figure.places.flatMap((place) => {
      if (records.has(place)) return [];
      return [{ ...writePlace(place), value: writeValue(factAt(place, facts)) }];
    }),
  };
}

/** How a figure was worked out, in words. */
export function wordsOf({ figure }: TracedFigure, declarations: Declarations, language: Language): string {
  return recipeInWords(figure.recipe, declarations, language);
}

function writePhrase({ phrase, around }: TracedPhrase): object {
  const { anchor, expression, place, includes } = phrase;
  return {
    anchor,
    text: phraseText(phrase),
    before: around.before,
    after: around.after,
    expression,
    template: { ...writePlace(place), includes: includes.map(writePlace) },
  };
}
