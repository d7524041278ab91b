import type { Day } from "../calendar/period.ts";
import { findDeclared } from "../facts/declarations.ts";
import type { Declarations } from "../facts/declarations.ts";
import type { FigureRecipe, Look, Missing, PeriodShift, Shift } from "./figure.ts";
import { innerRecipes } from "./inner-recipes.ts";
import type { Recipe } from "./inner-recipes.ts";
import { lookUnder } from "./look-under.ts";
import { isMissing } from "./missing.ts";

/**
 * The same figure under another view, to compare it with: the shift is said from the report's view, so that 累计 in this
 * month is set against 累计 in that one; where a template names a period, it is said from that.
 */
export function baseOf(recipe: FigureRecipe, shift: Shift): FigureRecipe {
  return { type: "under", of: shiftNamed(recipe, shift), shift };
}

/** A period that is named is another one's in the base: what lies under it is looked at from there, at each such period. */
function shiftNamed<R extends Recipe>(recipe: R, shift: Shift): R {
  if (recipe.type === "under" && recipe.shift.period?.type === "named") {
    return { ...recipe, of: { type: "under", of: shiftNamed(recipe.of, shift), shift } };
  }
  return {
    ...recipe,
    ...("of" in recipe && { of: shiftNamed(recipe.of, shift) }),
    ...("whole" in recipe && { whole: shiftNamed(recipe.whole, shift) }),
    ...("base" in recipe && { base: shiftNamed(recipe.base, shift) }),
    ...("parts" in recipe && { parts: recipe.parts.map((part) => shiftNamed(part, shift)) }),
  };
}

/** The look under which a figure's facts are found, through all its views; of several figures that of the first. */
export function innermostLook(recipe: Recipe, look: Look): Look | Missing {
  const at = recipe.type === "under" ? lookUnder(look, recipe.shift) : look;
  const [inner] = innerRecipes(recipe);
  return isMissing(at) || !inner ? at : innermostLook(inner, at);
}

/** Whether a figure is one of the year so far: its innermost period says so. */
export function isToDate(recipe: Recipe): boolean {
  return innermostPeriod(recipe)?.type === "to-date";
}

function innermostPeriod(recipe: Recipe): PeriodShift | undefined {
  const [inner] = innerRecipes(recipe);
  const own = recipe.type === "under" ? recipe.shift.period : undefined;
  return (inner && innermostPeriod(inner)) ?? own;
}

/** Whether a figure holds at its period's end, as levels do. */
export function isAtEnd(recipe: Recipe, declarations: Declarations): boolean {
  if (recipe.type === "indicator") {
    return findDeclared(declarations.indicators, recipe.indicator)?.kind === "level";
  }
  if ("parts" in recipe) return recipe.parts.every((part) => isAtEnd(part, declarations));
  return "of" in recipe && isAtEnd(recipe.of, declarations);
}

/** What an indicator was before, under the same views. Nothing for any other figure. */
export function earlierRecipe(recipe: FigureRecipe): FigureRecipe | undefined {
  if (recipe.type === "indicator") return { type: "was", indicator: recipe.indicator };
  const of = recipe.type === "under" ? earlierRecipe(recipe.of) : undefined;
  return of && recipe.type === "under" ? { ...recipe, of } : undefined;
}

/** A day that a template writes into a figure's query: it would cut the base at the same day, which is another part of it. */
export function fixedDay(recipe: Recipe): Day | undefined {
  if ((recipe.type === "since" || recipe.type === "until") && recipe.day.type === "constant") {
    const { value } = recipe.day;
    if (value.type === "date") return value.day;
  }
  if (recipe.type === "where" && recipe.field === "date" && recipe.equals.type === "constant") {
    const { value } = recipe.equals;
    if (value.type === "date") return value.day;
  }
  if (recipe.type === "under" && recipe.shift.period?.type === "since") return recipe.shift.period.day;
  return innerRecipes(recipe)
    .map(fixedDay)
    .find((day) => day !== undefined);
}
