import { phraseText } from "../../text/text.ts";
import type { Phrase } from "../../text/text.ts";
import type { Range, ReturnedAnchor, ReturnedDocument } from "../returned/returned-document.ts";
import { slotsOf } from "./side.ts";

/** A phrase of the draft: what it prints, and where. */
export interface FreshPhrase {
  readonly anchors: readonly ReturnedAnchor[];
  /** The one that says what is printed; others stand around the same link. */
  readonly anchor: ReturnedAnchor;
  readonly phrase: Phrase | undefined;
  readonly paragraph: number;
  /** In the paragraph's text. */
  readonly range: Range;
  readonly text: string;
}

/** An anchor of the file, and what stands in it. */
export interface EditedPhrase {
  readonly anchor: ReturnedAnchor;
  readonly paragraph: number;
  /** With what stands of it in later paragraphs. */
  readonly text: string;
}

/** @param known the draft's phrases by the names of their anchors */
export function freshPhrases(
  { paragraphs }: ReturnedDocument,
  known: ReadonlyMap<string, Phrase>,
): readonly FreshPhrase[] {
  return paragraphs.flatMap((paragraph, index) =>
    slotsOf(paragraph).flatMap(({ anchors, from, to }) => {
      const text = paragraph.text.slice(from, to);
      const anchor = anchors.find(({ name }) => isPrintedIn(text, known.get(name))) ?? anchors[0];
      if (!anchor) return [];
      return { anchors, anchor, phrase: known.get(anchor.name), paragraph: index, range: { from, to }, text };
    }),
  );
}

/** The address of a link has an anchor as well, and doesn't stand in the text. */
function isPrintedIn(text: string, phrase: Phrase | undefined): boolean {
  if (!phrase) return false;
  const printed = withoutBlanks(phraseText(phrase));
  return printed !== "" && withoutBlanks(text).includes(printed);
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s+/g, "");
}

/** One whose end is gone can't be told from one that was retyped. */
export function editedPhrases({ paragraphs }: ReturnedDocument): readonly EditedPhrase[] {
  return paragraphs.flatMap(({ text, anchors }, paragraph) =>
    anchors.flatMap((anchor) => {
      const { from, to, crossing = "", end } = anchor;
      return end ? [{ anchor, paragraph, text: text.slice(from, to) + crossing }] : [];
    }),
  );
}
