import type { Standing } from "../returned/returned-document.ts";
import { splitWords } from "./split-words.ts";
import type { Wording } from "./split-words.ts";

/** What of a paragraph is compared to find its other; a `ReturnedParagraph` is one. */
export interface Comparable extends Wording {
  readonly part: string;
  readonly skeleton: string;
  readonly stands: Standing;
  readonly style?: string;
}

/** A paragraph, table, row or cell in an order, to be set beside those of the other document. */
export interface Item {
  /** The same for what is the same but for its figures; empty where there is nothing to tell it by. */
  readonly key: string;
  /** Only items of one kind can be the same. */
  readonly kind: string;
  readonly features: () => Features;
}

/** What tells an item from others, and how often: pairs of words that follow each other, and what its phrases are. */
export interface Features {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

const figure = "\uFFFC";

/** What a paragraph is but for what its figures are today. */
export function paragraphKey({ skeleton, anchors }: Comparable): string {
  return [skeleton, ...anchors.map(({ what }) => what)].join(".").replace(/^\.$/, "");
}

export function paragraphItem(paragraph: Comparable, kind: string): Item {
  return { key: paragraphKey(paragraph), kind, features: once(() => featuresOf([paragraph])) };
}

/** The features of what these paragraphs say together, as if they were one. */
export function featuresOf(paragraphs: readonly Wording[]): Features {
  const counts = new Map<string, number>();
  let total = 0;
  const add = (feature: string, times: number) => {
    counts.set(feature, (counts.get(feature) ?? 0) + times);
    total += times;
  };
  const words = paragraphs.flatMap((paragraph) => splitWords(paragraph)).filter(({ text }) => text.trim() !== "");
  let last = "";
  for (const { text, what } of words) {
    const word = what === undefined ? text : figure;
    if (what !== undefined) add(figure + what, phraseWeight);
    add(`${last}\u001F${word}`, 1);
    last = word;
  }
  if (words.length > 0) add(`${last}\u001F`, 1);
  return { counts, total };
}

/** That the same mustache printed in both tells more than two words that follow each other. */
const phraseWeight = 2;

/** The features of items together. */
export function joinFeatures(items: readonly Features[]): Features {
  const counts = new Map<string, number>();
  for (const one of items)
    for (const [feature, times] of one.counts) counts.set(feature, (counts.get(feature) ?? 0) + times);
  return { counts, total: items.reduce((sum, { total }) => sum + total, 0) };
}

/** From 0, nothing alike, to 1, all. Twice the features in common over those of both. */
export function similarity(one: Features, other: Features): number {
  const total = one.total + other.total;
  return total === 0 ? 0 : (2 * shared(one, other)) / total;
}

/** The features in common. */
export function shared(one: Features, other: Features): number {
  const [few, many] = one.counts.size < other.counts.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [feature, times] of few.counts) sum += Math.min(times, many.counts.get(feature) ?? 0);
  return sum;
}

/** Works a value out when it is first asked for. */
export function once<T>(derive: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => (value ??= { of: derive() }).of;
}
