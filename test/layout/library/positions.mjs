import { millimetresOfPoints } from "./lengths.mjs";

/** Sentences about where things stand in a document on its paper. Lengths are in millimetres, distances of lines in lines. */
export function positionsIn(pdf, { textArea, line }) {
  const stretch = (text) => pdf.pageWith(text).boxOf(text);
  const position = {
    pdf,
    textArea,
    line,
    /** From the text area's left edge to a text. */
    fromLeft: (text) => stretch(text).left - textArea.left,
    /** From a text to the text area's right edge. */
    fromRight: (text) => textArea.right - stretch(text).right,
    /** From the middle of the text area to the middle of a text's ink, to the right. */
    fromCentre(text) {
      const { left, right } = pdf.pageWith(text).inkOf(text);
      return (left + right) / 2 - (textArea.left + textArea.right) / 2;
    },
    /** Of one character of a text. */
    characterOf: (text) => (stretch(text).right - stretch(text).left) / [...text].length,
    /** How far the second text begins to the right of the first. */
    shift: (first, second) => onOnePage(pdf, first, (page) => page.boxOf(second).left - page.boxOf(first).left),
    /** How many lines the second text stands below the first, both of one size. */
    linesBelow: (first, second) =>
      onOnePage(pdf, first, (page) => (page.boxOf(second).top - page.boxOf(first).top) / line),
    /** How many lines would fit between two texts' lines, each given with its size in points. */
    blankLines([upper, upperSize], [lower, lowerSize]) {
      return onOnePage(pdf, upper, (page) => {
        return (baseline(page, lower, lowerSize) - baseline(page, upper, upperSize)) / line - 1;
      });
    },
    /** On which line of its page a text of the body's size stands, from the top of the text that fills a page. */
    lineOnPage: (text, firstTop) => (stretch(text).top - firstTop) / line + 1,
    /** The line of text above, or below, the one that begins with a text. */
    lineAbove: (text) => lineBeside(pdf, text, -1),
    lineBelow: (text) => lineBeside(pdf, text, 1),
    /** Left edge of the line below the one that begins with a text, from the left of the text area. */
    continued: (text) => lineBeside(pdf, text, 1).left - textArea.left,
    /** The rules of the page that has a text. */
    rulesWith: (text) => pdf.pageWith(text).rules(),
  };
  return position;
}

/** 汉字 reach from 0.86 em above their baseline to 0.08 below, so the middle of their ink stands 0.39 em above it. */
function baseline(page, text, size) {
  const { top, bottom } = page.inkOf(text);
  return (top + bottom) / 2 + 0.39 * millimetresOfPoints(size);
}

function onOnePage(pdf, text, measure) {
  return measure(pdf.pageWith(text));
}

function lineBeside(pdf, text, step) {
  const { lines, number } = pdf.pageWith(text);
  const at = lines.findIndex((line) => line.text.startsWith(text));
  const line = lines[at + step];
  if (at < 0 || !line) throw new Error(`no line beside the one that begins with “${text}” on page ${number}`);
  return line;
}
