import { drawPage } from "./draw-page.mjs";
import { findInk, findRules, longestColumn } from "./find-ink.mjs";
import { millimetresOfInch, resolution } from "./lengths.mjs";
import { readPages } from "./read-words.mjs";

/**
 * A PDF whose pages can be measured. Pages are drawn when ink is first asked for. What can't be found throws: a measurement
 * of nothing is a failure, too.
 */
export function openPdf(pdf) {
  const pages = readPages(pdf).map((page, index) => measurablePage(pdf, page, index + 1));
  return {
    pages,
    page(number) {
      const page = pages.at(number > 0 ? number - 1 : number);
      if (!page) throw new Error(`there is no page ${number}, only ${pages.length}`);
      return page;
    },
    /** The first page on which a line begins with the text, or else the first that has it anywhere. */
    pageWith(text) {
      const page =
        pages.find(({ lines }) => lines.some((line) => line.text.startsWith(text))) ??
        pages.find(({ lines }) => lines.some((line) => line.text.includes(text)));
      if (!page) throw new Error(`no page says “${text}”`);
      return page;
    },
  };
}

function measurablePage(pdf, { width, height, rows }, number) {
  let drawn;
  const draw = () => (drawn ??= drawPage(pdf, number, resolution));
  const page = {
    number,
    width,
    height,
    /** Rows of text without their spaces, with the box of their fonts. */
    lines: rows.map((row) => ({ text: textOf(row), ...boxAround(row) })),
    /** The font box of a text, the `nth` time that it stands on the page. */
    boxOf: (text, nth = 1) => boxAround(findWords(rows, text, nth, number)),
    /** The blank between the words of a text: LibreOffice sets 汉字 and digits a quarter of a 汉字 apart, whatever the file says. */
    gapsIn: (text) => gapsOf(findWords(rows, text, 1, number)),
    /** The box of a text's own ink. */
    inkOf(text, nth = 1) {
      const ink = page.ink(page.boxOf(text, nth));
      if (!ink) throw new Error(`“${text}” has no ink on page ${number}`);
      return ink;
    },
    ink: (region) => findInk(draw(), region),
    rules: () => findRules(draw()).map((rule) => ({ ...rule, thickness: thicknessOf(pdf, number, rule) })),
  };
  return page;
}

/** How thick a rule is, drawn finely a little right of its left end: at the page's own resolution it is but three or four dots. */
function thicknessOf(pdf, number, { left, top, bottom }) {
  const dots = (millimetres) => Math.round((millimetres * fineResolution) / millimetresOfInch);
  const crop = { left: dots(left + 1.2), top: dots(top - 0.3), width: 1, height: dots(bottom - top + 0.6) };
  const drawn = drawPage(pdf, number, fineResolution, crop);
  return (longestColumn(drawn) * millimetresOfInch) / fineResolution;
}

function findWords(rows, text, nth, number) {
  let left = nth;
  for (const row of rows) {
    const whole = textOf(row);
    for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) {
      if (--left === 0) return stretch(row, at, at + [...text].length);
    }
  }
  throw new Error(`“${text}” doesn't stand on page ${number}${nth > 1 ? ` ${nth} times` : ""}`);
}

const fineResolution = 2400;

/** The words that hold the characters from `from` to `to` of a row, cut to these. Within a word, a letter or digit counts as half as wide as a 汉字. */
function stretch(row, from, to) {
  let at = 0;
  const pieces = row.flatMap((word) => {
    const length = [...word.text].length;
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)];
    at += length;
    if (start >= end) return [];
    const widths = [...word.text].map((character) => (character < "\u2000" ? 1 : 2));
    const each = (word.right - word.left) / sum(widths);
    const [before, upTo] = [sum(widths.slice(0, start)), sum(widths.slice(0, end))];
    return [{ ...word, left: word.left + before * each, right: word.left + upTo * each }];
  });
  return pieces;
}

function gapsOf(pieces) {
  return sum(pieces.slice(1).map(({ left }, index) => left - pieces[index].right));
}

function textOf(row) {
  return row.map(({ text }) => text).join("");
}

function boxAround(boxes) {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
