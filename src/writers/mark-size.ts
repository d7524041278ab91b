import type { MarkStyle, Points } from "../styles/style.ts";
import { textWidth } from "./text-width.ts";

/** The size at which a mark fits into the width, in half points: the style's, or down to its least. */
export function markSize(mark: string, { size, least }: Pick<MarkStyle, "size" | "least">, width: Points): Points {
  const fitting = Math.floor((width / Math.max(1, textWidth(mark, true))) * 2) / 2;
  return Math.min(size, Math.max(least, fitting));
}
