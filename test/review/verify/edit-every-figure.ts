import type { RenderedText } from "../../../src/text/text.ts";
import type {
  ReturnedAnchor,
  ReturnedDocument,
  ReturnedParagraph,
} from "../../../src/review/returned/returned-document.ts";
import { verifyReturned } from "../../../src/review/verify/verify-returned.ts";
import {
  anchorText,
  removeBookmark,
  replaceAnchorText,
  retype,
  swapAnchoredRuns,
  swapTexts,
} from "../imitate/edit-anchors.ts";
import { deleteSentence } from "../imitate/edit-paragraphs.ts";
import { editTexts } from "../imitate/edit-parts.ts";
import { readSound } from "../sample-files.ts";
import { toldIn } from "./told.ts";

/** A report's file, however it was saved, and the draft that it is set beside. */
export interface Sample {
  readonly bytes: Uint8Array;
  readonly fresh: ReturnedDocument;
  readonly text: RenderedText;
}

/** A phrase of the file; of several around a link the outer one. */
export interface Spot {
  readonly name: string;
  readonly text: string;
  /** It is all of its paragraph, which is no cell. */
  readonly isWhole: boolean;
}

/** A file with one thing done to it, and what verify has to say of that: no more and no less. */
export interface Edit {
  readonly what: string;
  readonly bytes: () => Uint8Array;
  readonly isExpected: (told: readonly string[]) => boolean;
}

export function spotsIn({ paragraphs }: ReturnedDocument): readonly Spot[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.anchors
      .filter(({ from, to }) => to > from)
      .filter((anchor, index, all) => !all.slice(0, index).some(({ from }) => from === anchor.from))
      .map((anchor) => spotOf(paragraph, anchor)),
  );
}

function spotOf({ text, stands }: ReturnedParagraph, { name, from, to }: ReturnedAnchor): Spot {
  return { name, text: text.slice(from, to), isWhole: stands.type !== "cell" && from === 0 && to === text.length };
}

/** Another value of the same kind: one digit more or less, or a word more. */
export function otherThan(text: string): string {
  return /\d/.test(text) ? text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)) : `${text}改`;
}

const exactly = (expected: readonly string[]) => (told: readonly string[]) =>
  told.toSorted().join() === expected.toSorted().join();

/** What a person may do to each figure, one at a time. */
export const edits: Readonly<Record<string, (sample: Sample, spot: Spot, next: Spot | undefined) => Edit | undefined>> =
  {
    "changed by hand": ({ bytes }, { name, text }) => ({
      what: `${name} ${text}`,
      bytes: () => replaceAnchorText(bytes, name, otherThan(text)),
      isExpected: exactly([`changed ${name}`]),
    }),
    "showing the text of another, and that one its": ({ bytes }, one, other) =>
      other && {
        what: `${one.name} ${one.text} and ${other.name} ${other.text}`,
        bytes: () => swapTexts(bytes, one.name, other.name),
        isExpected: exactly([`swapped ${one.name}`, `swapped ${other.name}`]),
      },
    "moved past another": ({ bytes }, one, other) =>
      other && {
        what: `${one.name} ${one.text} and ${other.name} ${other.text}`,
        bytes: () => swapAnchoredRuns(untangled(bytes), one.name, other.name),
        // Two paragraphs that are nothing but a phrase are moved, which is no fault.
        isExpected:
          one.isWhole && other.isWhole
            ? (told) => told.length > 0 && told.every((line) => line === "moved")
            : exactly([`misplaced ${one.name}`, `misplaced ${other.name}`]),
      },
    "retyped as it was": ({ bytes }, { name, text }) => ({
      what: `${name} ${text}`,
      bytes: () => removeBookmark(bytes, name),
      isExpected: exactly([`retyped right ${name}`]),
    }),
    "retyped as something else": ({ bytes }, { name, text }) => ({
      what: `${name} ${text}`,
      bytes: () => retype(bytes, name, otherThan(text)),
      isExpected: exactly([`retyped wrong ${name}`]),
    }),
    "deleted with its sentence": ({ bytes }, { name, text }) => {
      const { bytes: changed, gone } = deleteSentence(bytes, name);
      return {
        what: `${name} ${text}`,
        bytes: () => changed,
        // The sentence is told once, as changed wording, if it had words of its own.
        isExpected: (told) => {
          const wording = told.filter((line) => /^(?:changed|removed) \[-/.test(line));
          const rest = told.filter((line) => !wording.includes(line));
          return exactly(gone.map((anchor) => `deleted ${anchor}`))(rest) && wording.length <= 1;
        },
      };
    },
  };

/** LibreOffice begins a bookmark before it ends the one before: as if the second stood in the first. */
function untangled(bytes: Uint8Array): Uint8Array {
  const tangle = /(<w:bookmarkStart\b[^>]*?w:id="(\d+)"[^>]*>)(<w:bookmarkEnd\b[^>]*?w:id="(?!\2")\d+"[^>]*>)/g;
  return editTexts(bytes, (xml) => xml.replaceAll(tangle, "$3$1"));
}

/** Whether the bookmark is around all of it. LibreOffice moves the ends of those in the last paragraph of a section to the front. */
export function isWhollyMarked(bytes: Uint8Array, { name, text }: Spot): boolean {
  return anchorText(bytes, name) === text.replaceAll("\n", "");
}

/** Does something to every figure of a report in turn, and lists where verify says anything else than expected. */
export function findUntold(
  sample: Sample,
  how: keyof typeof edits,
  spots: readonly Spot[] = spotsIn(readSound(sample.bytes)),
): readonly string[] {
  return spots.flatMap((spot, index) => {
    const next = [...spots.slice(index + 1), ...spots.slice(0, index)].find(({ text }) => text !== spot.text);
    const edit = edits[how]?.(sample, spot, next);
    if (!edit) return [];
    const told = toldIn(verifyReturned(readSound(edit.bytes()), sample.fresh, sample.text));
    return edit.isExpected(told) ? [] : [[edit.what, ...told].join("\n  ")];
  });
}
