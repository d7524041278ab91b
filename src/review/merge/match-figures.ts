import type { ReturnedAnchor, ReturnedParagraph } from "../returned/returned-document.ts";
import type { FigureMatch } from "./decision.ts";
import { slotsOf } from "../verify/side.ts";

/**
 * Which phrases of two paragraphs are the same: those of the file, with those of the fresh report. By what they are; what is left
 * of both by their places, if as many are left and that is asked for.
 */
export function matchFigures(
  edited: ReturnedParagraph,
  fresh: ReturnedParagraph,
  by: FigureMatch,
): ReadonlyMap<ReturnedAnchor, ReturnedAnchor> {
  const [ours, theirs] = [outerAnchors(edited), outerAnchors(fresh)];
  const matched = new Map<ReturnedAnchor, ReturnedAnchor>();
  const taken = new Set<ReturnedAnchor>();
  for (const anchor of ours) {
    const other = theirs.find(({ what }, at) => what === anchor.what && !taken.has(theirs[at] ?? anchor));
    if (!other) continue;
    matched.set(anchor, other);
    taken.add(other);
  }
  const [left, leftThere] = [ours.filter((one) => !matched.has(one)), theirs.filter((one) => !taken.has(one))];
  if (by === "place" && left.length === leftThere.length) {
    left.forEach((anchor, index) => {
      const other = leftThere[index];
      if (other) matched.set(anchor, other);
    });
  }
  return matched;
}

function outerAnchors(paragraph: ReturnedParagraph): readonly ReturnedAnchor[] {
  return slotsOf(paragraph).flatMap(({ anchors: [outer], from, to }) => (outer && from < to ? [outer] : []));
}
