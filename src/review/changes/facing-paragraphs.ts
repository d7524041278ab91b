import type { ReturnedParagraph } from "../returned/returned-document.ts";
import { cutStretches } from "./cut-stretches.ts";
import type { Stretch } from "./cut-stretches.ts";
import type { AlignedDocuments } from "./match-phrases.ts";

/** A paragraph of each document that belong together. */
interface Facing {
  readonly was: ReturnedParagraph;
  readonly is: ReturnedParagraph;
  /** Their indexes. */
  readonly fresh: number;
  readonly edited: number;
  readonly stretches: () => readonly Stretch[];
}

/** By the index of the first document's paragraph, and by that of the second's. */
export function facingParagraphs({ alignment, wasDocument, isDocument }: AlignedDocuments) {
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
