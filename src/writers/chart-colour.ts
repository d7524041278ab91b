import type { ChartStyle } from "../styles/style.ts";

/**
 * The colour of a series, or of a slice of a pie, the first being 0: those of the style in turn. When they come again they are
 * lighter each time, so that no two look the same.
 */
export function chartColour({ colours }: Pick<ChartStyle, "colours">, index: number): string {
  const colour = colours[index % colours.length] ?? colours[0];
  const turn = Math.floor(index / colours.length);
  const lighter = (part: number) => Math.round(255 - (255 - part) * kept ** turn);
  const parts = [0, 2, 4].map((at) => lighter(Number.parseInt(colour.slice(at, at + 2), 16)));
  return turn === 0 ? colour : parts.map((part) => part.toString(16).toUpperCase().padStart(2, "0")).join("");
}

/** How much of a colour is left when it comes again. */
const kept = 0.6;
