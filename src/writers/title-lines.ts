import type { Characters } from "../styles/style.ts";
import { textWidth } from "./text-width.ts";

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
  const breaks = titleBreaks(pieces.map(({ text }) => text).join(""), most);
  let start = 0;
  return pieces.map(({ text }) => {
    const own = breaks.filter((at) => at > start && at <= start + text.length).map((at) => at - start);
    start += text.length;
    return [0, ...own].map((from, index) => text.slice(from, own[index])).join("\n");
  });
}

/** The offsets before which a line begins. None where the title fits into one line, or is too long for a title. */
export function titleBreaks(title: string, most: Characters): readonly number[] {
  const count = Math.ceil(textWidth(title, false) / most);
  if (count < 2 || count > mostLines) return [];
  const words = titleWords(title);
  return bestBreaks(words, count, most) ?? (count < mostLines ? bestBreaks(words, count + 1, most) : undefined) ?? [];
}

/** A longer one is left to the word processor: no form of it is good, and there are too many to look at. */
const mostLines = 4;

/** Words that are not torn apart: names of kinds of papers, frequent words of titles, quoted titles, dates, numbers with units. */
const keptTogether =
  /《[^》]{1,18}》|“[^”]{1,18}”|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?|第[一二三四]季度|[上下]半年)?|[\d.]+[%％]?[年月日号次家人个万亿元期季度]*|[A-Za-z]+|关于|工作情况|工作|情况|报告|汇报|总结|简报|通报|通知|意见|方案|计划|要点|办法|防控|疫情|民政|养老|服务|机构|社会|救助|儿童|福利|殡葬|婚姻|登记|慈善|捐赠|管理|领域|落实|贯彻|推进|开展|加强|做好|进展|阶段|上半年|下半年|季度|有关|及其|期间|以来/g;

function titleWords(title: string): readonly string[] {
  const words: string[] = [];
  let end = 0;
  for (const match of title.matchAll(keptTogether)) {
    words.push(...Array.from(title.slice(end, match.index)), match[0]);
    end = match.index + match[0].length;
  }
  return [...words, ...Array.from(title.slice(end))];
}

/** A line neither begins with these nor ends with those. */
const noStart = /^(?:[的、》”）〉，。：；和及与等了]|期间|以来)/;
const noEnd = /(?:关于|[《“（〈])$/;

/** The best way to set words in so many lines, by the squares of how far each is from even. */
function bestBreaks(words: readonly string[], count: number, most: Characters): readonly number[] | undefined {
  const ends = words.reduce<readonly number[]>((sums, word) => [...sums, (sums.at(-1) ?? 0) + word.length], [0]);
  const widths = words.reduce<readonly number[]>(
    (sums, word) => [...sums, (sums.at(-1) ?? 0) + textWidth(word, false)],
    [0],
  );
  const even = (widths.at(-1) ?? 0) / count;
  let best: { cost: number; at: readonly number[] } | undefined;
  const search = (from: number, lines: number, cost: number, at: readonly number[]) => {
    if (best && cost >= best.cost) return;
    const last = lines === count;
    for (let to = last ? words.length : from + 1; to <= words.length - (count - lines); to++) {
      const width = (widths[to] ?? 0) - (widths[from] ?? 0);
      if (width > most) break;
      if (!last && (noEnd.test(words[to - 1] ?? "") || noStart.test(words[to] ?? ""))) continue;
      const total = cost + (width - even) ** 2 + breakCost(words, to) + (last ? shapeCost([...at, to], widths) : 0);
      if (last) {
        if (!best || total < best.cost) best = { cost: total, at };
      } else search(to, lines + 1, total, [...at, to]);
    }
  };
  search(0, 1, 0, []);
  return best?.at.map((index) => ends[index] ?? 0);
}

/** A break between two words is better than within what may be one: single characters may belong together. */
function breakCost(words: readonly string[], to: number): number {
  const before = words[to - 1] ?? "";
  const after = words[to] ?? "";
  if (after === "" || before === "的" || before === "、" || after === "关于") return 0;
  return before.length === 1 && after.length === 1 ? 8 : 2;
}

/** Of three lines or more the middle ones are not the shortest (沙漏), nor are all the same (长方形). */
function shapeCost(ends: readonly number[], widths: readonly number[]): number {
  const lines = ends.map((end, index) => (widths[end] ?? 0) - (widths[ends[index - 1] ?? 0] ?? 0));
  const edge = Math.min(lines[0] ?? 0, lines.at(-1) ?? 0);
  const hourglass = lines.slice(1, -1).some((line) => line < edge);
  const rectangle = Math.max(...lines) - Math.min(...lines) < 1;
  return (hourglass ? 40 : 0) + (rectangle ? 4 : 0);
}
