import type { HeadRuleStyle, Millimetres, Points } from "../../styles/style.ts";

/**
 * What to leave between a line's box and the rule under it, in points, so that the rule stands `gap` under the foot of the
 * characters. At exact spacing a fifth of the pitch lies below the base line, and a Chinese character reaches 0.17 of its
 * size below it (measured).
 */
export function ruleSpace(gap: Millimetres, pitch: Points, size: Points): Points {
  return (gap / 25.4) * 72 - 0.2 * pitch + 0.17 * size;
}

/** The line under the head. Word counts the thickness of lines in eighths of a point. */
export function headRule({ thickness, colour }: HeadRuleStyle) {
  return { style: "single", size: Math.round(thickness * 8), color: colour } as const;
}

/** A line of the imprint. */
export function imprintRule(thickness: Millimetres) {
  return { style: "single", size: Math.round((thickness / 25.4) * 72 * 8), color: "000000" } as const;
}
