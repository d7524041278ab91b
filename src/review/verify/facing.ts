import type { Aligned, Alignment } from "../compare/alignment.ts";
import type { ReturnedParagraph } from "../returned/returned-document.ts";
import type { EditedPhrase, FreshPhrase } from "./phrases.ts";
import { sideOf } from "./side.ts";
import type { Side } from "./side.ts";

/** Paragraphs of the file and of the draft that belong together. Either side may be empty. */
export interface Facing {
  readonly aligned: Aligned;
  readonly edited: readonly number[];
  readonly fresh: readonly number[];
  /** Paragraph of the file in which, or behind which, it stands. */
  readonly at: number;
  /** Worked out when they are first asked for: most paragraphs are as they were. */
  readonly sides: () => Sides;
}

export interface Sides {
  readonly edited: Side;
  readonly fresh: Side;
}

/** A phrase of each document, by paragraph and its begin within. */
export type PhraseAt<P> = (paragraph: number, from: number) => P | undefined;

export interface PhrasesAt {
  readonly edited: PhraseAt<EditedPhrase>;
  readonly fresh: PhraseAt<FreshPhrase>;
}

export function facingsOf(
  alignment: Alignment,
  edited: readonly ReturnedParagraph[],
  fresh: readonly ReturnedParagraph[],
): readonly Facing[] {
  let before = -1;
  return alignment.map((aligned) => {
    const indexes = indexesOf(aligned);
    const at = indexes.edited[0] ?? before;
    before = indexes.edited.at(-1) ?? before;
    let sides: Sides | undefined;
    return {
      aligned,
      ...indexes,
      at,
      sides: () => (sides ??= { edited: sideOf(indexes.edited, edited), fresh: sideOf(indexes.fresh, fresh) }),
    };
  });
}

function indexesOf(aligned: Aligned): Pick<Facing, "edited" | "fresh"> {
  switch (aligned.type) {
    case "pair":
    case "moved":
      return { edited: [aligned.edited], fresh: [aligned.fresh] };
    case "added":
      return { edited: [aligned.edited], fresh: [] };
    case "removed":
      return { edited: [], fresh: [aligned.fresh] };
    case "split":
      return { edited: aligned.edited, fresh: [aligned.fresh] };
    case "joined":
      return { edited: [aligned.edited], fresh: aligned.fresh };
  }
}
