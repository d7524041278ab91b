import { execFileSync } from "node:child_process";

import { millimetresOfPoints } from "./lengths.mjs";

/**
 * The pages of a PDF with their rows of text: for each page its width and height and, from top to bottom, rows of words from
 * left to right. Boxes are those of the fonts, not of the ink, in millimetres from the page's left and top.
 */
export function readPages(pdf) {
  const html = execFileSync("pdftotext", ["-bbox", pdf, "-"], { encoding: "utf8", maxBuffer: 1e8 });
  return html
    .split("<page ")
    .slice(1)
    .map((page) => {
      const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/.exec(page).map(Number);
      const words = [
        ...page.matchAll(/<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">([^<]*)</g),
      ].map(([, left, top, right, bottom, text]) => ({ ...box(left, top, right, bottom), text: unescape(text) }));
      return { width: millimetresOfPoints(width), height: millimetresOfPoints(height), rows: rowsOf(words) };
    });
}

function box(left, top, right, bottom) {
  const [l, t, r, b] = [left, top, right, bottom].map((points) => millimetresOfPoints(Number(points)));
  return { left: l, top: t, right: r, bottom: b };
}

/** Words whose middles are at one height, within a millimetre and a half, stand in one row. */
function rowsOf(words) {
  const rows = [];
  for (const word of words.toSorted((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    if (row && middle(word) - middle(row[0]) < 1.5) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}

function middle({ top, bottom }) {
  return (top + bottom) / 2;
}

const entities = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" };

function unescape(text) {
  return text.replaceAll(/&\w+;/g, (entity) => entities[entity] ?? entity);
}
