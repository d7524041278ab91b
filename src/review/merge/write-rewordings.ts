import { editText } from "../rewrite/edit-text.ts";
import { shorten } from "../shorten.ts";
import type { Decision } from "./decision.ts";
import { mostQuoted } from "./merged.ts";
import type { Merging } from "./merging.ts";
import { reword, takeFigures } from "./reword.ts";
import type { Rewording } from "./reword.ts";

/** A paragraph of the fresh report, by its index, and what is changed in it. */
export interface PlacedRewording extends Rewording {
  readonly fresh: number;
}

/** Finds what is reworded, before anything is written: an anchor that is freed at one place may be set at another. */
export function findRewordings(
  decisions: readonly Decision[],
  { edited, fresh, todays }: Pick<Merging, "edited" | "fresh" | "todays">,
): readonly PlacedRewording[] {
  return decisions.flatMap((decision) => {
    if (decision.type !== "reword" && decision.type !== "figures") return [];
    const [ours, theirs] = [edited.paragraphs[decision.edited], fresh.paragraphs[decision.fresh]];
    if (!ours || !theirs) return [];
    const rewording =
      decision.type === "reword" ? reword(ours, theirs, todays, decision.by) : takeFigures(ours, theirs);
    return [{ ...rewording, fresh: decision.fresh }];
  });
}

/** Writes rewordings as tracked changes. Gives how many paragraphs were changed. */
export function writeRewordings(rewordings: readonly PlacedRewording[], merging: Merging): number {
  const { fresh, xmlOf, tracked, anchored, write, find } = merging;
  let count = 0;
  for (const { fresh: at, deleted, inserted, figures, retyped } of rewordings) {
    const paragraph = fresh.paragraphs[at];
    if (!paragraph || deleted.length + inserted.length === 0) continue;
    const edits = { deleted, inserted: inserted.map((one) => ({ ...one, pieces: one.pieces.map(anchored) })) };
    write(paragraph.part, editText(paragraph, xmlOf(paragraph.part), edits, tracked));
    for (const { is, draft, stale } of figures) {
      find({ type: "figure", is: shorten(is, mostQuoted), draft: shorten(draft, mostQuoted), stale });
    }
    for (const { is, draft } of retyped) {
      find({ type: "retyped", is: shorten(is, mostQuoted), draft: shorten(draft, mostQuoted) });
    }
    count++;
  }
  return count;
}
