import { alignParagraphs } from "../compare/align-paragraphs.ts";
import type { Aligned, Alignment } from "../compare/alignment.ts";
import type { ReturnedDocument } from "../returned/returned-document.ts";
import { refineAlignment } from "../verify/refine-alignment.ts";

/**
 * How the paragraphs of two reports belong together, the second being the edited one. Either may lack anchors that the other has:
 * paragraphs that are little but a phrase are found by what they say.
 */
export function alignDocuments({ paragraphs: was }: ReturnedDocument, { paragraphs: is }: ReturnedDocument): Alignment {
  const refined = refineAlignment(alignParagraphs(is, was), is, was);
  return refineAlignment(refined.map(turned), was, is).map(turned);
}

/** Seen from the other document. */
function turned(aligned: Aligned): Aligned {
  switch (aligned.type) {
    case "pair":
    case "moved":
      return { type: aligned.type, edited: aligned.fresh, fresh: aligned.edited };
    case "added":
      return { type: "removed", fresh: aligned.edited };
    case "removed":
      return { type: "added", edited: aligned.fresh };
    case "split":
      return { type: "joined", edited: aligned.fresh, fresh: aligned.edited };
    case "joined":
      return { type: "split", edited: aligned.fresh, fresh: aligned.edited };
  }
}
