import { includesPeriod, sameDays } from "../calendar/compare-periods.ts";
import type { Place } from "../diagnostics/place.ts";
import { partKey } from "../facts/document-parts.ts";
import type { FactValue } from "../facts/facts.ts";
import { nameOnly } from "../source/read-keys.ts";
import { compareTexts } from "./compare-values.ts";
import type { Derived, DocumentRecipe, Look, Missing, ViewRecipe } from "./figure.ts";
import { labelIn, missing } from "./missing.ts";
import { filesInView } from "./view.ts";

/** What the view itself gives, or its facts say of the report. */
export function deriveFromView(recipe: ViewRecipe, look: Look): Derived | Missing {
  const { period, unit } = look.view;
  switch (recipe.type) {
    case "period":
      return fromView({ type: "period", period });
    case "first-day":
      return fromView({ type: "date", day: period.first });
    case "last-day":
      return fromView({ type: "date", day: period.last });
    case "unit-name":
      return fromUnit(unit.name, unit.written?.name ?? unit.place);
    case "unit-short-name":
      return fromUnit(unit.short, unit.written?.short ?? unit.place);
    case "document":
      return deriveDocumentPart(recipe, look);
  }
}

/**
 * The file of just the view's days says what the report's parts are; where there is none, the last to do so that lies
 * wholly in it; of dates the last of all such files alone. Such a file is about other papers: of what belongs to one paper
 * only what it says for the template holds.
 */
function deriveDocumentPart({ part, template }: DocumentRecipe, look: Look): Derived | Missing {
  const { unit, period } = look.view;
  const key = partKey(part);
  const whole = filesInView(look, unit).filter((file) => includesPeriod(period, file.period));
  const same = whole.filter((file) => sameDays(file.period, period));
  const isOwn = same.length > 0;
  const inOrder = (isOwn ? same : whole).toSorted((a, b) => compareTexts(a.period.last, b.period.last));
  const last = inOrder.at(-1)?.period.last;
  // The day of an earlier month's paper is no day of this one.
  const asked = key.type === "date" ? inOrder.filter((file) => file.period.last === last) : inOrder;
  const fact = asked
    .map(({ document: { parts, ofTemplates } }) => {
      const own = template === undefined ? undefined : ofTemplates.get(template)?.[part];
      return own ?? (isOwn || !key.isOfOnePaper ? parts[part] : undefined);
    })
    .findLast((found) => found !== undefined);
  if (fact) return { value: fact.value, records: [], places: [fact.place] };
  const values = { unit: unit.name, period: period.name, part: nameOnly(key) };
  return missing(labelIn(look, key), "document-part-missing", values, { mayBeAsked: true });
}

function fromView(value: FactValue): Derived {
  return { value, records: [], places: [] };
}

function fromUnit(text: string, place: Place): Derived {
  return { value: { type: "text", text }, records: [], places: [place] };
}
