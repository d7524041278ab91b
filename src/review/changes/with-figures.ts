import type { Wording } from "../compare/split-words.ts";
import type { Range } from "../returned/returned-document.ts";

/** A text in which figures stand, and what the word processor works out in it. */
export interface FieldedWording extends Wording {
  readonly fields: readonly Range[];
}

/** A range of a text, and what is to stand there. */
export interface OtherText extends Range {
  readonly text: string;
}

/** A text with other figures in the place of its own. Of those that stand within each other the outer one counts. */
export function withFigures({ text, anchors, fields }: FieldedWording, others: readonly OtherText[]): FieldedWording {
  const sorted = others.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const replaced = sorted.filter(({ from }, index) => sorted.slice(0, index).every(({ to }) => to <= from));
  let at = 0;
  let written = "";
  for (const other of replaced) {
    written += text.slice(at, other.from) + other.text;
    at = other.to;
  }
  const moved = <R extends Range>(range: R): R => ({
    ...range,
    from: offsetIn(replaced, range.from, "from"),
    to: offsetIn(replaced, range.to, "to"),
  });
  return { text: written + text.slice(at), anchors: anchors.map(moved), fields: fields.map(moved) };
}

/** Where an offset lies afterwards; one within a figure at that end of it. */
function offsetIn(replaced: readonly OtherText[], offset: number, end: "from" | "to"): number {
  let shift = 0;
  for (const { from, to, text } of replaced) {
    if (to <= offset) shift += text.length - (to - from);
    else if (from < offset) return from + shift + (end === "to" ? text.length : 0);
  }
  return offset + shift;
}
