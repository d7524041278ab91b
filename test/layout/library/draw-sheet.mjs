import { drawPage } from "./draw-page.mjs";

const gap = 10;
const backdrop = 0xdd;

/** The pages of a PDF in rows of `columns` on a grey sheet, each drawn at a resolution in dots an inch: one picture. */
export function drawSheet(pdf, pages, columns, resolution) {
  const drawn = Array.from({ length: pages }, (_, index) => drawPage(pdf, index + 1, resolution));
  const rows = Array.from({ length: Math.ceil(pages / columns) }, (_, row) =>
    drawn.slice(row * columns, (row + 1) * columns),
  );
  const width = Math.max(...rows.map((row) => sum(row.map((page) => page.width + gap)))) + gap;
  const height = sum(rows.map((row) => tallest(row) + gap)) + gap;
  const sheet = { width, height, dots: Buffer.alloc(width * height * 3, backdrop) };
  let top = gap;
  for (const row of rows) {
    let left = gap;
    for (const page of row) {
      place(sheet, page, left, top);
      left += page.width + gap;
    }
    top += tallest(row) + gap;
  }
  return sheet;
}

function place(sheet, page, left, top) {
  for (let y = 0; y < page.height; y++) {
    const from = y * page.width * 3;
    page.dots.copy(sheet.dots, ((top + y) * sheet.width + left) * 3, from, from + page.width * 3);
  }
}

function tallest(row) {
  return Math.max(...row.map(({ height }) => height));
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
