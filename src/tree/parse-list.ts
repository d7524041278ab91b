import { checkFilledLinks } from "./check-filled.ts";
import { cutList } from "./cut-list.ts";
import type { Parsed } from "./parsed.ts";
import type { Parsing } from "./parsing.ts";
import { noteProblems } from "./problem.ts";
import { readList } from "./read-list.ts";
import { readMarkdown } from "./read-markdown.ts";
import { rememberByText } from "./remember.ts";
import { reportProblems } from "./report-problems.ts";
import { sliceBetween } from "./slice.ts";
import type { Slice } from "./slice.ts";
import type { Filled, ListBlock, ListItem } from "./tree.ts";

/** Whether a text begins as a list does: a bullet or a number, then a blank. */
export function startsList(text: string): boolean {
  return (
    /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|\n|$)/.test(text) && !/^ {0,3}([-*])[ \t]*(?:\1[ \t]*){2,}(?:\n|$)/.test(text)
  );
}

/**
 * The lists of a text, their items cut and remembered one by one, so that a list of any length is made of known pieces.
 * Gives nothing when an item can't be read by itself: then the text must be read as a whole.
 */
export function parseList(slice: Slice, parsing: Parsing): readonly ListBlock[] | undefined {
  const lists = cutList(slice.text).map((list) => ({
    ...list,
    items: list.items.map(({ start, end }) => sliceBetween(slice, start, end)),
  }));
  const parsed = lists.map(({ items }) => items.map(({ text }) => parseItem(text)));
  if (parsed.flat().some((item) => item === undefined)) return undefined;
  return lists.map(({ ordered, start, items }) => ({
    type: "list",
    ordered,
    start,
    items: items.map((item) => fillItem(item, parsing)).filter((item) => item !== undefined),
  }));
}

function fillItem(item: Slice, parsing: Parsing): Filled<ListItem> | undefined {
  const parsed = parseItem(item.text);
  if (!parsed) return undefined;
  const shape = reportProblems(parsed, item, parsing);
  checkFilledLinks(shape, item, parsing.report);
  return { shape, phrases: item.phrases };
}

const parseItem = (text: string): Parsed<ListItem> | undefined => parseItemOrFalse(text) || undefined;

/** False where the text, read by itself, is not one list of one item. */
const parseItemOrFalse = rememberByText((text): Parsed<ListItem> | false => {
  const [list, ...others] = readMarkdown(text).children;
  if (list?.type !== "list" || others.length > 0) return false;
  const { note, problems } = noteProblems();
  const [item, ...further] = readList(list, { text, numbered: false, note }).items;
  return item && further.length === 0 ? { value: item, problems } : false;
});
