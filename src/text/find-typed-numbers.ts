import type { Place } from "../diagnostics/place.ts";
import { placeWithin } from "../source/place-within.ts";
import type { TemplateText } from "../source/template-tree.ts";

/** As alternatives of a pattern: 量词 and units behind a 汉字 numeral. Where one also begins a common word (所有, 起草, 成立), that word is none. */
export const measures = [
  "次|个|名|人|家|户|份|件|场|期|篇|条|支|处|项|类|台(?![湾风账])|轮|吨|套|辆|艘|架|栋|幢|笔|册|遍|趟|番|倍",
  "种(?![植子养业群])|批(?![准复评示阅])|所(?![有以在属需谓])|起(?![来草步诉点源到码])|宗(?![教旨])|座(?!谈)",
  "组(?![织成长建])|间(?![隔接])|位(?!一体|置|于)|张(?!贴)|成(?![立员为功果本熟效绩长就都分品年语])",
  "万元|亿元|元|岁|天|周(?![边年期])|小时|分钟|百分点|米|公里|平方米|亩|斤|公斤|千克",
].join("|");

const numeral = "一二三四五六七八九十百千万亿两〇零";

/**
 * Digits of any kind, and 汉字 numerals that count something. 一 alone is left out: 一次、一项 seldom count anything.
 */
const typedNumber = new RegExp(
  [
    "[0-9０-９]+(?:[.．][0-9０-９]+)?[%％]?",
    "[Ⅰ-Ⅻⅰ-ⅻ①-⒛]",
    `百分之[${numeral}点]+`,
    "翻番|翻一番",
    // Bounded, or a line of nothing but numerals would keep everybody waiting.
    // 万元 alone is a unit of measure.
    `(?![万亿]+元)(?=[一〇零]{0,24}[二三四五六七八九十百千万亿两])[${numeral}]{1,24}(?=[余多]?(?:${measures}))`,
  ].join("|"),
  "g",
);

/** Names and sayings with a numeral in them, which counts nothing that a report could have facts of. */
const setPhrases =
  /八项规定|四项基本原则|四种形态|四个意识|四个自信|四个全面|两个确立|两个维护|三个代表|千家万户|百家争鸣/g;

/** The attributes of special blocks that are no text of the report, as captions and descriptions are. */
const attributes = "编号|id|宽|widths?|高|height|表头|headers|层级|levels|文件|file|类型|type";

/** What is not text: list markers, the addresses of links, and the ids and attributes of special blocks. */
const notText = new RegExp(
  [
    "^[ \\t]*\\d+[.)](?=[ \\t])",
    "\\]\\([^)\\n]*\\)",
    "\\{#[^\\s}]*",
    `(?<=[\\s{])(?:${attributes})\\s*=\\s*(?:"[^"\\n]*"|'[^'\\n]*'|[^\\s{}"']+)`,
  ].join("|"),
  "gmu",
);

/**
 * Numbers typed into a template: a figure that no fact stands behind. They are told with their places; a number that is
 * meant as text stands in `{{fixed "24小时"}}`.
 */
export function findTypedNumbers({ text, place }: TemplateText, tell: (place: Place, found: string) => void): void {
  const shown = text.replaceAll(notText, blanked);
  for (const { index, length } of typedNumbersIn(shown)) {
    tell(placeWithin(place, text, index, length), text.slice(index, index + length));
  }
}

/** The numbers in a text that count something, by their offsets in it. */
export function typedNumbersIn(text: string): readonly { readonly index: number; readonly length: number }[] {
  const shown = text.replaceAll(setPhrases, blanked);
  return Array.from(shown.matchAll(typedNumber), ({ index, 0: { length } }) => ({ index, length }));
}

function blanked(match: string): string {
  return match.replaceAll(/[^\n]/g, " ");
}
