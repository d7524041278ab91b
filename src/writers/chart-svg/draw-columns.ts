import { colourOf, lengthOf, linesWithin, valueOf } from "./chart-area.ts";
import type { Drawing } from "./chart-area.ts";
import { drawCategories, drawMarks } from "./draw-frame.ts";
import { svg, svgText } from "./svg.ts";

/** How much of a category's place its columns take. */
const filled = 0.7;

/** Columns side by side, each with its number above it where there is room for all. */
export function drawColumns(drawing: Drawing): string {
  const { chart, style, area, scale } = drawing;
  const slot = area.width / Math.max(1, chart.categories.length);
  const width = (slot * filled) / Math.max(1, chart.series.length);
  const written = chart.series.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const hasRoom = written.every((value) => lengthOf(value, style) <= width * 1.3);
  const columns = chart.series.flatMap(({ values }, series) =>
    chart.categories.map((_, category) => {
      const value = valueOf(values[category]);
      if (value === undefined) return "";
      const x = area.left + slot * (category + (1 - filled) / 2) + width * series;
      const [from, to] = [scale.place(0), scale.place(value)];
      const y = area.top + area.height * (1 - Math.max(from, to));
      const height = area.height * Math.abs(to - from);
      const column = svg("rect", { x, y, width, height, fill: colourOf(style, series) });
      const at = { x: x + width / 2, y: value < 0 ? y + height + style.size : y - 2, anchor: "middle" } as const;
      return column + (hasRoom ? svgText(values[category] ?? "", at, style) : "");
    }),
  );
  return drawMarks(drawing, "upright") + columns.join("") + drawCategories(drawing);
}

/** One column a category, its series upon each other; numbers below zero go downwards. */
export function drawStacked(drawing: Drawing): string {
  const { chart, style, area, scale } = drawing;
  const slot = area.width / Math.max(1, chart.categories.length);
  const columns = chart.categories.map((_, category) => {
    const reached = { above: 0, below: 0 };
    return chart.series.map((series, index) => {
      const value = valueOf(series.values[category]);
      if (value === undefined || value === 0) return "";
      const side = value > 0 ? "above" : "below";
      const [from, to] = [scale.place(reached[side]), scale.place((reached[side] += value))];
      const x = area.left + slot * (category + (1 - filled) / 2);
      const y = area.top + area.height * (1 - Math.max(from, to));
      const box = { x, y, width: slot * filled, height: area.height * Math.abs(to - from) };
      const hasRoom = box.height > style.size * 1.2 && lengthOf(series.values[category] ?? "", style) <= box.width;
      const at = { x: x + box.width / 2, y: y + box.height / 2 + style.size * 0.35, anchor: "middle" } as const;
      const number = hasRoom ? svg("g", { fill: "#FFFFFF" }, svgText(series.values[category] ?? "", at, style)) : "";
      return svg("rect", { ...box, fill: colourOf(style, index) }) + number;
    });
  });
  return drawMarks(drawing, "upright") + columns.flat().join("") + drawCategories(drawing);
}

/** Lying columns, the first category on top; the names stand at the left, within the space that the area leaves there. */
export function drawBars(drawing: Drawing): string {
  const { chart, style, area, scale } = drawing;
  const slot = area.height / Math.max(1, chart.categories.length);
  const height = (slot * filled) / Math.max(1, chart.series.length);
  const hasRoom = height >= style.size;
  const bars = chart.series.flatMap(({ values }, series) =>
    chart.categories.map((_, category) => {
      const value = valueOf(values[category]);
      if (value === undefined) return "";
      const y = area.top + slot * (category + (1 - filled) / 2) + height * series;
      const [from, to] = [scale.place(0), scale.place(value)].toSorted((a, b) => a - b) as [number, number];
      const x = area.left + area.width * from;
      const width = area.width * (to - from);
      const at = { x: x + width + 3, y: y + height / 2 + style.size * 0.35 };
      const number = hasRoom ? svgText(values[category] ?? "", at, style) : "";
      return svg("rect", { x, y, width, height, fill: colourOf(style, series) }) + number;
    }),
  );
  const mostLines = Math.max(1, Math.floor(slot / (style.size * 1.2)));
  const step = Math.ceil((style.size * 1.1) / slot);
  const names = chart.categories.map((name, category) => {
    if (category % step !== 0) return "";
    const lines = linesWithin(name, area.left - 6, style, Math.min(3, mostLines));
    const middle = area.top + slot * (category + 0.5);
    const y = middle + style.size * (0.35 - (lines.length - 1) * 0.6);
    return svgText(lines, { x: area.left - 6, y, anchor: "end" }, style);
  });
  return drawMarks(drawing, "lying") + bars.join("") + names.join("");
}
