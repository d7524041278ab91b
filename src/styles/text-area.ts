import { twips } from "./lengths.ts";
import type { Millimetres, Points, Style } from "./style.ts";

type Paged = Pick<Style, "page" | "body">;

/** How many lines of the body a page takes. */
export function linesPerPage({ page, body }: Paged): number {
  const { top, bottom } = page;
  return Math.floor(room(page.height, top, bottom) / twips.fromPoints(body.pitch));
}

/** How many 汉字 of the body a line takes. */
export function charactersPerLine({ page, body }: Paged): number {
  const width = twips.fromPoints(body.size) + twips.fromPoints(body.characterSpacing);
  return Math.floor(room(page.width, page.left, page.right) / width);
}

function room(whole: Millimetres, before: Millimetres, after: Millimetres): number {
  return twips.fromMillimetres(whole) - twips.fromMillimetres(before) - twips.fromMillimetres(after);
}

/**
 * The upper and lower edge of 版心, each from the paper's own edge. A style may mean it by its margins, or by the ink of its
 * lines: then the first begins and the last ends where 5.2.1 wants it, and the margins lie outside.
 */
export function textArea(style: Paged): { readonly top: Millimetres; readonly bottom: Millimetres } {
  const { page, body } = style;
  // A line of exact height has its characters' feet at 0.80 of it, and 汉字 are 0.88 of their size above them.
  const top = page.top + millimetres(0.8 * body.pitch - 0.88 * body.size);
  const height = millimetres((linesPerPage(style) - 1) * body.pitch + body.size);
  const isByInk = Math.abs(top - 37) <= 0.5 && Math.abs(height - 225) <= 0.5;
  return isByInk ? { top, bottom: page.height - top - height } : { top: page.top, bottom: page.bottom };
}

/** From the lower edge of 版心 to the dash of the page number, as word processors set it. */
export function pageNumberGap(style: Style): Millimetres {
  const { size } = style.pageNumber;
  // The feet of the number stand at 0.80 of its line, and the dash in the middle of its characters' height.
  const rise = 0.2 * Math.ceil((size * 8) / 7) + 0.316 * size;
  return textArea(style).bottom - style.page.footer - millimetres(rise);
}

function millimetres(length: Points): Millimetres {
  return (length * 25.4) / 72;
}
