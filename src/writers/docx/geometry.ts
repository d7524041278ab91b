import { twips } from "../../styles/lengths.ts";
import type { Characters, Style } from "../../styles/style.ts";

/** 一字: the width of one 汉字 of the body with its spacing, in twips. */
export function characterTwips({ body }: Style): number {
  return twips.fromPoints(body.size) + twips.fromPoints(body.characterSpacing);
}

/** The width of the text area in twips. */
export function textWidthTwips({ page }: Style): number {
  return twips.fromMillimetres(page.width) - twips.fromMillimetres(page.left) - twips.fromMillimetres(page.right);
}

/** The width of the text on a page that is laid across, where the whole text area is turned, in twips. */
export function acrossWidthTwips({ page }: Style): number {
  return twips.fromMillimetres(page.height) - twips.fromMillimetres(page.top) - twips.fromMillimetres(page.bottom);
}

/** An indent of the first line. Word goes by the characters, LibreOffice only by the length. */
export function firstLine(style: Style, indent: Characters) {
  return { firstLine: Math.round(indent * characterTwips(style)), firstLineChars: Math.round(indent * 100) };
}

/** Of a paragraph that takes no room, in twips. */
export const thinPitch = 20;

/** What Word leaves blank at each side of a cell, and what it is where columns are narrow, in twips. */
export const cellMargins = { usual: 108, dense: 28 } as const;
