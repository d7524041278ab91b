import type { ReturnedAnchor, ReturnedDocument } from "../returned/returned-document.ts";
import type { InsertedPiece } from "../rewrite/edit-text.ts";
import type { Splice } from "../rewrite/splice.ts";
import { slotsOf } from "../verify/side.ts";
import type { MergedPiece } from "./reword.ts";

/**
 * What a phrase of the file says in the fresh report, wherever it stands there. One mustache may print several, as the lines of a
 * note: of those the one that says the same, or none.
 */
export function todaysTexts({ paragraphs }: ReturnedDocument): (anchor: ReturnedAnchor) => string | undefined {
  const texts = new Map<string, string | undefined>();
  const asPrinted = new Map<string, string>();
  for (const paragraph of paragraphs) {
    for (const { anchors, from, to } of slotsOf(paragraph)) {
      const text = paragraph.text.slice(from, to);
      for (const { what, printed } of anchors) {
        texts.set(what, !texts.has(what) || texts.get(what) === text ? text : undefined);
        asPrinted.set(what + printed, text);
      }
    }
  }
  return ({ what, printed }) => asPrinted.get(what + printed) ?? texts.get(what);
}

/** Sees to it that each anchor stands once. */
export interface AnchorKeeper {
  readonly anchored: (piece: MergedPiece) => InsertedPiece;
  /** What takes anchors away from where they stood, once all is written. */
  readonly dropped: () => readonly { readonly part: string; readonly splices: readonly Splice[] }[];
}

/** @param freed anchors of the fresh report whose text is deleted: they may go with it to where it is inserted */
export function anchorKeeper(
  { paragraphs }: ReturnedDocument,
  freed: readonly ReturnedAnchor[],
  nextId: () => number,
): AnchorKeeper {
  const free = new Map(freed.map((anchor) => [anchor.what, anchor]));
  const there = new Map(paragraphs.flatMap(({ anchors, part }) => anchors.map((anchor) => [anchor, part] as const)));
  const whats = new Set([...there.keys()].map(({ what }) => what));
  const names = new Set([...there.keys()].map(({ name }) => name));
  const moved: ReturnedAnchor[] = [];
  const nameFor = (anchor: ReturnedAnchor): string | undefined => {
    const old = free.get(anchor.what);
    if (old?.end) {
      free.delete(anchor.what);
      moved.push(old);
      return old.name;
    }
    if (whats.has(anchor.what) || names.has(anchor.name)) return undefined;
    names.add(anchor.name);
    return anchor.name;
  };
  return {
    anchored: ({ text, anchor }) => {
      const name = anchor && nameFor(anchor);
      return name === undefined ? { text } : { text, anchor: { name, id: nextId() } };
    },
    dropped: () =>
      moved.map((anchor) => ({
        part: there.get(anchor) ?? "",
        splices: [anchor.start, ...(anchor.end ? [anchor.end] : [])].map((span) => ({ ...span, xml: "" })),
      })),
  };
}
