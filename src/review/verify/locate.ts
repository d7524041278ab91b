import type { Range } from "../returned/returned-document.ts";

/**
 * Fills the holes between words that follow each other and make up a text whole. Nothing where they don't, or where they do in more
 * than one way and in none the holes hold what is expected.
 * @param words before the first hole, between, and after the last one
 */
export function matchWhole(
  text: string,
  words: readonly string[],
  expected: readonly string[],
): readonly Range[] | undefined {
  const asExpected = words.map((word, index) => word + (expected[index] ?? "")).join("");
  if (text === asExpected) return rangesOf(words, expected);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return undefined;
  const between = words.slice(1, -1);
  const forwards = findForwards(text, between, first.length, text.length - last.length);
  const backwards = findBackwards(text, between, first.length, text.length - last.length);
  if (!forwards || forwards.join() !== backwards?.join()) return undefined;
  const ends = [...forwards, text.length - last.length];
  const begins = [first.length, ...forwards.map((at, index) => at + (between[index] ?? "").length)];
  return ends.map((to, index) => ({ from: begins[index] ?? 0, to }));
}

function rangesOf(words: readonly string[], expected: readonly string[]): readonly Range[] {
  let at = 0;
  return expected.map((text, index) => {
    const from = at + (words[index] ?? "").length;
    at = from + text.length;
    return { from, to: at };
  });
}

function findForwards(text: string, words: readonly string[], from: number, to: number): readonly number[] | undefined {
  let start = from;
  const found = words.map((word) => {
    const at = text.indexOf(word, start);
    start = at === -1 ? Number.POSITIVE_INFINITY : at + word.length;
    return at;
  });
  return start <= to ? found : undefined;
}

function findBackwards(
  text: string,
  words: readonly string[],
  from: number,
  to: number,
): readonly number[] | undefined {
  let end = to;
  const found = words.toReversed().map((word) => {
    const at = end < word.length ? -1 : text.lastIndexOf(word, end - word.length);
    end = at;
    return at;
  });
  return end >= from ? found.toReversed() : undefined;
}

/** What stood next to a phrase, and the phrase. */
interface Hole {
  readonly before: string;
  readonly after: string;
  readonly expected: string;
}

/** So many characters tell a place, where they stand only once. */
const fewest = 2;
const most = 8;

/**
 * Finds the place of a phrase in a text of which more was changed: between as many of the words next to it as are still there, if
 * these stand there only once; else where the phrase itself stands, if it does so only once and is no short word.
 */
export function locateByWords(text: string, { before, after, expected }: Hole): Range | undefined {
  const from = endOf(before, text);
  const to = from === undefined ? undefined : beginOf(after, text, from);
  const isLikely = from !== undefined && to !== undefined && to - from <= 2 * expected.length + 8;
  return isLikely ? { from, to } : findItself(text, before + after, expected);
}

function endOf(words: string, text: string): number | undefined {
  for (let length = Math.min(most, words.length); length >= fewest; length--) {
    const part = words.slice(-length);
    const at = text.indexOf(part);
    if (at !== -1) return text.includes(part, at + 1) ? undefined : at + length;
  }
  return undefined;
}

function beginOf(words: string, text: string, from: number): number | undefined {
  for (let length = Math.min(most, words.length); length >= fewest; length--) {
    const part = words.slice(0, length);
    const at = text.indexOf(part, from);
    if (at !== -1) return text.includes(part, at + 1) ? undefined : at;
  }
  return undefined;
}

function findItself(text: string, words: string, expected: string): Range | undefined {
  if (expected.length < 3 && !/[0-9０-９]/.test(expected)) return undefined;
  const at = text.indexOf(expected);
  if (at === -1 || text.includes(expected, at + 1) || words.includes(expected)) return undefined;
  const around = text.slice(Math.max(0, at - 1), at) + text.charAt(at + expected.length);
  return /[0-9０-９]/.test(expected) && /[0-9０-９.．%％]/.test(around)
    ? undefined
    : { from: at, to: at + expected.length };
}
