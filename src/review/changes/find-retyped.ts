import type { Range, ReturnedDocument, ReturnedParagraph } from "../returned/returned-document.ts";
import type { Stretch } from "./cut-stretches.ts";
import { facingParagraphs } from "./facing-paragraphs.ts";
import type { ListedPhrase } from "./list-phrases.ts";
import type { AlignedDocuments, MatchedPhrase } from "./match-phrases.ts";
import { oneLine } from "./one-line.ts";
import { sentenceIn } from "./sentence-in.ts";

/**
 * Phrases that one report alone has, but only because their anchor is gone in the other, as where somebody typed them anew: they
 * are matched with what stands at their place there. It must be the same, or the only thing that differs between words that stayed.
 */
export function findRetyped(matched: readonly MatchedPhrase[], given: AlignedDocuments): readonly MatchedPhrase[] {
  const facing = facingParagraphs(given);
  return matched.map((one) => {
    const { was, is } = one;
    if (was && !is) {
      const found = facing.ofWas.get(was.paragraph ?? -1);
      const other = found && retypedIn(was, found.was, found.is, () => found.stretches());
      return other && found ? { was, is: retyped(was, other, found.is, found.edited, given.isDocument) } : one;
    }
    if (is && !was) {
      const found = facing.ofIs.get(is.paragraph ?? -1);
      const other = found && retypedIn(is, found.is, found.was, () => found.stretches().map(turned));
      return other && found ? { is, was: retyped(is, other, found.was, found.fresh, given.wasDocument) } : one;
    }
    return one;
  });
}

function turned({ type, was, is }: Stretch): Stretch {
  return { type, was: is, is: was };
}

/** Where in the other paragraph a phrase stands without its anchor. */
function retypedIn(
  { anchor }: ListedPhrase,
  own: ReturnedParagraph,
  other: ReturnedParagraph,
  stretches: () => readonly Stretch[],
): Range | undefined {
  const range = own.anchors.find(({ name, copied }) => name === anchor && !copied);
  if (!range || range.from === range.to || range.crossing !== undefined) return undefined;
  const around = stretches().find(({ was }) => was.from <= range.from && was.to >= range.to);
  if (!around) return undefined;
  const shift = around.is.from - around.was.from;
  const found =
    around.type === "same"
      ? { from: range.from + shift, to: range.to + shift }
      : around.was.from === range.from && around.was.to === range.to
        ? around.is
        : undefined;
  if (!found || other.text.slice(found.from, found.to).trim() === "") return undefined;
  const isAnothers = [...other.anchors, ...other.fields].some(({ from, to }) => from < found.to && to > found.from);
  return isAnothers ? undefined : found;
}

function retyped(
  { anchor, what }: ListedPhrase,
  range: Range,
  paragraph: ReturnedParagraph,
  index: number,
  document: ReturnedDocument,
): ListedPhrase {
  return {
    anchor,
    what,
    text: oneLine(paragraph.text.slice(range.from, range.to)),
    around: sentenceIn(document, paragraph, range),
    paragraph: index,
    range,
    figures: [],
  };
}
