import type { Range } from "../returned/returned-document.ts";
import type { Comparison } from "./comparison.ts";
import type { Facing } from "./facing.ts";
import { findGone } from "./find-gone.ts";
import { findGlued, findRescaled } from "./find-glued.ts";
import { findDeleted } from "./find-deleted.ts";
import type { EditedPhrase, FreshPhrase } from "./phrases.ts";
import { isAsPrinted, isSameText } from "./same-text.ts";
import { literalsOf, placeIn } from "./side.ts";
import type { Slot } from "./side.ts";
import type { InFile, Judgement } from "./verification.ts";

/** What is to be said of a phrase of the draft. Nothing where it stands in the file just so. */
export interface Judged {
  readonly phrase: FreshPhrase;
  /** The file's phrase, where it still has its anchor. */
  readonly found: EditedPhrase | undefined;
  readonly at: InFile;
  readonly judgement: Judgement | undefined;
}

/** Judges the draft's phrases of paragraphs that belong together, each for itself, in the order of the draft. */
export function judgeFacing(
  facing: Facing,
  comparison: Comparison,
  facingOf: (paragraph: number) => Facing | undefined,
): readonly Judged[] {
  const phrases = comparison.freshIn(facing);
  const { present, gone } = sortOut(facing, phrases, comparison);
  const isLookedFor = gone.size > 0 && facing.edited.length > 0;
  const places = isLookedFor ? findGone(facing.sides(), present, gone) : new Map<number, Range>();
  const isDeleted = isLookedFor ? findDeleted(facing.sides()) : () => true;
  return phrases.map((phrase, index) => {
    const found = comparison.ofFresh.get(phrase);
    if (found && !gone.has(index)) {
      const { is, at, rescaled } = readFound(found, index, facing, facingOf(found.paragraph), gone, comparison);
      if (!rescaled) return { phrase, found, at, judgement: judgeFound(found, is, phrase, comparison) };
      const judgement = { type: "rescaled", is: is + rescaled.is, draft: phrase.text + rescaled.draft } as const;
      return { phrase, found, at, judgement };
    }
    const range = places.get(index);
    const before = lastPlace(facing, present, index);
    if (!gone.has(index)) return { phrase, found, at: before, judgement: judgeAbsent(phrase, comparison) };
    const isGone = facing.edited.length === 0 || ((!range || range.from === range.to) && isDeleted(index));
    if (isGone) return { phrase, found, at: before, judgement: { type: "deleted", draft: phrase.text } };
    if (!range) return { phrase, found, at: before, judgement: { type: "lost", draft: phrase.text } };
    const at = placeIn(facing.sides().edited, range);
    const is = textAt(at, comparison);
    return {
      phrase,
      found,
      at,
      judgement: { type: "retyped", is, draft: phrase.text, right: isSameText(is, phrase.text) },
    };
  });
}

/** Which phrases stand in the file's side, by slots, and which are to be looked for: what the file was built with and has no more. */
function sortOut(facing: Facing, phrases: readonly FreshPhrase[], { ofFresh, notYet }: Comparison) {
  const present = new Map<number, number>();
  const gone = new Set<number>();
  for (const [index, phrase] of phrases.entries()) {
    const found = ofFresh.get(phrase);
    if (phrase.text !== "" && (found ? found.text === "" : !notYet.has(phrase))) gone.add(index);
    if (!found || found.text === "" || !facing.edited.includes(found.paragraph)) continue;
    const slot = facing.sides().edited.slots.findIndex(({ anchors }) => anchors.includes(found.anchor));
    if (slot !== -1) present.set(index, slot);
  }
  return { present, gone };
}

