import { colourOf, lengthOf } from "./chart-area.ts";
import type { Area, Drawing } from "./chart-area.ts";
import { rounded, svg, svgText } from "./svg.ts";

/** Lines at an axis' marks, and what they say; upright values stand at the left, lying ones below. */
export function drawMarks({ style, area, scale }: Drawing, values: "upright" | "lying"): string {
  const { left, top, width, height } = area;
  return scale.ticks
    .map((tick) => {
      const isZero = Math.round(scale.place(tick) * 1e6) === Math.round(scale.place(0) * 1e6);
      const line = { stroke: isZero ? axisColour : gridColour, "stroke-width": 0.5 };
      const text = scale.write(tick);
      if (values === "upright") {
        const y = top + height * (1 - scale.place(tick));
        const mark = svgText(text, { x: left - 4, y: y + style.size * 0.35, anchor: "end" }, style);
        return svg("line", { x1: left, y1: y, x2: left + width, y2: y, ...line }) + mark;
      }
      const x = left + width * scale.place(tick);
      const mark = svgText(text, { x, y: top + height + style.size * 1.2, anchor: "middle" }, style);
      return svg("line", { x1: x, y1: top, x2: x, y2: top + height, ...line }) + mark;
    })
    .join("");
}

const axisColour = "#404040";
const gridColour = "#D0D0D0";

/** The names of the categories under their places. */
export function drawCategories({ style, area, names: { form, texts, step } }: Drawing): string {
  const slot = area.width / Math.max(1, texts.length);
  const bottom = area.top + area.height;
  return texts
    .map((lines, index) => {
      if (index % step !== 0) return "";
      const x = area.left + slot * (index + 0.5);
      if (form === "lines") return svgText(lines, { x, y: bottom + style.size * 1.2, anchor: "middle" }, style);
      const at = { x: x + style.size * 0.35, y: bottom + style.size * 0.4, anchor: "end" } as const;
      return svg("g", { transform: `rotate(-90 ${rounded(at.x)} ${rounded(at.y)})` }, svgText(lines, at, style));
    })
    .join("");
}

/** Which colour is what, in rows below the chart; gives the height that it takes. */
export function drawLegend(
  names: readonly string[],
  { style, area }: { readonly style: Drawing["style"]; readonly area: Area },
  bottom: number,
): { readonly drawn: string; readonly height: number } {
  const rows: { readonly name: string; readonly index: number; readonly width: number }[][] = [[]];
  names.forEach((name, index) => {
    const entry = { name, index, width: lengthOf(name, style) + style.size * 2.4 };
    const row = rows.at(-1) ?? [];
    const taken = row.reduce((sum, { width }) => sum + width, 0);
    if (row.length > 0 && taken + entry.width > area.width) rows.push([entry]);
    else row.push(entry);
  });
  const pitch = style.size * 1.5;
  const drawn = rows.map((row, at) => {
    const y = bottom - (rows.length - 1 - at) * pitch - style.size * 0.4;
    let x = area.left + (area.width - row.reduce((sum, { width }) => sum + width, 0)) / 2;
    return row
      .map(({ name, index, width }) => {
        const box = { x, y: y - style.size * 0.75, width: style.size * 0.8, height: style.size * 0.8 };
        const entry =
          svg("rect", { ...box, fill: colourOf(style, index) }) + svgText(name, { x: x + style.size * 1.2, y }, style);
        x += width;
        return entry;
      })
      .join("");
  });
  return { drawn: drawn.join(""), height: rows.length * pitch };
}
