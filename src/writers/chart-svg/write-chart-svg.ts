import type { ChartStyle, Millimetres, Points, Style } from "../../styles/style.ts";
import type { ChartBlock } from "../../tree/tree.ts";
import { escapeXml } from "../docx/xml.ts";
import { chartInWords } from "../chart-in-words.ts";
import { pictureSize } from "../picture-size.ts";
import type { PictureSize } from "../picture-size.ts";
import { categoryNames } from "./category-names.ts";
import { lengthOf } from "./chart-area.ts";
import type { Area, Drawing } from "./chart-area.ts";
import { drawBars, drawColumns, drawStacked } from "./draw-columns.ts";
import { drawLegend } from "./draw-frame.ts";
import { drawLines } from "./draw-lines.ts";
import { drawPie, namesOfSlices } from "./draw-pie.ts";
import { scaleOf } from "./scale.ts";
import type { Scale } from "./scale.ts";
import { rounded, svg, svgText } from "./svg.ts";

interface ChartOptions {
  /** Before the unit of measure: 单位： */
  readonly unit: string;
  /** How large it may be. */
  readonly room: PictureSize;
}

/**
 * Draws a chart as SVG in the colours and the size of text of a style; its fonts are those that stand around it. The numbers
 * are printed as the facts have them, and are told once more as text to those who can't see it.
 */
export function writeChartSvg(chart: ChartBlock, { chart: style }: Style, { unit, room }: ChartOptions): string {
  const { width: asked = room.width, height: high = style.height } = chart;
  const millimetres = pictureSize({ width: asked, height: high }, room, room);
  const [width, height] = [pointsOf(millimetres.width), pointsOf(millimetres.height)];
  const top = style.size * (chart.unit === undefined ? 1.4 : 2.6);
  const names = chart.form === "pie" ? namesOfSlices(chart) : namesOf(chart);
  const whole = { left: 4, top, width: width - 8, height: height - top };
  const legend = names.length === 0 ? { drawn: "", height: 0 } : drawLegend(names, { style, area: whole }, height);
  const scale = scaleOf(chart);
  const { area, names: under } = plotArea(chart, whole, legend.height, scale, style);
  const drawn = draw({ chart, style, area, scale, names: under });
  const label = chart.unit === undefined ? "" : svgText(unit + chart.unit, { x: 4, y: style.size * 1.1 }, style);
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    role: "img",
    viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
    style: `width:${rounded(millimetres.width)}mm;height:${rounded(millimetres.height)}mm`,
    "font-size": style.size,
    "font-weight": style.bold ? "bold" : undefined,
  };
  return svg("svg", attributes, `<desc>${escapeXml(chartInWords(chart))}</desc>${label}${drawn}${legend.drawn}`);
}

function pointsOf(millimetres: Millimetres): number {
  return (millimetres * 72) / 25.4;
}

/** One series needs no key: the caption says what it is. */
function namesOf({ series }: ChartBlock): readonly string[] {
  return series.length > 1 ? series.map(({ name }) => name) : [];
}

/** What the axes' names and the key leave of the whole, and the names that stand below it. */
function plotArea(
  chart: ChartBlock,
  whole: Area,
  legend: Points,
  scale: Scale,
  style: ChartStyle,
): Pick<Drawing, "area" | "names"> {
  const { size } = style;
  const none = categoryNames([], size, size, style);
  if (chart.form === "pie") return { area: { ...whole, height: Math.max(1, whole.height - legend) }, names: none };
  const lengths = (texts: readonly string[]) => Math.max(size, ...texts.map((text) => lengthOf(text, style)));
  const marks = lengths(scale.ticks.map((tick) => scale.write(tick)));
  if (chart.form === "bar") {
    const left = Math.min(lengths(chart.categories) + 10, whole.width / 3);
    const numbers = lengths(chart.series.flatMap(({ values }) => values.map((value = "") => value)));
    const right = Math.min(Math.max(numbers, marks / 2) + size, whole.width / 3);
    return { area: within(whole, { left, right, below: size * 1.8 + legend }), names: none };
  }
  const left = marks + 8;
  const slot = Math.max(1, whole.width - left) / Math.max(1, chart.categories.length);
  const names = categoryNames(chart.categories, slot, whole.height * 0.4, style);
  return { area: within(whole, { left, right: 0, below: size * 0.6 + names.depth + legend }), names };
}

function within(whole: Area, { left, right, below }: Readonly<Record<"left" | "right" | "below", Points>>): Area {
  return {
    left: whole.left + left,
    top: whole.top,
    width: Math.max(1, whole.width - left - right),
    height: Math.max(1, whole.height - below),
  };
}

function draw(drawing: Drawing): string {
  switch (drawing.chart.form) {
    case "column":
      return drawColumns(drawing);
    case "bar":
      return drawBars(drawing);
    case "line":
      return drawLines(drawing);
    case "stacked":
      return drawStacked(drawing);
    case "pie":
      return drawPie(drawing);
  }
}
