import type { Alignment } from "../compare/alignment.ts";
import { editedOf, freshOf } from "../compare/in-order-of-edited.ts";

/** Where the paragraphs of the file stand in the fresh report. */
export interface Places {
  /** The paragraph of the fresh report that is this one; the last of several. */
  readonly freshAt: (edited: number) => number | undefined;
  /** The nearest before, or behind, a paragraph of the file that is accepted. */
  readonly before: (edited: number, accepts: (fresh: number) => boolean) => number | undefined;
  readonly behind: (edited: number, accepts: (fresh: number) => boolean) => number | undefined;
}

export function readPlaces(alignment: Alignment): Places {
  const places = new Map<number, number>();
  const entryOf = new Map<number, number>();
  alignment.forEach((aligned, index) => {
    const fresh = freshOf(aligned).at(-1);
    for (const edited of editedOf(aligned)) {
      entryOf.set(edited, index);
      if (fresh !== undefined) places.set(edited, fresh);
    }
  });
  const search = (edited: number, step: 1 | -1, accepts: (fresh: number) => boolean) => {
    const from = entryOf.get(edited) ?? -1;
    for (let index = from + step; index >= 0 && index < alignment.length; index += step) {
      const aligned = alignment[index];
      // What was moved stands elsewhere in the fresh report.
      if (!aligned || aligned.type === "moved") continue;
      const fresh = freshOf(aligned).at(step === -1 ? -1 : 0);
      if (fresh !== undefined && accepts(fresh)) return fresh;
    }
    return undefined;
  };
  return {
    freshAt: (edited) => places.get(edited),
    before: (edited, accepts) => search(edited, -1, accepts),
    behind: (edited, accepts) => search(edited, 1, accepts),
  };
}
