import type { Look, View } from "../figures/figure.ts";
import type { Facts } from "../facts/facts.ts";
import { recipeInWords } from "../figures/recipe-in-words.ts";
import type { Language } from "../locale/language.ts";
import { phraseText } from "../text/text.ts";
import { factAt } from "./fact-at.ts";
import { partsOf } from "./parts-of.ts";
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
  const look = { facts, view };
  return {
    version,
    report: { template, ...writeView(view) },
    figures: figures.map((figure) => writeFigure(figure, look, language)),
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

function writeFigure(traced: TracedFigure, look: Look, language: Language): object {
  const { facts } = look;
  const { number, part, figure } = traced;
  const records = new Set(figure.records.map(({ place }) => place));
  return {
    number,
    ...writePhrase(traced),
    prints: part.text,
    recipe: writeRecipe(figure.recipe),
    words: recipeInWords(figure.recipe, facts.declarations, language),
    view: writeView(figure.view),
    value: writeValue(figure.value),
    parts: partsOf(figure, look).map((part) => ({
      words: recipeInWords(part.recipe, facts.declarations, language),
      view: writeView(part.view),
      value: writeValue(part.value),
    })),
    records: figure.records.map(writeRecord),
    places: figure.places.flatMap((place) => {
      if (records.has(place)) return [];
      return [{ ...writePlace(place), value: writeValue(factAt(place, facts)) }];
    }),
  };
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
