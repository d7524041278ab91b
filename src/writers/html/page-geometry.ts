import type { Millimetres, Page, Points, Style } from "../../styles/style.ts";

/** The width of the text area. */
export function textWidth({ width, left, right }: Page): Millimetres {
  return rounded(width - left - right);
}

/** The page laid across: turned to the left, so that its head is where its left margin was. */
export function turned({ width, height, top, bottom, left, right, footer }: Page): Page {
  return { width: height, height: width, top: left, bottom: right, left: bottom, right: top, footer };
}

/** 一字: the width of one 汉字 of the body with its spacing. */
export function characterPoints({ body }: Style): Points {
  return body.size + body.characterSpacing;
}

export function pointsOf(millimetres: Millimetres): Points {
  return (millimetres * 72) / 25.4;
}

/** A number as CSS has it: no more digits than can be seen, and no trace of how it was worked out. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
