import type { ChartBlock } from "../../tree/tree.ts";
import { valueOf } from "./chart-area.ts";

/** The values that an axis is marked at, evenly, from the least to the greatest. */
export interface Scale {
  /** How far a mark is from the next. */
  readonly step: number;
  readonly ticks: readonly number[];
  /** Where a value lies: 0 at the first mark, 1 at the last. */
  readonly place: (value: number) => number;
  /** A mark as it is written, with no more decimals than the steps ask for. */
  readonly write: (tick: number) => string;
}

/**
 * An axis over some values with zero on it, marked in steps of 1, 2 or 5 of a power of ten; in whole steps where all values
 * are whole numbers: there is no half meeting.
 */
export function scaleOver(values: readonly number[], steps = 5): Scale {
  const least = Math.min(0, ...values);
  const greatest = Math.max(0, ...values);
  const finest = values.every(Number.isInteger) ? 1 : 0;
  const step = Math.max(finest, roundStep((greatest - least || steps) / steps));
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(greatest / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return {
    step,
    ticks,
    place: (value) => (value / step - first) / (last - first),
    write: (tick) => (Math.round(tick / step) === 0 ? 0 : tick).toFixed(decimals),
  };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough) + 1e-9);
  const digit = [1, 2, 5].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return digit * power;
}

/** The axis of a chart: over its numbers, or over what they add up to where they stand upon each other. */
export function scaleOf({ form, categories, series }: ChartBlock): Scale {
  if (form !== "stacked")
    return scaleOver(series.flatMap(({ values }) => values.flatMap((value) => valueOf(value) ?? [])));
  const sums = categories.flatMap((_, category) => {
    const values = series.map((one) => valueOf(one.values[category]) ?? 0);
    return [sumOf(values.filter((value) => value > 0)), sumOf(values.filter((value) => value < 0))];
  });
  return scaleOver(sums);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
