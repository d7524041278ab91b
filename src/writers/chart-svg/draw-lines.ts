import { colourOf, lengthOf, valueOf } from "./chart-area.ts";
import type { Drawing } from "./chart-area.ts";
import { drawCategories, drawMarks } from "./draw-frame.ts";
import { rounded, svg, svgText } from "./svg.ts";

interface Point {
  readonly x: number;
  readonly y: number;
  readonly written: string;
}

/** A line for each series, broken where a number is missing; numbers stand at the points of one that is alone, where all have room. */
export function drawLines(drawing: Drawing): string {
  const { chart, style, area, scale } = drawing;
  const slot = area.width / Math.max(1, chart.categories.length);
  const isNumbered =
    chart.series.length === 1 && chart.series[0]?.values.every((value = "") => lengthOf(value, style) <= slot);
  const lines = chart.series.map(({ values }, series) => {
    const points = chart.categories.map((_, category): Point | undefined => {
      const written = values[category];
      const value = valueOf(written);
      if (value === undefined || written === undefined) return undefined;
      return { x: area.left + slot * (category + 0.5), y: area.top + area.height * (1 - scale.place(value)), written };
    });
    const colour = colourOf(style, series);
    const stretches = stretchesOf(points).map((stretch) => {
      const path = stretch.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(" ");
      return svg("polyline", { points: path, fill: "none", stroke: colour, "stroke-width": 1.5 });
    });
    const marks = points.flatMap((point) => {
      if (!point) return [];
      const mark = svg("circle", { cx: point.x, cy: point.y, r: 2, fill: colour });
      if (!isNumbered) return [mark];
      return [mark + svgText(point.written, { x: point.x, y: point.y - 4, anchor: "middle" }, style)];
    });
    return stretches.join("") + marks.join("");
  });
  return drawMarks(drawing, "upright") + lines.join("") + drawCategories(drawing);
}

function stretchesOf(points: readonly (Point | undefined)[]): readonly (readonly Point[])[] {
  const stretches: Point[][] = [[]];
  for (const point of points) {
    if (point) stretches.at(-1)?.push(point);
    else stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 1);
}
