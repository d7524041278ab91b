/** Pages full of 汉字. What stands on an odd page is measured on the third. */
export const grid = {
  "page-width": ({ pdf }) => pdf.page(2).width,
  "page-height": ({ pdf }) => pdf.page(2).height,
  "lines-of-a-page": ({ pdf }) => fullLines(pdf).length,
  "characters-of-a-line": ({ pdf }) => Math.max(...fullLines(pdf).map(({ text }) => text.length)),
  "characters-of-the-shortest-line": ({ pdf }) => Math.min(...fullLines(pdf).map(({ text }) => text.length)),
  "left-edge": ({ pdf }) => fullLines(pdf)[0].left,
  "line-width": ({ pdf }) => fullLines(pdf)[0].right - fullLines(pdf)[0].left,
  "first-ink": ({ pdf }) => pdf.page(2).ink(fullLines(pdf)[0]).top,
  "last-ink": ({ pdf }) => pdf.page(2).ink(fullLines(pdf).at(-1)).bottom,
  "page-number-below-text": ({ pdf, textArea }) => {
    const { top, bottom } = pdf.page(2).inkOf("—");
    return (top + bottom) / 2 - textArea.bottom;
  },
  "page-number-dash": ({ pdf }) => pdf.page(2).boxOf("—").right - pdf.page(2).boxOf("—").left,
  "page-number-on-odd-pages": ({ pdf, textArea }) => textArea.right - pdf.page(3).boxOf("—", 2).right,
  "page-number-on-even-pages": ({ pdf, textArea }) => pdf.page(2).boxOf("—").left - textArea.left,
};

/** Full lines behind which a mark has no room. */
export const marks = {
  "full-stops": ({ pdf }) =>
    pdf.pages
      .flatMap(({ lines }) => lines.map(({ text }) => text))
      .join("")
      .split("。").length - 1,
};

function fullLines(pdf) {
  return pdf.page(2).lines.filter(({ text }) => !text.startsWith("—"));
}
