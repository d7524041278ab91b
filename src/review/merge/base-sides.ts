import type { BaseRecord } from "../../trace/base-record.ts";
import type { Aligned, Alignment } from "../compare/alignment.ts";
import { editedOf, freshOf } from "../compare/in-order-of-edited.ts";
import type { ReturnedParagraph } from "../returned/returned-document.ts";

/** What the record of how a file was built tells of the paragraphs of two documents. */
export interface BaseSides {
  /** Whether a paragraph of the file stands as it was built, with its phrases; their texts may differ. */
  readonly isBuilt: (paragraph: ReturnedParagraph) => boolean;
  /** Whether a paragraph was built with that wording, whatever its phrases are. */
  readonly isBuiltWording: (paragraph: ReturnedParagraph) => boolean;
  /** Whether it was built, and nothing else like it. */
  readonly isSingle: (paragraph: ReturnedParagraph) => boolean;
  /** Places in the record that neither document has any more, from which an entry's paragraphs may have come. */
  readonly formerOf: (aligned: Aligned) => readonly number[];
}

export function readBaseSides(
  base: BaseRecord,
  alignment: Alignment,
  edited: readonly ReturnedParagraph[],
  fresh: readonly ReturnedParagraph[],
): BaseSides {
  const built = base.map(({ skeleton, anchors }) => [skeleton, ...anchors].join("."));
  const keys = new Set(built);
  const wordings = new Set(base.map(({ skeleton }) => skeleton));
  const [ours, theirs] = [edited.map(baseKey), fresh.map(baseKey)];
  const there = new Set([...ours, ...theirs]);
  const vanished = built.flatMap((key, at) => (there.has(key) ? [] : [at]));
  const near = (at: number, paragraphs: readonly ReturnedParagraph[], all: readonly string[]) => {
    const anchors = new Set(paragraphs[at]?.anchors.map(({ what }) => what.slice(0, 5)));
    const neighbours = [lastBefore(at, all), firstBehind(at, all)];
    return vanished.filter((place) => {
      const isKin = base[place]?.anchors.some((anchor) => anchors.has(anchor)) === true;
      return isKin || (built[place - 1] === neighbours[0] && built[place + 1] === neighbours[1]);
    });
  };
  const formerOf = (aligned: Aligned) => [
    ...editedOf(aligned).flatMap((at) => near(at, edited, ours)),
    ...freshOf(aligned).flatMap((at) => near(at, fresh, theirs)),
  ];
  // What two paragraphs that were matched came from is nobody else's.
  const matched = alignment.filter((one) => one.type !== "added" && one.type !== "removed");
  const claimed = new Set(
    matched.flatMap((one) => {
      const isChanged = [...editedOf(one).map((at) => ours[at]), ...freshOf(one).map((at) => theirs[at])].some(
        (key) => key !== undefined && !keys.has(key),
      );
      return isChanged ? formerOf(one).slice(0, 1) : [];
    }),
  );
  return {
    isBuilt: (paragraph) => paragraph.skeleton === "" || keys.has(baseKey(paragraph)),
    isSingle: (paragraph) => built.filter((key) => key === baseKey(paragraph)).length === 1,
    isBuiltWording: ({ skeleton }) => skeleton === "" || wordings.has(skeleton),
    formerOf: (aligned) => formerOf(aligned).filter((place) => !claimed.has(place)),
  };
}

/** As a record tells a paragraph; empty where none is recorded. */
export function baseKey({ skeleton, anchors }: ReturnedParagraph): string {
  return skeleton === "" ? "" : [skeleton, ...anchors.map(({ what }) => what.slice(0, 5))].join(".");
}

function lastBefore(at: number, keys: readonly string[]): string | undefined {
  for (let index = at - 1; index >= 0; index--) if (keys[index] !== "") return keys[index];
  return undefined;
}

function firstBehind(at: number, keys: readonly string[]): string | undefined {
  for (let index = at + 1; index < keys.length; index++) if (keys[index] !== "") return keys[index];
  return undefined;
}
