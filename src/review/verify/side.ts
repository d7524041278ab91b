import { figurePlaceholder } from "../../trace/base-record.ts";
import type { Range, ReturnedAnchor, ReturnedParagraph } from "../returned/returned-document.ts";
import type { InFile } from "./verification.ts";

/**
 * A paragraph, or several that stand facing one, as one text: without blanks, breaks and fields. Offsets count in it; `placeIn`
 * leads back.
 */
export interface Side {
  readonly text: string;
  readonly slots: readonly Slot[];
  /** Of each character of the text. */
  readonly sources: readonly Source[];
  /** The first paragraph's index. */
  readonly first: number;
}

/** Where a phrase stands. Anchors within each other, as around a link, are one slot; the outer one comes first. */
export interface Slot extends Range {
  readonly anchors: readonly ReturnedAnchor[];
  readonly paragraph: number;
  /** Of the outer anchor, in the paragraph's own text. */
  readonly range: Range;
}

interface Source {
  readonly paragraph: number;
  readonly offset: number;
}

const blank = /[\s\u00AD\u180E\u200B-\u200F\u2060]/;

export function sideOf(indexes: readonly number[], paragraphs: readonly ReturnedParagraph[]): Side {
  const sources: Source[] = [];
  const slots: Slot[] = [];
  let text = "";
  for (const index of indexes) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    const starts: number[] = [];
    for (let offset = 0; offset < paragraph.text.length; offset++) {
      starts.push(text.length);
      const character = paragraph.text.charAt(offset);
      if (blank.test(character) || isInField(offset, paragraph)) continue;
      text += character;
      sources.push({ paragraph: index, offset });
    }
    starts.push(text.length);
    const at = (offset: number) => starts[offset] ?? text.length;
    slots.push(
      ...slotsOf(paragraph).map(({ anchors, from, to }) => {
        return { anchors, paragraph: index, range: { from, to }, from: at(from), to: at(to) };
      }),
    );
  }
  return { text, slots, sources, first: indexes[0] ?? -1 };
}

function isInField(offset: number, { fields }: ReturnedParagraph): boolean {
  return fields.some(({ from, to }) => offset >= from && offset < to);
}

/** The phrases of a paragraph, by ranges of its own text. */
export function slotsOf({ anchors }: ReturnedParagraph): readonly (Range & Pick<Slot, "anchors">)[] {
  const slots: (Range & { anchors: ReturnedAnchor[] })[] = [];
  for (const anchor of anchors) {
    const last = slots.at(-1);
    if (last && anchor.from < last.to) {
      last.anchors.push(anchor);
      slots[slots.length - 1] = { ...last, to: Math.max(last.to, anchor.to) };
    } else slots.push({ anchors: [anchor], from: anchor.from, to: anchor.to });
  }
  return slots;
}

/** What stands between the phrases: one more than there are slots. */
export function literalsOf({ text, slots }: Side): readonly string[] {
  return [...slots, undefined].map((slot, index) => text.slice(slots[index - 1]?.to ?? 0, slot?.from ?? text.length));
}

/** A side's text in which phrases can't be taken for words; offsets stay. */
export function maskedText({ text }: { readonly text: string }, slots: readonly Range[]): string {
  let masked = "";
  let at = 0;
  for (const { from, to } of slots) {
    masked += text.slice(at, from) + figurePlaceholder.repeat(Math.max(0, to - from));
    at = Math.max(at, to);
  }
  return masked + text.slice(at);
}

/** Where a stretch of a side stands in the file: that of it which lies in its first paragraph. */
export function placeIn({ sources, first }: Side, { from, to }: Range): InFile & { readonly range: Range } {
  const [start, before] = [sources[from], sources[from - 1]];
  if (from >= to || !start) {
    const { paragraph, offset } = before
      ? { ...before, offset: before.offset + 1 }
      : (start ?? { paragraph: first, offset: 0 });
    return { paragraph, range: { from: offset, to: offset } };
  }
  const last = sources.slice(from, to).findLast(({ paragraph }) => paragraph === start.paragraph) ?? start;
  return { paragraph: start.paragraph, range: { from: start.offset, to: last.offset + 1 } };
}
