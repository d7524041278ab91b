import type { Characters } from "../styles/style.ts";
import { textWidth } from "./text-width.ts";
import { titleWords } from "./title-words.ts";
import type { Stretch } from "./title-words.ts";

/** A piece of a title; only what the template itself says is literal. */
export interface TitlePiece {
  readonly text: string;
  readonly literal: boolean;
}

/**
 * The pieces with a line feed where a line ends. `|` in literal text breaks a line by hand, and then nothing else does.
 * Otherwise lines are as even as words allow, in the form of a trapezoid or a diamond (GB/T 9704-2012, 7.3.1).
 */
export function brokenTitle(pieces: readonly TitlePiece[], most: Characters): readonly string[] {
  if (pieces.some(({ text, literal }) => literal && text.includes("|"))) {
    return pieces.map(({ text, literal }) => (literal ? text.replace(/\s*\|\s*/g, "\n") : text));
  }
  const breaks = titleBreaks(pieces.map(({ text }) => text).join(""), most, keptPieces(pieces));
  let start = 0;
  return pieces.map(({ text }) => {
    const own = breaks.filter((at) => at > start && at <= start + text.length).map((at) => at - start);
    start += text.length;
    return [0, ...own].map((from, index) => text.slice(from, own[index])).join("\n");
  });
}

/** What a fact gives for a name or a period is not torn apart, unless it is as long as a title itself. */
function keptPieces(pieces: readonly TitlePiece[]): readonly Stretch[] {
  let end = 0;
  return pieces.flatMap(({ text, literal }) => {
    const start = end;
    end += text.length;
    return literal || text === "" || text.length > 15 ? [] : [{ start, end }];
  });
}

/**
 * The offsets before which a line begins. None where the title fits into one line, or is too long for a title.
 * @param kept stretches that stay on one line. Default: none but what titles are made of.
 */
export function titleBreaks(title: string, most: Characters, kept: readonly Stretch[] = []): readonly number[] {
  const count = Math.ceil(textWidth(title, false) / most);
  if (count < 2 || count > mostLines) return [];
  const words = titleWords(title, kept);
  const few = bestBreaks(words, count, most);
  const more = count < mostLines ? bestBreaks(words, count + 1, most) : undefined;
  return (more && more.cost + lineCost < (few?.cost ?? Infinity) ? more : few)?.at ?? [];
}

/** How much worse than its even form a title has to be to take one line more. */
const lineCost = 60;

/** A longer one is left to the word processor: no form of it is good, and there are too many to look at. */
const mostLines = 4;

/** A line neither begins with these nor ends with those. */
const noStart = /^(?:[的、》”）〉，。：；和或及与等了]|期间|以来)/;
const noEnd = /(?:关于|[《“（〈第])$/;

/** The best way to set words in so many lines, by the squares of how far each is from even. */
function bestBreaks(
  words: readonly string[],
  count: number,
  most: Characters,
): { readonly cost: number; readonly at: readonly number[] } | undefined {
  const sums = (measure: (word: string) => number) =>
    words.reduce<readonly number[]>((all, word) => [...all, (all.at(-1) ?? 0) + measure(word)], [0]);
  const ends = sums((word) => word.length);
  const widths = sums((word) => textWidth(word, false));
  const even = (widths.at(-1) ?? 0) / count;
  let best: { cost: number; at: readonly number[] } | undefined;
  const search = (from: number, lines: number, cost: number, at: readonly number[]) => {
    if (best && cost >= best.cost) return;
    const last = lines === count;
    for (let to = last ? words.length : from + 1; to <= words.length - (count - lines); to++) {
      const width = (widths[to] ?? 0) - (widths[from] ?? 0);
      if (width > most) break;
      if (!last && (noEnd.test(words[to - 1] ?? "") || noStart.test(words[to] ?? ""))) continue;
      const shape = last ? shapeCost([...at, to], widths) : 0;
      const total = cost + (width - even) ** 2 + breakCost(words, to) + shape;
      if (last) {
        if (!best || total < best.cost) best = { cost: total, at };
      } else search(to, lines + 1, total, [...at, to]);
    }
  };
  search(0, 1, 0, []);
  return best && { cost: best.cost, at: best.at.map((index) => ends[index] ?? 0) };
}

/** Where words are known on both sides a break is better than beside a character that may belong to either. */
function breakCost(words: readonly string[], to: number): number {
  const before = words[to - 1] ?? "";
  const after = words[to] ?? "";
  if (after === "" || before === "的" || before === "、" || after === "关于") return 0;
  // A year goes with its quarter, and 和 with what it joins.
  if (/^[和与及]$/.test(before) || (before.endsWith("年") && /(?:季度|半年)$/.test(after))) return 6;
  const loose = [before, after].filter((word) => word.length === 1 && !/[和与及对等向为]/.test(word)).length;
  return [2, 8, 14][loose] ?? 14;
}

/**
 * Lines make up a trapezoid or a diamond. A middle line shorter than both its neighbours (沙漏) and lines all the same (长方形)
 * are what 7.3.1 rules out; two lines should differ by six characters at most.
 */
function shapeCost(ends: readonly number[], widths: readonly number[]): number {
  const lines = ends.map((end, index) => (widths[end] ?? 0) - (widths[ends[index - 1] ?? 0] ?? 0));
  const isHourglass = lines.some((line, index) => {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    return before !== undefined && after !== undefined && line < before && line < after;
  });
  const spread = Math.max(...lines) - Math.min(...lines);
  return (isHourglass ? 200 : 0) + (spread < 1 ? 4 : 0) + (lines.length === 2 && spread > 6 ? 20 : 0);
}
