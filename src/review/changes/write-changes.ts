import type { Language } from "../../locale/language.ts";
import { recipeInWords } from "../../figures/recipe-in-words.ts";
import type { Fact, LedgerRecord } from "../../facts/facts.ts";
import { writeRecipe } from "../../trace/write-recipe.ts";
import { writePlace, writeRecord } from "../../trace/write-record.ts";
import { writeValue } from "../../trace/write-value.ts";
import type { Changes, FieldChange, FigureChange, Reason, Side, WordingChange } from "./changes.ts";

/** Of this form. It rises when a program that reads it would have to change. */
const version = 1;

/**
 * Changes as plain data (docs/diff.md). Places are those of the report that a thing is said of: of what was, in the commit's files.
 * @param language of recipes in words
 */
export function writeChanges(changes: Changes, language: Language): object {
  const { was, is, same, figures, wording } = changes;
  return {
    version,
    was: writeSide(was),
    is: writeSide(is),
    same,
    figures: figures.map((figure) => writeFigure(figure, changes, language)),
    wording: wording.map(writeWording),
  };
}

function writeSide({ from, report: { template, unit, period } }: Side): object {
  return {
    from,
    ...(template !== undefined && { template }),
    ...(unit !== undefined && { unit }),
    ...(period !== undefined && { period }),
  };
}

function writeFigure(figure: FigureChange, changes: Changes, language: Language): object {
  const { type, number, anchor, around, phrase, why } = figure;
  return {
    number,
    type,
    anchor,
    ...(figure.type !== "added" && { was: figure.was }),
    ...(figure.type !== "removed" && { is: figure.is }),
    ...(figure.type === "changed" && figure.difference && { difference: writeValue(figure.difference) }),
    before: around.before,
    after: around.after,
    ...(phrase && { expression: phrase.expression, template: writePlace(phrase.place) }),
    ...(figure.figures.length > 0 && { places: placesOf(figure) }),
    ...(why && { why: why.map((reason) => writeReason(reason, changes, language)) }),
  };
}

/** Where it comes from, in the report that it is said of. */
function placesOf({ figures }: FigureChange): readonly object[] {
  return figures.flatMap(({ figure }) => figure.places.map(writePlace));
}

function writeReason(reason: Reason, { facts }: Changes, language: Language): object {
  switch (reason.type) {
    case "record-added":
    case "record-removed":
      return { type: reason.type, record: writeWholeRecord(reason.record) };
    case "record-changed": {
      const { type, was, is, fields, counts } = reason;
      return {
        type,
        was: writeWholeRecord(was),
        is: writeWholeRecord(is),
        fields: fields.map(writeField),
        counts,
      };
    }
    case "fact-changed": {
      const { type, name, was, is } = reason;
      const declarations = (is ? facts?.is : facts?.was)?.declarations;
      return {
        type,
        unit: name.unit.id,
        recipe: writeRecipe(name.recipe),
        ...(declarations && { words: recipeInWords(name.recipe, declarations, language) }),
        ...writeBoth(was, is),
      };
    }
    case "template-changed": {
      const [was, is] = [reason.was, reason.is].map(({ expression, place }) => ({ expression, ...writePlace(place) }));
      return { type: reason.type, was, is };
    }
    case "records-counted":
      return { type: reason.type, was: reason.was, is: reason.is };
    case "no-longer-missing":
    case "now-missing":
    case "condition":
    case "settings":
      return { type: reason.type };
  }
}

function writeWholeRecord(record: LedgerRecord): object {
  const fields = [...record.fields].map(([name, { value }]) => [name, writeValue(value)] as const);
  return { ...writeRecord(record), fields: Object.fromEntries(fields) };
}

function writeField({ field, was, is }: FieldChange): object {
  return { field: field.name, ...writeBoth(was, is) };
}

function writeBoth(was: Fact | undefined, is: Fact | undefined): object {
  return { ...(was && { was: writeFact(was) }), ...(is && { is: writeFact(is) }) };
}

function writeFact({ value, place }: Fact): object {
  return { value: writeValue(value), ...writePlace(place) };
}

function writeWording({ type, text, words }: WordingChange): object {
  return { type, text, words: words.map((word) => ({ type: word.type, text: word.text })) };
}
