import { hashText } from "../text/hash-text.ts";

/**
 * What a Word file remembers of how it was built, so that a file that came back can be told from it: per paragraph a hash of what
 * is no figure in it, and which phrases stand in it. It holds no text. Writer and reader go by the same rules:
 *
 * - Every `w:p` is a paragraph, in the order in which they begin: those of the document part, then those of the footnotes but
 *   Word's separators. A paragraph within another, as in a text box, counts for itself and not for the outer one. What stands in
 *   `mc:Fallback`, `w:del`, `w:moveFrom` and `w:rt` isn't there. Headers, footers, endnotes and comments are left out.
 * - Its text is that of its `w:t`, and `-` for a `w:noBreakHyphen`. Breaks, tabs, pictures and marks of notes give none.
 * - What stands between `begin` and `end` of a field, or in `w:fldSimple`, is left out, in whatever paragraphs, unless the field
 *   and all around it are `HYPERLINK`: numbers of pages and captions, references and contents are worked out by Word.
 * - An anchor is a `w:bookmarkStart` whose name begins with `_hb_`; it belongs to the paragraph in which it begins, and ends at its
 *   `w:bookmarkEnd`, or where that paragraph ends.
 * - Paragraphs of which no skeleton is left are not recorded.
 */
export type BaseRecord = readonly BaseParagraph[];

export interface BaseParagraph {
  /** Its hash, from `hashSkeleton`. */
  readonly skeleton: string;
  /** What each anchor in it is, in the order of their begins: the first 5 characters after `_hb_`. */
  readonly anchors: readonly string[];
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Stands in a skeleton where a phrase stands in the text. */
export const figurePlaceholder = "\uFFFC";

/**
 * A paragraph's text without blanks, in which every anchored phrase is one placeholder; anchors within each other, as around a
 * link, are one. So neither a changed figure nor a changed break changes it.
 * @param ranges of the anchors in the text, in any order
 */
export function skeletonOf(text: string, ranges: readonly Range[]): string {
  let skeleton = "";
  let end = 0;
  for (const { from, to } of ranges.length > 1 ? ranges.toSorted(byBegin) : ranges) {
    if (from >= end) skeleton += text.slice(end, from) + figurePlaceholder;
    end = Math.max(end, to);
  }
  return withoutBlanks(skeleton + text.slice(end));
}

/** A text without what parts words and lines, or has no width. */
export function withoutBlanks(text: string): string {
  return text.replaceAll(blanks, "");
}

const blanks = /[\s\u00AD\u180E\u200B-\u200F\u2060]+/g;

/** The shorter first: an empty phrase right before another is one of its own. */
function byBegin(a: Range, b: Range): number {
  return a.from - b.from || a.to - b.to;
}

/** 31 bits of a skeleton as 6 lower-case letters and digits. */
export function hashSkeleton(skeleton: string): string {
  return hashText(skeleton).slice(1, 7);
}

/** What of an anchor's name a record keeps. */
export function baseAnchor(name: string): string {
  return name.slice(4, 9);
}

/** Word keeps no longer text in a property. */
const longest = 255;

/** A record as the values of the properties `huibao-base-1` and so on: `k3f9xa.1ab2c.2cd3e,k8…;` cut where a value is full. */
export function writeBaseRecord(record: BaseRecord): readonly string[] {
  const whole = record.map(({ skeleton, anchors }) => [skeleton, ...anchors].join(".")).join(",") + last;
  return Array.from({ length: Math.ceil(whole.length / longest) }, (_, index) => {
    return whole.slice(index * longest, (index + 1) * longest);
  });
}

/** So that a record whose last values were lost is not taken for a whole one. */
const last = ";";

/** Reads a record from the values of its properties, in their order. Nothing when it is not whole. */
export function readBaseRecord(values: readonly string[]): BaseRecord | undefined {
  const whole = values.map((value) => value.trim()).join("");
  if (!whole.endsWith(last)) return undefined;
  const paragraphs = whole === last ? [] : whole.slice(0, -last.length).split(",");
  if (!paragraphs.every((paragraph) => /^[0-9a-z]{6}(?:\.[0-9a-z]{5})*$/.test(paragraph))) return undefined;
  return paragraphs.map((paragraph) => {
    const [skeleton = "", ...anchors] = paragraph.split(".");
    return { skeleton, anchors };
  });
}

/** The property in which a record's value stands, the first being 1. */
export function baseProperty(number: number): string {
  return `huibao-base-${number}`;
}
