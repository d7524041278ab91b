import { includesPeriod, sameDays } from "../calendar/compare-periods.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Derived, Look, Missing, ViewRecipe } from "./figure.ts";
import type { FactValue } from "../facts/facts.ts";
import { compareTexts } from "./compare-values.ts";
import { missing } from "./missing.ts";
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
    case "document-date":
      return documentDate(look);
  }
}

/** The file of just the view's days says the report's date; where there is none, the last to do so that lies wholly in it. */
function documentDate(look: Look): Derived | Missing {
  const { unit, period } = look.view;
  const whole = filesInView(look, unit).filter((file) => includesPeriod(period, file.period));
  const same = whole.filter((file) => sameDays(file.period, period));
  const date = (same.length > 0 ? same : whole)
    .toSorted((a, b) => compareTexts(a.period.last, b.period.last))
    .map((file) => file.document.date)
    .findLast((found) => found !== undefined);
  if (date) return { value: date.value, records: [], places: [date.place] };
  const values = { unit: unit.name, period: period.name };
  return missing(look.locale === "en" ? "date" : "成文日期", "document-date-missing", values, { mayBeAsked: true });
}

function fromView(value: FactValue): Derived {
  return { value, records: [], places: [] };
}

function fromUnit(text: string, place: Place): Derived {
  return { value: { type: "text", text }, records: [], places: [place] };
}
