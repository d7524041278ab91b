import type { TextStyle } from "../../styles/style.ts";
import { escapeXml } from "../docx/xml.ts";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element; lengths are in points, to a hundredth. */
export function svg(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === "number" ? rounded(value) : escapeXml(value)}"`],
  );
  return content === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
}

export function rounded(value: number): number {
  // Not -0, which would be written otherwise.
  return Math.round(value * 100) / 100 + 0;
}

/** Text at a point: where it begins, has its middle or ends; its baseline. Several lines go downwards. */
export function svgText(
  text: string | readonly string[],
  at: { readonly x: number; readonly y: number; readonly anchor?: "start" | "middle" | "end" },
  { size }: Pick<TextStyle, "size">,
): string {
  const { x, y, anchor = "start" } = at;
  const lines = typeof text === "string" ? [text] : text;
  return lines
    .map((line, index) => {
      const attributes = { x, y: y + index * size * 1.2, "text-anchor": anchor === "start" ? undefined : anchor };
      return svg("text", attributes, escapeXml(line));
    })
    .join("");
}
