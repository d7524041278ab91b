import { colourOf, valueOf } from "./chart-area.ts";
import type { Drawing } from "./chart-area.ts";
import { rounded, svg, svgText } from "./svg.ts";

/** Slices of the first series from twelve o'clock on, clockwise. Their numbers stand outside; a share below zero has no slice. */
export function drawPie({ chart, style, area }: Drawing): string {
  const values = (chart.series[0]?.values ?? []).map((written) => ({
    written,
    value: Math.max(0, valueOf(written) ?? 0),
  }));
  const all = values.reduce((sum, { value }) => sum + value, 0);
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
    const number = svgText(written ?? "", { x: middle.x, y: middle.y + style.size * 0.35, anchor }, style);
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
