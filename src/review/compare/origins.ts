import type { BaseRecord } from "../../trace/base-record.ts";
import type { Aligned, Origin } from "./alignment.ts";
import { editedOf, freshOf } from "./in-order-of-edited.ts";

/** What of a paragraph the base remembers; a `ReturnedParagraph` is one. */
interface Remembered {
  readonly skeleton: string;
  readonly anchors: readonly { readonly what: string }[];
}

/**
 * Tells who made the paragraphs of an entry differ: what stands in one document as it was built was not changed there. Without a
 * record of how it was built it is taken for done by hand.
 */
export function originsFrom(
  base: BaseRecord | undefined,
  edited: readonly Remembered[],
  fresh: readonly Remembered[],
): (aligned: Aligned) => Origin {
  if (!base) return () => "hand";
  const built = base.map(({ skeleton, anchors }) => [skeleton, ...anchors].join("."));
  const [keys, there] = [edited.map(keyOf), fresh.map(keyOf)];
  const [inBase, inEdited, inFresh] = [countAll(built), countAll(keys), countAll(there)];
  const isBuilt = (key: string | undefined) => key !== undefined && (key === "" || inBase.has(key));
  const isFewer = (counts: ReadonlyMap<string, number>, key = "") => (counts.get(key) ?? 0) < (inBase.get(key) ?? 0);
  return (aligned) => {
    switch (aligned.type) {
      case "added":
        return isFewer(inFresh, keys[aligned.edited]) ? "draft" : "hand";
      case "removed":
        return isFewer(inEdited, there[aligned.fresh]) ? "hand" : "draft";
      case "moved":
        return standsAsBuilt(aligned.edited, keys, built) ? "draft" : "hand";
      case "pair":
      case "split":
      case "joined": {
        if (freshOf(aligned).every((at) => isBuilt(there[at]))) return "hand";
        return editedOf(aligned).every((at) => isBuilt(keys[at])) ? "draft" : "both";
      }
    }
  };
}

function keyOf({ skeleton, anchors }: Remembered): string {
  return skeleton === "" ? "" : [skeleton, ...anchors.map(({ what }) => what.slice(0, 5))].join(".");
}

function countAll(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Whether what it stands behind, or what stands behind it, is what was built there. */
function standsAsBuilt(at: number, keys: readonly string[], built: readonly string[]): boolean {
  const key = keys[at];
  const neighbours = [lastBefore(at, keys), firstBehind(at, keys)];
  return built.some((one, index) => {
    return (
      one === key &&
      [built[index - 1], built[index + 1]].some(
        (neighbour, side) => neighbour !== undefined && neighbour === neighbours[side],
      )
    );
  });
}

/** Empty paragraphs are not recorded. */
function lastBefore(at: number, keys: readonly string[]): string | undefined {
  return keys.slice(0, at).findLast((key) => key !== "");
}

function firstBehind(at: number, keys: readonly string[]): string | undefined {
  return keys.slice(at + 1).find((key) => key !== "");
}
