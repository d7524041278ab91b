import { phrasesInOrder } from "../../trace/phrases-in-order.ts";
import type { RenderedText } from "../../text/text.ts";
import { alignParagraphs } from "../compare/align-paragraphs.ts";
import type { ReturnedDocument } from "../returned/returned-document.ts";
import { facingsOf } from "./facing.ts";
import type { Facing } from "./facing.ts";
import { groupBy } from "../group-by.ts";
import { findNotYet, matchPhrases } from "./match-phrases.ts";
import type { Matches, SlotPair } from "./match-phrases.ts";
import { refineAlignment } from "./refine-alignment.ts";
import { pairSlots } from "./pair-slots.ts";
import { editedPhrases, freshPhrases } from "./phrases.ts";
import type { EditedPhrase, FreshPhrase } from "./phrases.ts";
import type { Slot } from "./side.ts";

/** A file that came back beside a fresh draft: which paragraphs belong together, and which phrases are the same. */
export interface Comparison extends Matches {
  readonly edited: ReturnedDocument;
  readonly fresh: ReturnedDocument;
  readonly facings: readonly Facing[];
  readonly freshPhrases: readonly FreshPhrase[];
  readonly editedPhrases: readonly EditedPhrase[];
  /** The draft's phrases that the file was built without. */
  readonly notYet: ReadonlySet<FreshPhrase>;
  /** The draft's phrases in the order of the slots of its side. */
  readonly freshIn: (facing: Facing) => readonly FreshPhrase[];
  /** The file's phrases of a slot. */
  readonly editedIn: (slot: Slot) => readonly EditedPhrase[];
}

export function compareDocuments(edited: ReturnedDocument, fresh: ReturnedDocument, text: RenderedText): Comparison {
  const known = new Map(phrasesInOrder(text).map((phrase) => [phrase.anchor, phrase]));
  const [ones, others] = [editedPhrases(edited), freshPhrases(fresh, known)];
  const alignment = refineAlignment(
    alignParagraphs(edited.paragraphs, fresh.paragraphs),
    edited.paragraphs,
    fresh.paragraphs,
  );
  const facings = facingsOf(alignment, edited.paragraphs, fresh.paragraphs);
  const byParagraph = groupBy(others, ({ paragraph }) => paragraph);
  const byAnchor = new Map(ones.map((phrase) => [phrase.anchor, phrase]));
  const freshIn = (facing: Facing) => facing.fresh.flatMap((index) => byParagraph.get(index) ?? []);
  const editedIn = ({ anchors }: Slot) => anchors.flatMap((anchor) => byAnchor.get(anchor) ?? []);
  const beside = new Map(facings.flatMap((facing) => facing.edited.map((index) => [index, facing.fresh])));
  const matches = matchPhrases(ones, others, beside, (isFree) => {
    return facings.flatMap((facing): readonly SlotPair[] => {
      const phrases = freshIn(facing);
      if (facing.edited.length === 0 || !phrases.some(isFree)) return [];
      const { edited } = facing.sides();
      return pairSlots(facing.sides()).flatMap(([at, should]) => {
        const [slot, phrase] = [edited.slots[at], phrases[should]];
        const one = slot && editedIn(slot).find(isFree);
        return one && phrase ? [[one, phrase] as const] : [];
      });
    });
  });
  const lacking = others.filter((phrase) => !matches.ofFresh.has(phrase));
  const notYet = findNotYet(lacking, ones, edited.base);
  return { edited, fresh, facings, freshPhrases: others, editedPhrases: ones, notYet, freshIn, editedIn, ...matches };
}