/** What stands there in truth: with digits that were typed at the edges of the anchor, and what it is multiplied by if that changed. */
function readFound(
  found: EditedPhrase,
  index: number,
  facing: Facing,
  itsFacing: Facing | undefined,
  gone: ReadonlySet<number>,
  comparison: Comparison,
): { readonly is: string; readonly at: InFile; readonly rescaled?: ReturnType<typeof findRescaled> } {
  const { anchor, paragraph, text } = found;
  const as = { is: text, at: { paragraph, range: { from: anchor.from, to: anchor.to } } };
  if (!itsFacing || anchor.crossing !== undefined || isUntouched(facing, itsFacing, comparison)) return as;
  const { edited } = itsFacing.sides();
  const slot = edited.slots.findIndex(({ anchors }) => anchors.includes(anchor));
  const literals = literalsOf(facing.sides().fresh);
  const [before = "", after = ""] = [literals[index], literals[index + 1]];
  const glued = findGlued(edited, slot, [before, after]);
  const own = edited.slots[slot];
  if (!own) return as;
  // Digits at the edge may be those of a phrase next to it that was retyped.
  const from = before === "" && gone.has(index - 1) ? own.from : glued.from;
  const to = after === "" && gone.has(index + 1) ? own.to : glued.to;
  const behind = edited.text.slice(to, edited.slots[slot + 1]?.from);
  const isItsEnd = to === own.to && !(after === "" && gone.has(index + 1));
  const rescaled = isItsEnd ? findRescaled(edited.text.slice(from, to), behind, after) : undefined;
  if (from === own.from && to === own.to) return { ...as, rescaled };
  const at = placeIn(edited, { from, to });
  return { is: textAt(at, comparison), at, rescaled };
}

/** Nothing but figures was changed in it. */
function isUntouched(facing: Facing, itsFacing: Facing, { edited, fresh }: Comparison): boolean {
  const [one, ...others] = facing.edited.map((index) => edited.paragraphs[index]?.skeleton);
  const [draft, ...more] = facing.fresh.map((index) => fresh.paragraphs[index]?.skeleton);
  return (
    facing === itsFacing && others.length === 0 && more.length === 0 && one !== undefined && one !== "" && one === draft
  );
}

function judgeFound(
  found: EditedPhrase,
  is: string,
  phrase: FreshPhrase,
  comparison: Comparison,
): Judgement | undefined {
  const draft = phrase.text;
  if (found.anchor.crossing !== undefined) return { type: "crossing", is, draft };
  if (isSameText(is, draft)) return undefined;
  if (phrase.phrase?.gap === true) return { type: "no-longer", is };
  const { what, printed } = mateOf(found, phrase, comparison);
  const isStale = printed !== phrase.anchor.printed || what !== phrase.anchor.what;
  const isByHand = is !== found.text || !isAsPrinted(withoutLink(is, phrase), printed);
  return isByHand ? { type: "changed", is, draft, stale: isStale } : { type: "stale", is, draft };
}

/** Of the anchors around a link, the one whose text is printed. */
function mateOf({ anchor, paragraph }: EditedPhrase, { anchor: { what } }: FreshPhrase, { edited }: Comparison) {
  const { anchors = [] } = edited.paragraphs[paragraph] ?? {};
  return anchors.find((one) => one.what === what && one.from === anchor.from && one.to === anchor.to) ?? anchor;
}

/** Around a link, the anchor's text is the link's: with the words that the template puts around the phrase. */
function withoutLink(is: string, { text, phrase }: FreshPhrase): string {
  const printed = phrase?.parts.map((part) => part.text).join("") ?? text;
  const at = text.indexOf(printed);
  if (at === -1) return is;
  const [before, after] = [text.slice(0, at), text.slice(at + printed.length)];
  const isAround = is.length >= before.length + after.length && is.startsWith(before) && is.endsWith(after);
  return isAround ? is.slice(before.length, is.length - after.length) : is;
}

function judgeAbsent(phrase: FreshPhrase, { notYet }: Comparison): Judgement | undefined {
  return notYet.has(phrase) && phrase.text !== "" ? { type: "not-yet", draft: phrase.text } : undefined;
}

/** Where the phrase before it stands. */
function lastPlace(facing: Facing, present: ReadonlyMap<number, number>, index: number): InFile {
  if (present.size === 0) return { paragraph: facing.at };
  const before = [...present].findLast(([at]) => at < index)?.[1];
  const slot: Slot | undefined = before === undefined ? undefined : facing.sides().edited.slots[before];
  return { paragraph: slot?.paragraph ?? facing.at };
}

function textAt({ paragraph, range }: InFile, { edited }: Comparison): string {
  return edited.paragraphs[paragraph]?.text.slice(range?.from, range?.to) ?? "";
}
