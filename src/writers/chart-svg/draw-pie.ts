import type { ChartBlock } from "../../tree/tree.ts";
import { colourOf, valueOf } from "./chart-area.ts";
import type { Drawing } from "./chart-area.ts";
import { rounded, svg, svgText } from "./svg.ts";

/** What the key of a pie says of each slice: its name; and its number, where some are too thin to have theirs beside them. */
export function namesOfSlices(chart: Pick<ChartBlock, "categories" | "series">): readonly string[] {
  const values = chart.series[0]?.values ?? [];
  const { all } = slicesOf(chart);
  const isCrowded = values.some((written) => isThin(valueOf(written) ?? 0, all));
  return chart.categories.map((name, index) => {
    const written = values[index];
    return isCrowded && written !== undefined ? `${name} ${written}` : name;
  });
}

/** Numbers of slices as thin as this would stand upon each other. */
function isThin(value: number, all: number): boolean {
  return value > 0 && value < all * 0.03;
}

/** The numbers of the first series, as they are written and as they count, and what they add up to. */
function slicesOf({ series }: Pick<ChartBlock, "series">) {
  const values = (series[0]?.values ?? []).map((written) => ({
    written,
    value: Math.max(0, valueOf(written) ?? 0),
  }));
  return { values, all: values.reduce((sum, { value }) => sum + value, 0) };
}

/** Slices of the first series from twelve o'clock on, clockwise. Their numbers stand outside; a share below zero has no slice. */
export function drawPie({ chart, style, area }: Drawing): string {
  const { values, all } = slicesOf(chart);
  if (all === 0) return "";
  const radius = Math.max(0, Math.min(area.width, area.height) / 2 - style.size * 1.6);
  const [x, y] = [area.left + area.width / 2, area.top + area.height / 2];
  const at = (share: number, distance: number) => {
    const angle = 2 * Math.PI * share;
    return { x: x + distance * Math.sin(angle), y: y - distance * Math.cos(angle) };
  };
  let share = 0;
  const slices = values.map(({ written, value }, index) => {
    if (value === 0) return "";
    const [from, to] = [share, (share += value / all)];
    const fill = { fill: colourOf(style, index), stroke: "#FFFFFF", "stroke-width": 0.75 };
    const middle = at((from + to) / 2, radius + style.size * 0.6);
    const anchor = sideOf(middle.x - x, style.size);
    const number = svgText(
      isThin(value, all) ? [] : (written ?? ""),
      { x: middle.x, y: middle.y + style.size * 0.35, anchor },
      style,
    );
    if (value === all) return svg("circle", { cx: x, cy: y, r: radius, ...fill }) + number;
    const [start, end] = [at(from, radius), at(to, radius)];
    const arc = `A${rounded(radius)},${rounded(radius)},0,${to - from > 0.5 ? 1 : 0},1,${point(end)}`;
    return svg("path", { d: `M${point({ x, y })}L${point(start)}${arc}Z`, ...fill }) + number;
  });
  return slices.join("");
}

function point({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${rounded(x)},${rounded(y)}`;
}

/** Right of the pie text begins, left of it it ends; above and below it stands in the middle. */
function sideOf(distance: number, size: number): "start" | "middle" | "end" {
  if (Math.abs(distance) < size) return "middle";
  return distance > 0 ? "start" : "end";
}
