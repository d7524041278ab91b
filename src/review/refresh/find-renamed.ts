import type { RenderedText } from "../../text/text.ts";
import type { ReturnedAnchor, ReturnedDocument, ReturnedParagraph } from "../returned/returned-document.ts";
import { compareDocuments } from "../verify/comparison.ts";
import { isSameText } from "../verify/same-text.ts";

/** An anchor of the file whose phrase says what it should, and has another name in the draft. */
export interface RenamedAnchor {
  readonly paragraph: ReturnedParagraph;
  readonly anchor: ReturnedAnchor;
  readonly name: string;
}

/**
 * Anchors that are called otherwise in the draft because a field was corrected that makes their record what it is, as its date. Only
 * where it is certain: what was printed and what stands there are the same, at the same place, and neither name is in both documents.
 */
export function findRenamed(
  edited: ReturnedDocument,
  fresh: ReturnedDocument,
  text: RenderedText,
): readonly RenamedAnchor[] {
  const [here, there] = [namesIn(edited), namesIn(fresh)];
  if (isWithin(here, there) || isWithin(there, here)) return [];
  return [...compareDocuments(edited, fresh, text).ofFresh].flatMap(([phrase, { anchor, paragraph, text: stands }]) => {
    const found = edited.paragraphs[paragraph];
    const { name, printed } = phrase.anchor;
    const isCertain =
      printed === anchor.printed &&
      isSameText(stands, phrase.text) &&
      phrase.anchors.length === 1 &&
      anchor.crossing === undefined &&
      anchor.from < anchor.to;
    return found && isCertain && !there.has(anchor.name) && !here.has(name) ? [{ paragraph: found, anchor, name }] : [];
  });
}

function namesIn({ paragraphs }: ReturnedDocument): ReadonlySet<string> {
  return new Set(paragraphs.flatMap(({ anchors }) => anchors.map(({ name }) => name)));
}

function isWithin(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...names].every((name) => others.has(name));
}
