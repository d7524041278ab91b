import type { Alignment } from "../../tree/tree.ts";
import { textWidth } from "../text-width.ts";

/** A table in columns as wide as what stands in them, where a 汉字 takes two places: in a font of even widths it is straight. */
export function writeTextTable(
  headers: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
): string {
  const widths = alignments.map((_, column) =>
    Math.max(...[...headers, ...rows].map((row) => places(row[column] ?? "")), 1),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => aligned(cell, widths[column] ?? 0, alignments[column] ?? "none"))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [...headers.map(line), rule, ...rows.map(line)].join("\n");
}

function places(text: string): number {
  return Math.ceil(textWidth(text, true) * 2);
}

function aligned(text: string, width: number, alignment: Alignment): string {
  const room = Math.max(0, width - places(text));
  switch (alignment) {
    case "right":
      return " ".repeat(room) + text;
    case "center": {
      const left = Math.floor(room / 2);
      return " ".repeat(left) + text + " ".repeat(room - left);
    }
    case "left":
    case "none":
      return text + " ".repeat(room);
  }
}
