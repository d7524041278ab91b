import type { Place } from "../diagnostics/place.ts";
import { placeWithin } from "../source/place-within.ts";
import type { TemplateText } from "../source/template-tree.ts";

/** Digits, and 汉字 numerals before a measure word. 一 alone is left out: 一次、一项 seldom count anything. */
const typedNumber =
  /[0-9０-９]+(?:[.．][0-9０-９]+)?[%％]?|[一二三四五六七八九十百千万两〇零]*[二三四五六七八九十百千万两][一二三四五六七八九十百千万〇零]*(?=[余多]?(?:次|个|名|人|家|户|份|件|场|期|篇|条|万元|亿元|元|岁|天|小时|支|处))/g;

/** What is not text: list markers, and the addresses of links. */
const notText = /^[ \t]*\d+[.)](?=[ \t])|\]\([^)\n]*\)/gm;

/**
 * Numbers typed into a template: a figure that no fact stands behind. They are told with their places; a number that is
 * meant as text stands in `{{fixed "24小时"}}`.
 */
export function findTypedNumbers({ text, place }: TemplateText, tell: (place: Place, found: string) => void): void {
  const shown = text.replaceAll(notText, (match) => match.replaceAll(/[^\n]/g, " "));
  for (const match of shown.matchAll(typedNumber)) {
    tell(placeWithin(place, text, match.index, match[0].length), match[0]);
  }
}
