import type { ChartStyle, Points } from "../../styles/style.ts";
import { lengthOf, linesWithin, mostLines } from "./chart-area.ts";

/** How categories are named under their places. */
export interface CategoryNames {
  /** Lines under each other; or, where those have no room, one that reads upwards. */
  readonly form: "lines" | "upright";
  readonly texts: readonly (readonly string[])[];
  /** How far down they go. */
  readonly depth: Points;
  /** Only every so many stand there, where all would stand upon each other. */
  readonly step: number;
}

/**
 * Names categories, each within its slot of the axis: in three lines at most, or upright where that shows more of them.
 * @param most how far down they may go when upright
 */
export function categoryNames(
  categories: readonly string[],
  slot: Points,
  most: Points,
  style: Pick<ChartStyle, "size">,
): CategoryNames {
  const { size } = style;
  const width = slot * 0.95;
  const fits =
    width >= size && categories.every((name) => linesWithin(name, width, style, Infinity).length <= mostLines);
  const longest = Math.max(size, ...categories.map((name) => lengthOf(name, style)));
  if (fits || (longest > most && mostLines * width >= most)) {
    const texts = categories.map((name) => linesWithin(name, width, style));
    return { form: "lines", texts, depth: size * 1.2 * Math.max(1, ...texts.map(({ length }) => length)), step: 1 };
  }
  const depth = Math.min(longest, most);
  return {
    form: "upright",
    texts: categories.map((name) => linesWithin(name, depth, style, 1)),
    depth,
    step: Math.ceil((size * 1.1) / slot),
  };
}
