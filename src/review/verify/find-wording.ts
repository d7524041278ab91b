import { figurePlaceholder, skeletonOf } from "../../trace/base-record.ts";
import { diffWords } from "../compare/diff-words.ts";
import { originsFrom } from "../compare/origins.ts";
import type { Wording } from "../compare/split-words.ts";
import type { Comparison } from "./comparison.ts";
import type { Facing } from "./facing.ts";
import type { FacingWording } from "./repair-wording.ts";
import type { ChangedWording } from "./verification.ts";

/**
 * Lists changed wording, paragraph by paragraph. What is told of a figure is not told again; blanks don't count.
 * @param moved paragraphs of the file that stand at the place of others
 * @param isTold whether something is told of a figure of these paragraphs
 */
export function findWording(
  wordings: readonly FacingWording[],
  moved: ReadonlySet<number>,
  isTold: (facing: Facing) => boolean,
  { edited, fresh }: Comparison,
): readonly ChangedWording[] {
  const originOf = originsFrom(edited.base, edited.paragraphs, fresh.paragraphs);
  return wordings.flatMap((wording): readonly ChangedWording[] => {
    const { aligned, edited: paragraphs, at } = wording.facing;
    const isMoved = paragraphs.some((paragraph) => moved.has(paragraph));
    const type = aligned.type === "pair" ? (isMoved ? "moved" : "changed") : aligned.type;
    const isSame = isMoved || isSameWording(wording, isTold(wording.facing));
    const isSaid = type === "moved" || type === "split" || type === "joined";
    if (isSame && !(isSaid && hasWords(wording))) return [];
    const words = isSame ? [] : diffWords(wording.fresh, wording.edited);
    return [{ type, paragraph: at, origin: originOf(aligned), words }];
  });
}

/** Of phrases that are told of, only the words between are compared. */
function isSameWording({ edited, fresh }: FacingWording, isTold: boolean): boolean {
  const [one, other] = [skeletonOf(edited.text, edited.anchors), skeletonOf(fresh.text, fresh.anchors)];
  const isInOrder = whatsOf(edited) === whatsOf(fresh);
  if (one === other && (isInOrder || isTold)) return true;
  return isTold && one.replaceAll(figurePlaceholder, "") === other.replaceAll(figurePlaceholder, "");
}

function whatsOf({ anchors }: Wording): string {
  return anchors
    .filter(({ from, to }) => to > from)
    .map(({ what }) => what)
    .join();
}

function hasWords({ edited, fresh }: FacingWording): boolean {
  return (edited.text + fresh.text).trim() !== "";
}
