import type { ChartRunOptions } from "docx/charts";

import type { ChartStyle } from "../../styles/style.ts";
import type { ChartBlock, ChartSeries } from "../../tree/tree.ts";
import { chartColour } from "../chart-colour.ts";
import { chartInWords } from "../chart-in-words.ts";
import { scaleOf } from "../chart-svg/scale.ts";
import type { PictureSize } from "../picture-size.ts";
import { textWidth } from "../text-width.ts";
import { numberFormat, seriesFormat } from "./number-format.ts";

/** What a chart is called, and how large it is. */
export interface ChartFrame {
  readonly name: string;
  readonly size: PictureSize;
  /** The unit of measure with what stands before it: 单位：次. */
  readonly unit: string | undefined;
}

/**
 * A chart in docx's words: in the colours and the text of the style, the unit in place of a title, as the caption says what
 * it is. One series needs no key. Numbers stand beside what they make, where there is room for all.
 */
export function chartOptions(chart: ChartBlock, style: ChartStyle, { name, size, unit }: ChartFrame): ChartRunOptions {
  const { categories, form } = chart;
  const font = { name: style.latin.name, size: style.size, bold: style.bold, color: "000000" };
  const isKeyed = form === "pie" || chart.series.length > 1;
  const base = {
    ...(unit !== undefined && { title: { text: unit, font } }),
    categories,
    legend: isKeyed && { font },
    font: { name: font.name, color: font.color },
    chartArea: { border: "none" as const },
    transformation: { width: pixels(size.width), height: pixels(size.height) },
    altText: { name, description: chartInWords(chart) },
  };
  const labels = hasRoomForNumbers(chart, style, size)
    ? { value: true, font, position: labelPositions[form] }
    : undefined;
  const seriesOf = ({ name, values }: ChartSeries) => ({
    name,
    values: values.map(numberOf),
    ...(labels && { dataLabels: labels, pointLabels: pointLabels(values) }),
  });
  const colour = (index: number) => chartColour(style, index);
  if (form === "pie") {
    const colors = categories.map((_, slice) => colour(slice));
    return { ...base, type: "pie", series: chart.series.slice(0, 1).map((one) => ({ ...seriesOf(one), colors })) };
  }
  const series = chart.series.map((one, index) => ({ ...seriesOf(one), color: colour(index) }));
  const axes = { categoryAxis: { font }, valueAxis: { font, numberFormat: "General", ...wholeSteps(chart) } };
  const bars = { ...base, ...axes, series, gapWidth: 80 };
  switch (form) {
    case "column":
      return { ...bars, type: "column", overlap: 0 };
    case "stacked":
      return { ...bars, type: "column", stacking: "stacked" };
    case "bar":
      // The first category on top, and the values below as everywhere else.
      return {
        ...bars,
        type: "bar",
        overlap: 0,
        categoryAxis: { font, reverseOrder: true },
        valueAxis: { ...axes.valueAxis, crossesAt: "maximum" },
      };
    case "line":
      return { ...base, ...axes, series, type: "line", markers: true };
  }
}

/** Where a number stands by what it makes. */
const labelPositions = {
  column: "outsideEnd",
  bar: "outsideEnd",
  line: "above",
  pie: "outsideEnd",
  stacked: "center",
} as const;

/** Labels that say fewer decimals than their series does. */
function pointLabels(values: ChartSeries["values"]) {
  const widest = seriesFormat(values);
  return values.map((value) => {
    const own = numberFormat(value);
    return own === widest || value === undefined ? undefined : { value: true, numberFormat: own };
  });
}

/** Word marks the axis of few whole numbers at 0.2, 0.4 …; that of more, or of others, it marks well by itself. */
function wholeSteps(chart: ChartBlock): { readonly interval?: number } {
  const { step, ticks } = scaleOf(chart);
  const isWhole = chart.series.every(({ values }) => values.every((value) => Number.isInteger(numberOf(value) ?? 0)));
  return isWhole && (ticks.length - 1) * step <= fewWholes ? { interval: step } : {};
}

/** From the first mark of an axis to the last. */
const fewWholes = 10;

/** A gap of a draft has no number. */
function numberOf(written: string | undefined): number | null {
  const value = written === undefined ? Number.NaN : Number(written);
  return Number.isFinite(value) ? value : null;
}

function hasRoomForNumbers(
  { form, categories, series }: ChartBlock,
  style: ChartStyle,
  { width, height }: PictureSize,
): boolean {
  const columns = Math.max(1, categories.length * series.length);
  const widest = Math.max(0, ...series.flatMap(({ values }) => values.map((value = "") => textWidth(value, true))));
  const fitsAcross = widest * style.size <= (points(width) * plotted) / columns;
  switch (form) {
    case "pie":
      return categories.length <= mostSlices;
    case "line":
      return series.length === 1 && fitsAcross;
    case "stacked":
      return false;
    case "bar":
      return (points(height) * plotted) / columns >= style.size;
    case "column":
      return fitsAcross;
  }
}

/** Beside more slices than these, numbers would stand one over the other. */
const mostSlices = 16;

/** What the axes and the space between columns leave, roughly. */
const plotted = 0.7;

function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

function pixels(millimetres: number): number {
  return Math.round((millimetres * 96) / 25.4);
}
