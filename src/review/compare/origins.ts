import type { BaseRecord } from "../../trace/base-record.ts";
import type { Standing } from "../returned/returned-document.ts";
import type { Aligned, Origin } from "./alignment.ts";
import { editedOf, freshOf } from "./in-order-of-edited.ts";

/** What of a paragraph the base remembers; a `ReturnedParagraph` is one. */
interface Remembered {
  readonly skeleton: string;
  readonly stands?: Standing;
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
  const places = placesOf(built);
  const placed = (side: readonly string[]): Places => side.map((key) => places.get(key));
  const [inEditedPlaces, inFreshPlaces] = [placed(keys), placed(there)];
  const isBuilt = (key: string | undefined) => key !== undefined && (key === "" || inBase.has(key));
  const isFewer = (counts: ReadonlyMap<string, number>, key = "") => (counts.get(key) ?? 0) < (inBase.get(key) ?? 0);
  return (aligned) => {
    switch (aligned.type) {
      case "added":
        return isFewer(inFresh, keys[aligned.edited]) ? "draft" : "hand";
      case "removed":
        return isFewer(inEdited, there[aligned.fresh]) ? "hand" : "draft";
      case "moved": {
        const place = places.get(keys[aligned.edited] ?? "");
        if (place === undefined) {
          return standsAsBuilt(rowAround(aligned.edited, edited), keys, built) ? "draft" : "hand";
        }
        const isElsewhere = hasLeft(place, aligned.fresh, inFreshPlaces);
        if (hasLeft(place, aligned.edited, inEditedPlaces)) return isElsewhere ? "both" : "hand";
        // Lines of one note were exchanged, of which the record knows no order.
        return isElsewhere ? "draft" : "hand";
      }
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

/** Where in the record each of a document's paragraphs stands. */
type Places = readonly (number | undefined)[];

/** Where each key stands first. Those that stand at several places are left out, but not lines of one note behind each other. */
function placesOf(built: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const scattered = new Set<string>([""]);
  built.forEach((key, at) => {
    if (!places.has(key)) places.set(key, at);
    else if (built[at - 1] !== key) scattered.add(key);
  });
  return new Map([...places].filter(([key]) => !scattered.has(key)));
}

/**
 * Whether a paragraph went past others: those that were built before it stand behind it, or the other way round. Of a section that
 * was moved as a whole each paragraph did, though the next one still stands beside it.
 */
function hasLeft(place: number, at: number, places: Places): boolean {
  return places.some((other, index) => other !== undefined && (index < at ? other > place : other < place));
}

/** The paragraphs of a table's row around one, from the first to the last; of another itself alone. */
function rowAround(at: number, paragraphs: readonly Remembered[]): readonly [first: number, last: number] {
  const own = paragraphs[at]?.stands;
  const isInRow = (index: number) => {
    const stands = paragraphs[index]?.stands;
    return own?.type === "cell" && stands?.type === "cell" && stands.table === own.table && stands.row === own.row;
  };
  let [first, last] = [at, at];
  while (isInRow(first - 1)) first--;
  while (isInRow(last + 1)) last++;
  return [first, last];
}

/** Whether what some paragraphs stand behind, or what stands behind them, is what was built there. */
function standsAsBuilt(
  [first, last]: readonly [first: number, last: number],
  keys: readonly string[],
  built: readonly string[],
): boolean {
  // Empty paragraphs are not recorded.
  const own = keys.slice(first, last + 1).filter((key) => key !== "");
  const before = keys.slice(0, first).findLast((key) => key !== "");
  const behind = keys.slice(last + 1).find((key) => key !== "");
  return built.some((_, index) => {
    if (!own.every((key, offset) => built[index + offset] === key)) return false;
    const [there, thereBehind] = [built[index - 1], built[index + own.length]];
    return (there !== undefined && there === before) || (thereBehind !== undefined && thereBehind === behind);
  });
}
