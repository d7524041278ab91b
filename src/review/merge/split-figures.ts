import { splitWords } from "../compare/split-words.ts";
import type { Word } from "../compare/split-words.ts";
import type { Range, ReturnedAnchor, ReturnedParagraph } from "../returned/returned-document.ts";
import { slotsOf } from "../verify/side.ts";

/** A word of a paragraph and where it stands. */
export interface PlacedWord extends Word, Range {
  /** The outer anchor, where it is a phrase. */
  readonly anchor?: ReturnedAnchor;
  /** It is worked out by the word processor. */
  readonly field: boolean;
}

/**
 * The words of a paragraph, with its phrases and fields whole.
 * @param isWhole whether a phrase stays one word
 */
export function splitFigures(
  paragraph: ReturnedParagraph,
  isWhole: (anchor: ReturnedAnchor, text: string) => boolean,
): readonly PlacedWord[] {
  const { text, fields } = paragraph;
  const anchors = new Map(
    slotsOf(paragraph).flatMap(({ anchors: [outer], from, to }) => (outer ? [[from, { outer, to }] as const] : [])),
  );
  const marked = [
    ...Array.from(anchors, ([from, { outer, to }]) => ({ from, to, what: outer.what })),
    ...fields.map(({ from, to }) => ({ from, to, what: fieldName })),
  ];
  const whole = (word: Word) => {
    if (word.what === fieldName) return true;
    const outer = [...anchors.values()].find((one) => one.outer.what === word.what);
    return !outer || isWhole(outer.outer, word.text);
  };
  let at = 0;
  return splitWords({ text, anchors: marked }, whole).map((word) => {
    const range = { from: at, to: at + word.text.length };
    at = range.to;
    const slot = word.what === undefined ? undefined : anchors.get(range.from);
    const anchor = slot?.to === range.to ? { anchor: slot.outer } : {};
    return {
      text: word.text,
      ...(word.what !== undefined && { what: word.what }),
      ...range,
      ...anchor,
      field: word.what === fieldName,
    };
  });
}

const fieldName = "field";
