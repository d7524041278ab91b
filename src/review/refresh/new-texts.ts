import { phraseText } from "../../text/text.ts";
import type { Phrase } from "../../text/text.ts";
import type { Range, ReturnedAnchor, ReturnedDocument, ReturnedParagraph } from "../returned/returned-document.ts";
import { isSameText } from "../verify/same-text.ts";
import { slotsOf } from "../verify/side.ts";
import type { JudgedPhrase } from "../verify/verification.ts";

/** A phrase of the file that is to say something else, and where. */
export interface NewText {
  readonly judged: JudgedPhrase;
  readonly paragraph: ReturnedParagraph;
  /** In the paragraph's text; empty where the phrase's anchor has nothing in it. */
  readonly range: Range;
  /** As the draft's Word file has it, with its breaks. */
  readonly text: string;
  /** Its anchors, those of a link from without to within. None where they are gone. */
  readonly anchors: readonly ReturnedAnchor[];
  /** What their names are to be, by those that they have. */
  readonly names: ReadonlyMap<string, string>;
  /** Of the anchor that is to be put back. */
  readonly restored?: string;
  /** It was a gap of a draft, and is highlighted. */
  readonly unmarked: boolean;
}

/**
 * Where judged phrases stand, and what the draft says there. Left out is what can't be written: a phrase with a field in it, one
 * that isn't in the draft.
 * @param phrases of the draft, by the names of their anchors
 */
export function newTexts(
  judged: readonly JudgedPhrase[],
  edited: ReturnedDocument,
  fresh: ReturnedDocument,
  phrases: ReadonlyMap<string, Phrase>,
): readonly NewText[] {
  const drafted = draftedSlots(fresh);
  return judged.flatMap((one) => {
    const paragraph = edited.paragraphs[one.paragraph];
    const slot = drafted.get(one.phrase?.anchor ?? "");
    const draft = "draft" in one ? one.draft : undefined;
    if (!paragraph || !one.phrase || draft === undefined) return [];
    const found = placeOf(one, paragraph);
    if (!found || isInField(found.range, paragraph)) return [];
    const { range, anchors } = found;
    const text = slot && isSameText(slot.text, draft) ? slot.text : draft;
    const unmarked = edited.identity.draft === true && "is" in one && /^【.*】$/.test(one.is);
    const restored = anchors.length === 0 ? { restored: one.phrase.anchor } : {};
    const names =
      anchors.length === 0 ? new Map<string, string>() : newNames(one, anchors, slot?.anchors ?? [], phrases);
    return [{ judged: one, paragraph, range, text, anchors, names, unmarked, ...restored }];
  });
}

interface DraftedSlot {
  readonly anchors: readonly ReturnedAnchor[];
  readonly text: string;
}

function draftedSlots({ paragraphs }: ReturnedDocument): ReadonlyMap<string, DraftedSlot> {
  return new Map(
    paragraphs.flatMap((paragraph) =>
      slotsOf(paragraph).flatMap(({ anchors, from, to }) => {
        const slot = { anchors, text: paragraph.text.slice(from, to) };
        return anchors.map(({ name }) => [name, slot] as const);
      }),
    ),
  );
}

/** A phrase that lost its anchor stands where the judging found it; one in which nothing is left, in its anchor. */
function placeOf(judged: JudgedPhrase, paragraph: ReturnedParagraph): Pick<NewText, "range" | "anchors"> | undefined {
  const { range } = judged;
  if (judged.type === "retyped") return range && range.from < range.to ? { range, anchors: [] } : undefined;
  const slot = slotsOf(paragraph).find(({ anchors, from, to }) => {
    const isThere = !range || (range.from <= from && range.to >= to);
    return isThere && anchors.some(({ name, crossing }) => name === judged.anchor && crossing === undefined);
  });
  return slot && { range: range ?? slot, anchors: slot.anchors };
}

function isInField(range: Range, { fields }: ReturnedParagraph): boolean {
  return fields.some(({ from, to }) => from < range.to && to > range.from);
}

/**
 * The names in the draft of the anchors around a phrase. That of a link's address stays, as the address does.
 */
function newNames(
  { anchor, phrase }: JudgedPhrase,
  anchors: readonly ReturnedAnchor[],
  drafted: readonly ReturnedAnchor[],
  phrases: ReadonlyMap<string, Phrase>,
): ReadonlyMap<string, string> {
  const printed = drafted.filter(({ name, from, to }) => {
    const text = phrases.get(name);
    return from < to && text !== undefined && phraseText(text) !== "" && !isAddress(phraseText(text));
  });
  const pairs = anchors.flatMap(({ name, what }): readonly (readonly [string, string])[] => {
    if (name === anchor && phrase) return [[name, phrase.anchor]];
    const other = printed.find((one) => one.what === what);
    return other ? [[name, other.name]] : [];
  });
  return new Map(pairs.filter(([old, name]) => old !== name));
}

function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(text);
}
