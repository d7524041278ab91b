import { figurePlaceholder, skeletonOf } from "../../trace/base-record.ts";
import type { WordChange } from "../compare/alignment.ts";
import { diffWords } from "../compare/diff-words.ts";
import { joinWords } from "../compare/join-words.ts";
import { originsFrom } from "../compare/origins.ts";
import type { Wording } from "../compare/split-words.ts";
import type { Comparison } from "./comparison.ts";
import type { Facing } from "./facing.ts";
import type { FacingWording } from "./repair-wording.ts";
import type { ChangedWording } from "./verification.ts";
import { withFiguresOf } from "./with-figures-of.ts";

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
  const repeated = repeatedMargins(wordings, { edited, fresh });
  return wordings.flatMap((wording): readonly ChangedWording[] => {
    if (repeated.has(wording)) return [];
    const { aligned, edited: paragraphs, at } = wording.facing;
    const isMoved = paragraphs.some((paragraph) => moved.has(paragraph));
    const type = aligned.type === "pair" ? (isMoved ? "moved" : "changed") : aligned.type;
    const isSame = isMoved || isSameWording(wording, isTold(wording.facing));
    const isSaid = type === "moved" || type === "split" || type === "joined";
    if (isSame && !(isSaid && hasWords(wording))) return [];
    const whole: readonly WordChange[] = type === "moved" ? [{ type: "same", text: wording.edited.text }] : [];
    const words = isSame ? whole : joinWords(diffWords(withFiguresOf(wording.edited, wording.fresh), wording.edited));
    // Two figures that read alike were exchanged: nobody sees it.
    if (type === "changed" && words.every((word) => word.type === "same")) return [];
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

/** Word processors write headers and footers once for each section; what stands in another one as well is nobody's doing. */
function repeatedMargins(
  wordings: readonly FacingWording[],
  { edited, fresh }: Pick<Comparison, "edited" | "fresh">,
): ReadonlySet<FacingWording> {
  const margins = wordings.filter(({ facing }) => {
    const paragraph = edited.paragraphs[facing.edited[0] ?? -1] ?? fresh.paragraphs[facing.fresh[0] ?? -1];
    return paragraph?.stands.type === "margin";
  });
  const skeleton = ({ text, anchors }: Wording) => skeletonOf(text, anchors);
  const there = new Set(margins.flatMap((one) => (one.facing.fresh.length > 0 ? [skeleton(one.fresh)] : [])));
  const here = new Set(margins.flatMap((one) => (one.facing.edited.length > 0 ? [skeleton(one.edited)] : [])));
  return new Set(
    margins.filter(({ facing: { aligned }, edited: one, fresh: other }) => {
      if (aligned.type === "added") return there.has(skeleton(one));
      return aligned.type === "removed" && here.has(skeleton(other));
    }),
  );
}
