import { placeName } from "../diagnostics/place.ts";
import type { RenderedText } from "../text/text.ts";
import { phrasesInOrder } from "./phrases-in-order.ts";

/**
 * Which facts a report prints, or works its figures out from: `file:line:column` of every record, field, indicator, note
 * and date behind them. What a template only asks for in a condition is not among them.
 */
export function usedPlaces(text: RenderedText): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { parts } of phrasesInOrder(text)) {
    for (const figure of parts.flatMap((part) => part.figures)) {
      for (const place of figure.places) places.add(placeName(place));
      for (const record of figure.records) places.add(placeName(record.place));
    }
  }
  return places;
}
