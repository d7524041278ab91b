import { addsUp } from "../../figures/adds-up.ts";
import { isApproximate, notComparable } from "../../figures/approximate.ts";
import { deriveFigure } from "../../figures/derive-figure.ts";
import type { Figure, FigureRecipe, Look, Missing } from "../../figures/figure.ts";
import { isMissing } from "../../figures/missing.ts";
import type { Part, Parts } from "../value.ts";
import { numberOf, optionNumber, optionText } from "./given.ts";
import type { Given, Parameter } from "./helper.ts";

/** What the helpers that break a figure down have in common. */
export const breakdownOptions: readonly Parameter[] = [
  { name: "order", type: "choice", choices: ["greatest", "least"], optional: true },
  { name: "top", type: "number-from-one", optional: true },
  { name: "decimals", type: "digits", optional: true },
];

/** One part of a figure: what it is known by, and how it is worked out. */
export interface PartRecipe {
  readonly key: Figure;
  readonly value: FigureRecipe;
}

/** Works the parts out, and puts them in the order asked for; parts that are equal keep theirs. */
export function partsOf(
  recipes: readonly PartRecipe[],
  broken: Pick<Parts, "keyLabels" | "by" | "of">,
  given: Given,
): Parts | Missing {
  const { look } = given;
  const values: Figure[] = [];
  for (const { value } of recipes) {
    const figure = deriveFigure(value, look);
    if (isMissing(figure)) return figure;
    values.push(figure);
  }
  const decimals = optionNumber(given, "decimals") ?? 1;
  const all = recipes.map(({ value }) => value);
  const isRate = values.some((value) => numberOf(value).unit === "%");
  const isSummable = !isRate && addsUp(broken.of, broken.by, look.facts.declarations);
  const parts = recipes.map(({ key }, index) => partAt(index, { key, values, all, decimals, isSummable, look }));
  const found = parts.filter((part) => part !== undefined);
  const ordered = inOrder(found, optionText(given, "order"));
  if (isMissing(ordered)) return ordered;
  const shown = optionNumber(given, "top") ?? ordered.length;
  return { ...broken, type: "parts", items: ordered.slice(0, shown), rest: ordered.slice(shown) };
}

function partAt(
  index: number,
  {
    key,
    values,
    all,
    decimals,
    isSummable,
    look,
  }: {
    readonly key: Figure;
    readonly values: readonly Figure[];
    readonly all: readonly FigureRecipe[];
    readonly decimals: number;
    readonly isSummable: boolean;
    readonly look: Look;
  },
): Part | undefined {
  const value = values[index];
  if (!value) return undefined;
  const { decimal } = numberOf(value);
  const isTied = values.some((other, at) => at !== index && numberOf(other).decimal.equals(decimal));
  return { type: "part", key, value, all, index, decimals, isTied, isSummable, look };
}

function inOrder(parts: readonly Part[], order: string | undefined): readonly Part[] | Missing {
  if (order === undefined) return parts;
  const approximate = parts.map(({ value }) => value.value).find(isApproximate);
  if (approximate) return notComparable(approximate);
  const direction = order === "greatest" ? -1 : 1;
  return parts.toSorted((a, b) => direction * numberOf(a.value).decimal.comparedTo(numberOf(b.value).decimal));
}
