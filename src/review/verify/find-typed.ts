import { measures, typedNumbersIn } from "../../text/find-typed-numbers.ts";
import { originsFrom } from "../compare/origins.ts";
import type { Range } from "../returned/returned-document.ts";
import type { Comparison } from "./comparison.ts";
import { maskedText } from "./side.ts";
import type { FacingWording } from "./repair-wording.ts";
import type { TypedNumber } from "./verification.ts";

/** Numbers and dates in the file's words, outside of all phrases, that the draft's words don't have. */
export function findTyped(wordings: readonly FacingWording[], { edited, fresh }: Comparison): readonly TypedNumber[] {
  const originOf = originsFrom(edited.base, edited.paragraphs, fresh.paragraphs);
  return wordings.flatMap(({ facing, edited: one, fresh: other }): readonly TypedNumber[] => {
    const masked = maskedText(one, one.anchors);
    if (!/[0-9０-９①-⒛Ⅰ-ⅿ零〇一二三四五六七八九十百千万亿两]/.test(masked)) return [];
    const drafted = maskedText(other, other.anchors);
    // What an older template gave was not typed by hand.
    if (masked === drafted || originOf(facing.aligned) === "draft") return [];
    return findNew(masked, drafted).map((range) => ({
      ...one.placeOf(range),
      text: masked.slice(range.from, range.to),
    }));
  });
}

/** Of a number that stands there more often than it did, those that stand between other characters. */
function findNew(text: string, drafted: string): readonly Range[] {
  const old = numbersIn(drafted).map(({ from, to }) => drafted.slice(from, to));
  const isAsDrafted = ({ from, to }: Range) => drafted.includes(text.slice(Math.max(0, from - 1), to + 1));
  const inOrder = numbersIn(text).toSorted((a, b) => Number(isAsDrafted(b)) - Number(isAsDrafted(a)));
  const found = inOrder.filter(({ from, to }) => {
    const at = old.indexOf(text.slice(from, to));
    if (at !== -1) old.splice(at, 1);
    return at === -1;
  });
  return found.toSorted((a, b) => a.from - b.from);
}

/** What belongs to a number: 3 and 年, 12 and 月 are one date, 3.5 and 万元 one amount. */
const ending = new RegExp(`^[余多]?[万亿]?(?:年|月|日|号|时|分|元|人次|[%％]|${measures})?`);

function numbersIn(text: string): readonly Range[] {
  const numbers: Range[] = [];
  for (const { index: from, length } of typedNumbersIn(text)) {
    const to = from + length + (ending.exec(text.slice(from + length))?.[0].length ?? 0);
    const last = numbers.at(-1);
    if (last?.to === from) numbers[numbers.length - 1] = { from: last.from, to };
    else numbers.push({ from, to });
  }
  return numbers;
}
