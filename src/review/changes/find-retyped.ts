import type { Range, ReturnedDocument, ReturnedParagraph } from "../returned/returned-document.ts";
import { cutStretches } from "./cut-stretches.ts";
import type { Stretch } from "./cut-stretches.ts";
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

interface Facing {
  readonly was: ReturnedParagraph;
  readonly is: ReturnedParagraph;
  readonly fresh: number;
  readonly edited: number;
  readonly stretches: () => readonly Stretch[];
}

function facingParagraphs({ alignment, wasDocument, isDocument }: AlignedDocuments) {
  const ofWas = new Map<number, Facing>();
  const ofIs = new Map<number, Facing>();
  for (const aligned of alignment) {
    if (aligned.type !== "pair" && aligned.type !== "moved") continue;
    const { fresh, edited } = aligned;
    const [was, is] = [wasDocument.paragraphs[fresh], isDocument.paragraphs[edited]];
    if (!was || !is) continue;
    let stretches: readonly Stretch[] | undefined;
    const facing: Facing = { was, is, fresh, edited, stretches: () => (stretches ??= cutStretches(was, is)) };
    ofWas.set(fresh, facing);
    ofIs.set(edited, facing);
  }
  return { ofWas, ofIs };
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
