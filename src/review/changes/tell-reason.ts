import type { Place } from "../../diagnostics/place.ts";
import { findDeclared } from "../../facts/declarations.ts";
import type { Declarations } from "../../facts/declarations.ts";
import type { Fact, LedgerRecord } from "../../facts/facts.ts";
import { recipeInWords } from "../../figures/recipe-in-words.ts";
import { recordInWords } from "../../trace/sources-of.ts";
import { valueInWords } from "../../trace/value-in-words.ts";
import type { FactName, FieldChange, Reason, Side } from "./changes.ts";
import type { Telling } from "./tell-changes.ts";

/** Why a figure differs, in one line. What is gone is told by where it stood: at a commit as `HEAD~1:data/…:14`. */
export function tellReason(reason: Reason, telling: Telling): string {
  const { words, was, is } = telling;
  switch (reason.type) {
    case "record-added":
      return words.recordAdded(tellPlace(reason.record.place, is), tellRecord(reason.record, telling));
    case "record-removed":
      return words.recordRemoved(tellPlace(reason.record.place, was), tellRecord(reason.record, telling));
    case "record-changed": {
      const fields = reason.fields.map((field) => tellField(field, telling));
      return words.recordChanged(tellPlace(reason.is.place, is), tellRecord(reason.is, telling), fields, reason.counts);
    }
    case "fact-changed": {
      const { name, was: before, is: after } = reason;
      const place = after ? tellPlace(after.place, is) : before ? tellPlace(before.place, was) : "";
      const told = tellName(name, declarationsFor(after !== undefined, telling), telling);
      const [from, to] = [tellFact(before, telling), tellFact(after, telling)];
      // A long text stands in the list as it is printed.
      const isLong = [from, to].some((text) => text !== undefined && text.length > mostOfText);
      return isLong && before && after
        ? words.factRewritten(place, told, name.unit.name)
        : words.factChanged(place, told, name.unit.name, from, to);
    }
    case "records-counted":
      return words.recordsCounted(reason.was, reason.is);
    case "template-changed":
      return words.templateChanged(tellPlace(reason.is.place, is), reason.was.expression, reason.is.expression);
    case "no-longer-missing":
      return words.noLongerMissing;
    case "now-missing":
      return words.nowMissing;
    case "condition":
      return words.condition;
    case "settings":
      return words.settings;
  }
}

/** Characters of a fact that is told in whole. */
const mostOfText = 30;

/** An indicator is one number of one file here, no total over a period. */
function tellName({ recipe }: FactName, declarations: Declarations, { language, words, writing }: Telling): string {
  const indicator = recipe.type === "indicator" && findDeclared(declarations.indicators, recipe.indicator);
  return indicator ? words.indicator(writing.label(indicator.labels)) : recipeInWords(recipe, declarations, language);
}

function tellPlace({ file, line }: Place, { from }: Side): string {
  return `${from.type === "commit" ? `${from.written}:` : ""}${file}:${line}`;
}

function tellRecord(record: LedgerRecord, { writing }: Telling): string {
  return recordInWords(record, writing);
}

function tellField({ field, was, is }: FieldChange, telling: Telling): string {
  const { words, writing } = telling;
  return words.fieldChanged(writing.label(field.labels), tellFact(was, telling), tellFact(is, telling));
}

function tellFact(fact: Fact | undefined, { writing }: Telling): string | undefined {
  return fact && valueInWords(fact.value, writing).replaceAll(/\s*\n\s*/g, " ");
}

function declarationsFor(isNow: boolean, { facts }: Telling): Declarations {
  if (!facts) throw new Error("Reasons are found in facts");
  return (isNow ? facts.is : facts.was).declarations;
}
