import type { Alignment } from "../compare/alignment.ts";
import type { ReturnedDocument, ReturnedParagraph } from "../returned/returned-document.ts";
import { baseKey } from "./base-sides.ts";
import { rowsOf } from "./table-rows.ts";

/**
 * What is too short to be told wherever it stands, as a heading of two characters, was taken for added here and removed there: it
 * was moved. Else it would stand twice. Of a table only whole rows are moved.
 */
export function pairDisplaced(
  alignment: Alignment,
  edited: ReturnedDocument["paragraphs"],
  fresh: ReturnedDocument["paragraphs"],
): Alignment {
  const added = new Set(alignment.flatMap((one) => (one.type === "added" ? [one.edited] : [])));
  const removed = new Set(alignment.flatMap((one) => (one.type === "removed" ? [one.fresh] : [])));
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const at of added) {
    if (found.has(at)) continue;
    const own = linesOf(edited, at, added);
    const other = [...removed]
      .map((index) => linesOf(fresh, index, removed))
      .find((line) => {
        return line.every((index) => !taken.has(index)) && isSameLine(own, line, edited, fresh);
      });
    other?.forEach((index, place) => {
      const one = own[place];
      if (one !== undefined) found.set(one, index);
      taken.add(index);
    });
  }
  return alignment.flatMap((one) => {
    if (one.type === "removed" && taken.has(one.fresh)) return [];
    const place = one.type === "added" ? found.get(one.edited) : undefined;
    return one.type === "added" && place !== undefined ? [{ type: "moved", edited: one.edited, fresh: place }] : [one];
  });
}

/** The row of a cell, if all of it is left over; else nothing. Of other text itself. */
function linesOf(paragraphs: readonly ReturnedParagraph[], at: number, left: ReadonlySet<number>): readonly number[] {
  const stands = paragraphs[at]?.stands.type;
  if (stands === "text") return [at];
  const row = stands === "cell" ? rowsOf(paragraphs, at) : [];
  return row.every((index) => left.has(index)) ? row : [];
}

function isSameLine(
  own: readonly number[],
  other: readonly number[],
  edited: readonly ReturnedParagraph[],
  fresh: readonly ReturnedParagraph[],
): boolean {
  if (own.length === 0 || own.length !== other.length) return false;
  const keys = own.map((at) => keyOf(edited[at]));
  return keys.some((key) => key !== "") && other.every((at, place) => keyOf(fresh[at]) === keys[place]);
}

function keyOf(paragraph: ReturnedParagraph | undefined): string {
  return paragraph ? `${baseKey(paragraph) && paragraph.stands.type}${baseKey(paragraph)}` : "";
}
