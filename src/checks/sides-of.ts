import type { RuleSide } from "../diagnostics/codes/checks.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Figure } from "../figures/figure.ts";
import { recipeInWords } from "../figures/recipe-in-words.ts";
import { writeFact } from "../figures/write-fact.ts";
import type { Language } from "../locale/language.ts";
import { writingFor } from "../locale/writing-for.ts";
import type { Expression } from "../source/template-tree.ts";
import { deriveValue } from "../text/derive-value.ts";
import type { Deriving } from "../text/derive-value.ts";
import { isTruthy } from "../text/truth.ts";

const mostPlaces = 4;

const comparisons: ReadonlySet<string> = new Set(["eq", "ne", "lt", "le", "gt", "ge"]);

/** The figures that a broken rule sets against each other: of several comparisons joined by `and`, those that don't hold. */
export function sidesOf(expression: Expression, deriving: Deriving): readonly RuleSide[] {
  if (expression.type !== "call") return [];
  const { helper, arguments: parts } = expression;
  if (comparisons.has(helper)) {
    const values = parts.map((part) => deriveValue(part, undefined, deriving));
    return values.filter((value) => value.type === "figure").map((figure) => sideOf(figure, deriving));
  }
  const telling =
    helper === "and" ? parts.filter((part) => !isTruthy(deriveValue(part, undefined, deriving), deriving.look)) : parts;
  return telling.flatMap((part) => sidesOf(part, deriving));
}

function sideOf(figure: Figure, { look }: Deriving): RuleSide {
  const { declarations } = look.facts;
  const lines = [...new Set(figure.places.map(lineOf))];
  return {
    words: inBoth((language) => recipeInWords(figure.recipe, declarations, language)),
    value: inBoth((language) => valueIn(figure, language)),
    places: lines.slice(0, mostPlaces),
    more: Math.max(0, lines.length - mostPlaces),
  };
}

/** The language of the message isn't known here. */
function inBoth(write: (language: Language) => string): { readonly zh: string; readonly en: string } {
  return { zh: write("zh-CN"), en: write("en") };
}

function valueIn({ value }: Figure, language: Language): string {
  const writing = writingFor(language);
  const hasUnit = value.type === "number" && value.unit !== undefined;
  return hasUnit ? writing.quantity(value) : writeFact(value, writing);
}

function lineOf({ file, line }: Place): string {
  return `${file}:${line}`;
}
