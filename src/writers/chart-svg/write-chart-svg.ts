import type { Millimetres, Style } from "../../styles/style.ts";
import type { ChartBlock } from "../../tree/tree.ts";
import { escapeXml } from "../docx/xml.ts";
import { lengthOf } from "./chart-area.ts";
import type { Area, Drawing } from "./chart-area.ts";
import { drawBars, drawColumns, drawStacked } from "./draw-columns.ts";
import { drawLegend } from "./draw-frame.ts";
import { drawLines } from "./draw-lines.ts";
import { drawPie } from "./draw-pie.ts";
import { scaleOf } from "./scale.ts";
import type { Scale } from "./scale.ts";
import { rounded, svg, svgText } from "./svg.ts";

interface ChartOptions {
  /** Before the unit of measure: 单位： */
  readonly unit: string;
  /** How wide it may be. */
  readonly most: Millimetres;
}

/**
 * Draws a chart as SVG in the colours and the size of text of a style; its fonts are those that stand around it. The numbers
 * are printed as the facts have them, and are told once more as text to those who can't see it.
 */
export function writeChartSvg(chart: ChartBlock, { chart: style }: Style, { unit, most }: ChartOptions): string {
  const millimetres = { width: Math.min(chart.width ?? most, most), height: chart.height ?? style.height };
  const [width, height] = [pointsOf(millimetres.width), pointsOf(millimetres.height)];
  const top = style.size * (chart.unit === undefined ? 1.4 : 2.6);
  const names = chart.form === "pie" ? chart.categories : namesOf(chart);
  const whole = { left: 4, top, width: width - 8, height: height - top };
  const legend = names.length === 0 ? { drawn: "", height: 0 } : drawLegend(names, { style, area: whole }, height);
  const scale = scaleOf(chart);
  const area = plotArea(chart, whole, legend.height, scale, style.size);
  const drawn = draw({ chart, style, area, scale });
  const label = chart.unit === undefined ? "" : svgText(unit + chart.unit, { x: 4, y: style.size * 1.1 }, style);
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    role: "img",
    viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
    style: `width:${rounded(millimetres.width)}mm;height:${rounded(millimetres.height)}mm`,
    "font-size": style.size,
    "font-weight": style.bold ? "bold" : undefined,
  };
  return svg("svg", attributes, `<desc>${escapeXml(inWords(chart))}</desc>${label}${drawn}${legend.drawn}`);
}

function pointsOf(millimetres: Millimetres): number {
  return (millimetres * 72) / 25.4;
}

/** One series needs no key: the caption says what it is. */
function namesOf({ series }: ChartBlock): readonly string[] {
  return series.length > 1 ? series.map(({ name }) => name) : [];
}

/** What the axes' names leave of the whole. */
function plotArea(chart: ChartBlock, whole: Area, legend: number, scale: Scale, size: number): Area {
  if (chart.form === "pie") return { ...whole, height: whole.height - legend };
  const isLying = chart.form === "bar";
  const widest = Math.max(...chart.categories.map((name) => lengthOf(name, { size })), size);
  const marks = Math.max(...scale.ticks.map((tick) => lengthOf(scale.write(tick), { size })));
  const left = isLying ? Math.min(widest + 10, whole.width / 3) : marks + 8;
  const slot = (whole.width - left) / Math.max(1, chart.categories.length);
  const lines = isLying ? 1 : Math.min(3, Math.ceil(widest / (slot * 0.95)));
  const below = size * (0.6 + lines * 1.2) + legend;
  const right = isLying ? marks + size : 0;
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

/** `甲县：会议 12，文件 5；乙县：…` */
function inWords({ categories, series }: ChartBlock): string {
  return categories
    .map((category, index) => {
      const values = series.map(({ name, values: own }) => `${name} ${own[index] ?? "—"}`);
      return `${category}：${values.join("，")}`;
    })
    .join("；");
}
