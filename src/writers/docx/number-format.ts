import type { ChartSeries } from "../../tree/tree.ts";

/** How a workbook writes a number as it is written: `12.50` → `0.00`. */
export function numberFormat(written: string | undefined): string {
  const [, decimals = ""] = /\.(\d+)$/.exec(written ?? "") ?? [];
  return decimals === "" ? "0" : `0.${"0".repeat(decimals.length)}`;
}

/** The most decimals of a series. */
export function seriesFormat(values: ChartSeries["values"]): string {
  return values.map(numberFormat).reduce((a, b) => (b.length > a.length ? b : a), "0");
}
