import type { ReturnedAnchor, ReturnedParagraph } from "../returned/returned-document.ts";
import { blockAround } from "../rewrite/block-around.ts";
import { deleteParagraph } from "../rewrite/delete-paragraph.ts";
import { markRow } from "../rewrite/mark-block.ts";
import type { Merging } from "./merging.ts";
import { noteOwner } from "./note-owner.ts";
import { shorten } from "../shorten.ts";
import { mostQuoted } from "./merged.ts";
import { isInRow, rowsOf } from "./table-rows.ts";

/** The anchors of what is deleted whole. */
export function anchorsDeleted({ decisions, fresh }: Pick<Merging, "decisions" | "fresh">): readonly ReturnedAnchor[] {
  return decisions.flatMap((decision) =>
    decision.type === "delete" ? (fresh.paragraphs[decision.fresh]?.anchors ?? []) : [],
  );
}

/** Writes what was deleted by hand as tracked deletions. Gives how many places that are. */
export function writeDeletions(merging: Merging): number {
  const { decisions, fresh } = merging;
  const gone = new Set(decisions.flatMap((decision) => (decision.type === "delete" ? [decision.fresh] : [])));
  const done = new Set<number>();
  let count = 0;
  for (const at of gone) {
    const paragraph = fresh.paragraphs[at];
    if (!paragraph || done.has(at)) continue;
    done.add(at);
    if (paragraph.stands.type === "cell") count += deleteCells(at, gone, done, merging);
    else if (paragraph.stands.type === "note") remarkNote(at, gone, merging);
    else {
      const isWhole = paragraph.stands.type === "text";
      merging.write(
        paragraph.part,
        deleteParagraph(paragraph, merging.xmlOf(paragraph.part), isWhole, merging.tracked),
      );
      count++;
    }
  }
  return count;
}

/** A row of which nothing was left goes whole; of other rows a paragraph in a cell, if another stands in it. */
function deleteCells(at: number, gone: ReadonlySet<number>, done: Set<number>, merging: Merging): number {
  const { fresh, xmlOf, tracked, blocks, write, words, comment, find } = merging;
  const row = rowsOf(fresh.paragraphs, at);
  const isGone = (index: number) => gone.has(index) || fresh.paragraphs[index]?.text.trim() === "";
  const paragraph = fresh.paragraphs[at];
  if (!paragraph) return 0;
  const xml = xmlOf(paragraph.part);
  const around = blockAround(blocks, "tr", paragraph.span.from);
  const whole = row.every(isGone) && paragraph.part === merging.main ? around : undefined;
  if (whole) {
    write(paragraph.part, [markRow(xml, whole, "del", tracked)]);
    for (const index of row) {
      const cell = fresh.paragraphs[index];
      if (cell) write(cell.part, deleteParagraph(cell, xml, false, tracked));
      done.add(index);
    }
    return 1;
  }
  const cell = row.filter((index) => isInRow(fresh.paragraphs[index], paragraph, "cell"));
  if (cell.some((index) => !isGone(index))) {
    write(paragraph.part, deleteParagraph(paragraph, xml, cell.at(-1) !== at, tracked));
    return 1;
  }
  const lost = rowsOf(fresh.paragraphs, at, "table").filter(
    (index) => index === at || (!done.has(index) && isLostCell(index, gone, fresh)),
  );
  for (const index of lost) done.add(index);
  const texts = lost.map((index) => fresh.paragraphs[index]?.text ?? "");
  comment(at, { paragraphs: [{ text: words.columnDeleted }, ...texts.map((text) => ({ text }))] });
  find({ type: "column", text: shorten(texts.join(" "), mostQuoted) });
  return 0;
}

/** Whether all of a cell is gone, and not all of its row: as where a column was deleted. */
function isLostCell(at: number, gone: ReadonlySet<number>, { paragraphs }: Merging["fresh"]): boolean {
  const own = paragraphs[at];
  if (!own || !gone.has(at)) return false;
  const row = rowsOf(paragraphs, at);
  const isGone = (index: number) => gone.has(index) || paragraphs[index]?.text.trim() === "";
  return !row.every(isGone) && row.filter((index) => isInRow(paragraphs[index], own, "cell")).every(isGone);
}

/** A note goes with its mark in the text: where that stays, a person has to take it out. */
function remarkNote(at: number, gone: ReadonlySet<number>, { fresh, main, comment, words, find }: Merging): void {
  const owner = noteOwner(at, fresh, main);
  const note: ReturnedParagraph | undefined = fresh.paragraphs[at];
  if (!note || (owner !== undefined && gone.has(owner))) return;
  comment(owner ?? at, { paragraphs: [{ text: words.noteDeleted }, { text: note.text }] });
  find({ type: "deleted", draft: shorten(note.text, mostQuoted) });
}
