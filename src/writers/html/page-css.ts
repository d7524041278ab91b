import type { Page, Style } from "../../styles/style.ts";
import { fontCss } from "./font-css.ts";
import { rounded, turned } from "./page-geometry.ts";

/**
 * Sheets of paper on grey on a screen; on paper the page itself: its size and margins, and the number at its foot. A sheet grows
 * with what stands on it on a screen; on paper it goes on on the next page.
 */
export function pageCss(style: Style): string {
  const { page } = style;
  const across = turned(page);
  return `@page{${pageBox(page)}}
@page across{${pageBox(across)}}
${pageNumbers(style)}
html{background:#d5d5d5}
body{margin:0}
.sheet{box-sizing:border-box;display:flex;flex-direction:column;width:${rounded(page.width)}mm;min-height:${rounded(page.height)}mm;padding:${margins(page)};margin:8mm auto;background:#fff;color:#000;box-shadow:0 .5mm 2mm rgba(0,0,0,.35)}
.across{width:${rounded(across.width)}mm;min-height:${rounded(across.height)}mm;padding:${margins(across)}}
@media screen and (max-width:${rounded(page.width)}mm){.sheet{width:auto;min-height:0;margin:0 0 4mm;padding:10mm}}
@media print{
html{background:none}
.sheet{display:block;width:auto;min-height:0;padding:0;margin:0;box-shadow:none}
.sheet+.sheet{break-before:page}
.across{page:across}
.last{display:flex;min-height:${rounded(page.height - page.top - page.bottom - 0.5)}mm}
}
`;
}

function pageBox(page: Page): string {
  return `size:${rounded(page.width)}mm ${rounded(page.height)}mm;margin:${margins(page)}`;
}

function margins({ top, right, bottom, left }: Page): string {
  return [top, right, bottom, left].map((side) => `${rounded(side)}mm`).join(" ");
}

/** The foot of the number's line stands as far from the paper's edge as the style says. */
function pageNumbers({ page, pageNumber }: Style): string {
  const { place, form, blank, size } = pageNumber;
  const number = form === "1" ? "counter(page)" : '"— " counter(page) " —"';
  const line = `content:${number};${fontCss(pageNumber)};line-height:${rounded(size)}pt;vertical-align:bottom;padding-bottom:${rounded(page.footer)}mm`;
  if (place === "centre") return `@page{@bottom-center{${line}}}`;
  const indent = `${rounded(blank * size)}pt`;
  return `@page :right{@bottom-right{${line};padding-right:${indent}}}
@page :left{@bottom-left{${line};padding-left:${indent}}}`;
}
