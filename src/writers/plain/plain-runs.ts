import { phraseText } from "../../text/text.ts";
import type { Phrase } from "../../text/text.ts";
import { filledAddress, linkAsText } from "../../tree/link-address.ts";
import type { Inline } from "../../tree/tree.ts";
import type { LabelTargets } from "../label-targets.ts";
import type { Piece } from "./plain-block.ts";

/** A stretch of text that is marked the same all through, or the place of a footnote. */
export type Run = TextRun | { readonly type: "note"; readonly number: number };

export interface TextRun {
  readonly type: "text";
  readonly text: string;
  readonly marks: Marks;
}

export interface Marks {
  readonly strong: boolean;
  readonly emphasis: boolean;
  /** Where a link leads. */
  readonly address?: string;
}

/** One document being written in lines: what references print, and the footnotes so far. */
export interface Runs {
  readonly targets: LabelTargets;
  readonly notes: (readonly Run[])[];
}

export const plainMarks: Marks = { strong: false, emphasis: false };

/** Pieces of a line as runs. A line's end within is a line feed. A footnote's text is kept for the end, under its number. */
export function runsOf(pieces: readonly Piece[], runs: Runs, marks = plainMarks): readonly Run[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === "string") return textRun(piece, marks);
    return piece.inlines.flatMap((inline) => runsOfInline(inline, piece.phrases, runs, marks));
  });
}

function runsOfInline(inline: Inline, phrases: readonly Phrase[], runs: Runs, marks: Marks): readonly Run[] {
  const within = (children: readonly Inline[], own: Marks) =>
    children.flatMap((child) => runsOfInline(child, phrases, runs, own));
  switch (inline.type) {
    case "text":
      return textRun(inline.text, marks);
    case "hole": {
      const phrase = phrases[inline.index];
      if (!phrase) throw new Error(`no phrase for hole ${inline.index}`);
      return textRun(phraseText(phrase), marks);
    }
    case "strong":
      return within(inline.children, { ...marks, strong: true });
    case "emphasis":
      return within(inline.children, { ...marks, emphasis: true });
    case "link": {
      const text = linkAsText(inline, phrases);
      if (text) return within(text, marks);
      return within(inline.children, { ...marks, address: filledAddress(inline, phrases) });
    }
    case "reference":
      return textRun(runs.targets.get(inline.id) ?? "", marks);
    case "footnote": {
      // Its number is taken before what stands in it.
      const number = runs.notes.push([]);
      runs.notes[number - 1] = within(inline.children, plainMarks);
      return [{ type: "note", number }];
    }
    case "line-break":
      return textRun("\n", marks);
  }
}

function textRun(text: string, marks: Marks): readonly Run[] {
  return text === "" ? [] : [{ type: "text", text, marks }];
}
