import { alignWords } from "../compare/align-words.ts";
import type { WordChange } from "../compare/alignment.ts";
import { tidyChanges } from "../compare/tidy-changes.ts";
import type { Range, ReturnedAnchor, ReturnedParagraph } from "../returned/returned-document.ts";
import { isAsPrinted, isSameText } from "../verify/same-text.ts";
import type { FigureMatch } from "./decision.ts";
import { editPhrase } from "./edit-phrase.ts";
import { findRetyped } from "./find-retyped.ts";
import { matchFigures } from "./match-figures.ts";
import { splitFigures } from "./split-figures.ts";
import type { PlacedWord } from "./split-figures.ts";

/** How a paragraph of the fresh report becomes that of the file, with today's figures. */
export interface Rewording {
  readonly deleted: readonly Range[];
  readonly inserted: readonly {
    readonly at: number;
    readonly pieces: readonly MergedPiece[];
    readonly inAnchor: boolean;
  }[];
  /** Figures that were changed by hand. */
  readonly figures: readonly { readonly is: string; readonly draft: string; readonly stale: boolean }[];
  /** Figures that were typed anew, without their anchors. */
  readonly retyped: readonly { readonly is: string; readonly draft: string }[];
  /** Anchors whose text is deleted here. */
  readonly freed: readonly ReturnedAnchor[];
}

/** What is written. */
export type Edits = Omit<Rewording, "retyped">;

/** Text that is inserted; a phrase keeps its anchor, if that stands nowhere else. */
export interface MergedPiece {
  readonly text: string;
  readonly anchor?: ReturnedAnchor;
}

interface MergedChange extends WordChange {
  readonly old?: PlacedWord;
  readonly now?: PlacedWord;
}

/**
 * Finds what of a fresh paragraph is to be deleted and inserted to have the file's wording. A figure that nobody changed says what
 * the facts say today; one that was changed by hand keeps that, in its anchor.
 * @param todays what a phrase of the file says in the fresh report, wherever that has it
 */
export function reword(
  edited: ReturnedParagraph,
  fresh: ReturnedParagraph,
  todays: (anchor: ReturnedAnchor) => string | undefined,
  by: FigureMatch,
): Rewording {
  const figures = matchFigures(edited, fresh, by);
  const isNew = new Map([...figures].map(([one, other]) => [other, one]));
  const now = splitFigures(edited, (anchor, text) => figures.has(anchor) || !fresh.text.includes(text));
  const old = splitFigures(fresh, (anchor, text) => isNew.has(anchor) || !edited.text.includes(text));
  const ids = new Map([...figures.values()].map((anchor, index) => [anchor, `\uFFFC${index}`]));
  const oldReadings = old.map((word) => (word.anchor && ids.get(word.anchor)) ?? readingOf(word));
  const nowReadings = now.map(
    (word) => (word.anchor && ids.get(figures.get(word.anchor) ?? word.anchor)) ?? readingOf(word),
  );
  let [inOld, inNow] = [0, 0];
  const changes = alignWords(oldReadings, nowReadings).flatMap(({ count, type }) => {
    const pairs = Array.from({ length: count }, (): MergedChange => {
      const [before, after] = [
        type === "added" ? undefined : old[inOld++],
        type === "removed" ? undefined : now[inNow++],
      ];
      const { text = "", what } = after ?? before ?? {};
      return {
        type,
        text,
        ...(what !== undefined && { what }),
        ...(before && { old: before }),
        ...(after && { now: after }),
      };
    });
    return pairs;
  });
  const edits = listEdits(tidyChanges(changes), todays);
  return { ...edits, retyped: findRetyped(edits, fresh, new Set(figures.values())) };
}

/** The same for the figures alone that were changed by hand. */
export function takeFigures(edited: ReturnedParagraph, fresh: ReturnedParagraph): Rewording {
  const changes = Array.from(matchFigures(edited, fresh, "what"), ([one, other]): MergedChange => {
    const [now, old] = [wordAt(one, edited), wordAt(other, fresh)];
    return { type: "same", text: now.text, what: one.what, now, old };
  });
  return { ...listEdits(changes, () => undefined), retyped: [] };
}

function wordAt(anchor: ReturnedAnchor, { text }: ReturnedParagraph): PlacedWord {
  const { from, to, what } = anchor;
  return { text: text.slice(from, to), what, from, to, anchor, field: false };
}

/** Fields count as the same, whatever was worked out. */
function readingOf({ text, field }: PlacedWord): string {
  return field ? "\u0000" : text;
}

function listEdits(changes: readonly MergedChange[], todays: (anchor: ReturnedAnchor) => string | undefined): Edits {
  const deleted: Range[] = [];
  const inserted: { at: number; pieces: MergedPiece[]; inAnchor: boolean }[] = [];
  const figures: { is: string; draft: string; stale: boolean }[] = [];
  const freed: ReturnedAnchor[] = [];
  let at = 0;
  for (const { type, old, now } of changes) {
    if (old && type !== "added") at = old.to;
    if (old && type === "removed" && !old.field) {
      deleted.push({ from: old.from, to: old.to });
      if (old.anchor) freed.push(old.anchor);
    }
    if (now && type === "added") {
      const last = inserted.at(-1);
      const piece = pieceOf(now, todays);
      if (last?.at === at && !last.inAnchor) last.pieces.push(piece);
      else inserted.push({ at, pieces: [piece], inAnchor: false });
    }
    if (type !== "same" || !old?.anchor || !now?.anchor || !isByHand(now, old)) continue;
    const within = editPhrase(now.text, old);
    deleted.push(...within.deleted);
    inserted.push(...within.inserted.map(({ at: place, text }) => ({ at: place, pieces: [{ text }], inAnchor: true })));
    const stale = old.anchor.printed !== now.anchor.printed;
    figures.push({ is: now.text, draft: old.text, stale });
  }
  return { deleted: deleted.filter(({ from, to }) => from < to), inserted: inserted.filter(hasText), figures, freed };
}

function hasText({ pieces }: { readonly pieces: readonly MergedPiece[] }): boolean {
  return pieces.some(({ text }) => text !== "");
}

function isByHand({ text, anchor }: PlacedWord, fresh: PlacedWord): boolean {
  return anchor !== undefined && !isSameText(text, fresh.text) && !isAsPrinted(text, anchor.printed);
}

/** A figure that nobody changed is brought up to date. */
export function pieceOf(
  { text, anchor }: PlacedWord,
  todays: (anchor: ReturnedAnchor) => string | undefined,
): MergedPiece {
  if (!anchor) return { text };
  return { text: (isAsPrinted(text, anchor.printed) ? todays(anchor) : undefined) ?? text, anchor };
}
