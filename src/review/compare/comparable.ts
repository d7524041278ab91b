import { figurePlaceholder } from "../../trace/base-record.ts";
import type { Range, Standing } from "../returned/returned-document.ts";
import { splitWords } from "./split-words.ts";
import type { Wording } from "./split-words.ts";

/** What of a paragraph is compared to find its other; a `ReturnedParagraph` is one. */
export interface Comparable extends Wording {
  readonly anchors: readonly (Range & { readonly what: string; readonly printed?: string })[];
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
  /** Where several items have one key, as paragraphs that are a phrase and nothing else, these tell them apart. */
  readonly figures?: Figures;
}

interface Figures {
  /** The same for items of one key whose phrases were printed alike. */
  readonly printed: string;
  /** The features of what the phrases say. */
  readonly said: () => Features;
}

/**
 * What tells an item from others: its pairs of words that follow each other, and what its phrases are; each hashed to a number, as
 * often as it is there, in rising order.
 */
export type Features = Int32Array;

/** What a paragraph is but for what its figures are today. */
export function paragraphKey({ skeleton, anchors }: Comparable): string {
  return [skeleton, ...anchors.map(({ what }) => what)].join(".").replace(/^\.$/, "");
}

export function paragraphItem(paragraph: Comparable, kind: string): Item {
  const { text, anchors } = paragraph;
  const printed = anchors.map((anchor) => anchor.printed ?? text.slice(anchor.from, anchor.to)).join("\u001E");
  const said = once(() => featuresOf([{ text, anchors: [] }]));
  return {
    key: paragraphKey(paragraph),
    kind,
    features: once(() => featuresOf([paragraph])),
    figures: { printed, said },
  };
}

/** The features of what these paragraphs say together, as if they were one. */
export function featuresOf(paragraphs: readonly Wording[]): Features {
  const [single] = paragraphs;
  return paragraphs.length === 1 && single ? featuresOfOne(single) : deriveFeatures(paragraphs);
}

/** A paragraph is asked for its features by each step that compares it. */
const remembered = new WeakMap<Wording, Features>();

function featuresOfOne(paragraph: Wording): Features {
  const features = remembered.get(paragraph) ?? deriveFeatures([paragraph]);
  remembered.set(paragraph, features);
  return features;
}

function deriveFeatures(paragraphs: readonly Wording[]): Features {
  const features: number[] = [];
  let last = 0;
  for (const paragraph of paragraphs) {
    for (const { text, what } of splitWords(paragraph)) {
      if (text.trim() === "") continue;
      // That the same mustache printed in both tells as much as two pairs of words.
      if (what !== undefined) features.push(hashWord(what), hashWord(what));
      const word = hashWord(what === undefined ? text : figurePlaceholder);
      features.push(mix(last, word));
      last = word;
    }
  }
  if (last !== 0) features.push(mix(last, 0));
  return Int32Array.from(features).toSorted();
}

/** 30 bits, so that engines keep it without a box. */
function mix(hash: number, next: number): number {
  const mixed = Math.imul(hash ^ next, 0x9e3779b1) + Math.imul(next, 0x5f356495);
  return (mixed ^ (mixed >>> 15)) & 0x3fffffff;
}

function hashWord(text: string): number {
  let hash = 1;
  for (let index = 0; index < text.length; index++) hash = mix(hash, text.charCodeAt(index));
  return hash;
}

/** The features of items together. */
export function joinFeatures(items: readonly Features[]): Features {
  return Int32Array.from(items.flatMap((one) => [...one])).toSorted();
}

/** From 0, nothing alike, to 1, all. Twice the features in common over those of both. */
export function similarity(one: Features, other: Features): number {
  const total = one.length + other.length;
  return total === 0 ? 0 : (2 * shared(one, other)) / total;
}

/** How many features are in common. */
export function shared(one: Features, other: Features): number {
  let [at, atOther, count] = [0, 0, 0];
  while (at < one.length && atOther < other.length) {
    const difference = (one[at] ?? 0) - (other[atOther] ?? 0);
    if (difference === 0) count++;
    if (difference <= 0) at++;
    if (difference >= 0) atOther++;
  }
  return count;
}

/** Works a value out when it is first asked for. */
export function once<T>(derive: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => (value ??= { of: derive() }).of;
}
