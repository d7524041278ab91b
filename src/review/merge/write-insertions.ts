import { blockAround, outermostBlock } from "../rewrite/block-around.ts";
import type { Merging } from "./merging.ts";
import { noteOwner } from "./note-owner.ts";
import { modelFor, writeInsertedParagraph } from "./inserted-paragraph.ts";
import { writeInsertedRow, writeInsertedTable } from "./inserted-row.ts";
import { shorten } from "../shorten.ts";
import { mostQuoted } from "./merged.ts";
import { isInRow, rowsOf } from "./table-rows.ts";

/** Writes what was added by hand as tracked insertions. Gives how many places that are. */
export function writeInsertions(merging: Merging): number {
  const { decisions, edited, find } = merging;
  const done = new Set<number>();
  let count = 0;
  for (const decision of decisions) {
    if (decision.type !== "insert" || done.has(decision.edited)) continue;
    const at = decision.edited;
    const paragraph = edited.paragraphs[at];
    if (!paragraph) continue;
    if (decision.isGone) find({ type: "gone", edited: shorten(paragraph.text, mostQuoted) });
    switch (paragraph.stands.type) {
      case "text":
        count += insertBlock(at, writeInsertedParagraph(at, modelFor(at, merging), merging), merging);
        break;
      case "cell":
        count += insertCells(at, done, merging);
        break;
      case "box":
      case "note":
      case "margin":
        tellApart(at, merging);
    }
  }
  return count;
}

/** Behind what it follows in the file, outside of tables and of contents. */
function insertBlock(at: number, xml: string, { fresh, main, blocks, xmlOf, places, write }: Merging): number {
  const inBody = (index: number) => {
    const paragraph = fresh.paragraphs[index];
    return paragraph?.part === main && paragraph.stands.type !== "box";
  };
  const before = places.before(at, inBody);
  const span = before === undefined ? undefined : fresh.paragraphs[before]?.span;
  const offset = span ? (outermostBlock(blocks, span.from)?.to ?? span.to) : beginOfBody(xmlOf(main));
  write(main, [{ from: offset, to: offset, xml }]);
  return 1;
}

function beginOfBody(xml: string): number {
  const body = /<(?:[^\s<>/:]+:)?body(?:\s[^<>]*)?>/.exec(xml);
  return body ? body.index + body[0].length : xml.lastIndexOf("</");
}

/** A paragraph in a cell, a row, or a table, whichever is new. */
function insertCells(at: number, done: Set<number>, merging: Merging): number {
  const { edited, fresh, places, write, find, xmlOf } = merging;
  const [own, row, table] = [
    edited.paragraphs[at],
    rowsOf(edited.paragraphs, at),
    rowsOf(edited.paragraphs, at, "table"),
  ];
  const freshCell = (index: number) => {
    const there = places.freshAt(index);
    return there !== undefined && fresh.paragraphs[there]?.stands.type === "cell" ? there : undefined;
  };
  if (!own) return 0;
  if (row.some((index) => freshCell(index) !== undefined)) {
    const cell = row.filter((index) => isInRow(edited.paragraphs[index], own, "cell"));
    const before = cell
      .filter((index) => index < at)
      .map(freshCell)
      .findLast((index) => index !== undefined);
    const behind = cell
      .filter((index) => index > at)
      .map(freshCell)
      .find((index) => index !== undefined);
    const beside = fresh.paragraphs[before ?? behind ?? -1];
    if (!beside) return tellColumn(at, row, done, merging);
    const xml = writeInsertedParagraph(at, beside, merging);
    const offset = before === undefined ? beside.span.from : beside.span.to;
    write(beside.part, [{ from: offset, to: offset, xml }]);
    return 1;
  }
  const isKnown = table.some((index) => freshCell(index) !== undefined);
  for (const index of isKnown ? row : table) done.add(index);
  if (!isKnown) {
    find({ type: "table", edited: shorten(own.text, mostQuoted) });
    return insertBlock(at, writeInsertedTable(table, merging), merging);
  }
  const before = table
    .filter((index) => index < at)
    .map(freshCell)
    .findLast((index) => index !== undefined);
  const behind = table
    .filter((index) => index > at)
    .map(freshCell)
    .find((index) => index !== undefined);
  const beside = fresh.paragraphs[before ?? behind ?? -1];
  const around = beside && blockAround(merging.blocks, "tr", beside.span.from);
  if (!beside || !around) return 0;
  const written = writeInsertedRow(row, { beside, xml: xmlOf(beside.part) }, merging);
  const offset = before === undefined ? around.from : around.to;
  write(beside.part, [{ from: offset, to: offset, xml: written }]);
  return 1;
}

/** Cells that their row has not in the fresh report: as after a column was added. All those of a table are told at once. */
function tellColumn(
  at: number,
  row: readonly number[],
  done: Set<number>,
  { edited, decisions, places, comment, words, find }: Merging,
): number {
  const table = rowsOf(edited.paragraphs, at, "table");
  const first = places.freshAt(row.find((index) => places.freshAt(index) !== undefined) ?? at) ?? 0;
  const inserted = new Set(decisions.flatMap((one) => (one.type === "insert" ? [one.edited] : [])));
  const isExtra = (index: number) => {
    const own = rowsOf(edited.paragraphs, index);
    return inserted.has(index) && !done.has(index) && own.some((other) => places.freshAt(other) !== undefined);
  };
  const cells = table.filter(isExtra);
  for (const index of cells) done.add(index);
  const texts = cells.map((index) => edited.paragraphs[index]?.text ?? "");
  comment(first, { paragraphs: [{ text: words.columnAdded }, ...texts.map((text) => ({ text }))] });
  find({ type: "column", text: shorten(texts.join(" "), mostQuoted) });
  return 0;
}

/** What stands in notes, text boxes and margins has no place of its own in the fresh report: its text goes into a comment. */
function tellApart(at: number, { edited, fresh, main, places, comment, words, find }: Merging): void {
  const paragraph = edited.paragraphs[at];
  if (!paragraph) return;
  const owner = paragraph.stands.type === "note" ? noteOwner(at, edited, main) : undefined;
  const inMain = (index: number) => fresh.paragraphs[index]?.part === main;
  const place = (owner === undefined ? undefined : places.freshAt(owner)) ?? places.before(owner ?? at, inMain) ?? 0;
  comment(place, { paragraphs: [{ text: words.apart }, { text: paragraph.text }] });
  find({ type: "apart", edited: shorten(paragraph.text, mostQuoted) });
}
