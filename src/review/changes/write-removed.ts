import type { ReturnedParagraph } from "../returned/returned-document.ts";
import { prefixAt } from "../rewrite/xml-tags.ts";
import { writeDeletedParagraph } from "./mark-paragraph.ts";
import { rowAround, writeDeletedRow } from "./mark-row.ts";
import { isField, styleIn } from "./marking.ts";
import type { MarkedPart, Marking } from "./marking.ts";
import { rowOf } from "./sentence-in.ts";

/**
 * Writes the paragraphs that only the first document has, or that stand elsewhere in the second, as deleted: behind that of the
 * second which is the one before them. Rows go into their table; cells of a table that is gone are lines.
 */
export function writeRemoved(marking: Marking): readonly MarkedPart[] {
  const { was, is, alignment } = marking;
  const places = new Map<number, ReturnedParagraph>();
  const removed = new Set<ReturnedParagraph>();
  for (const aligned of alignment) {
    const [after, before] = placesOf(aligned);
    const paragraph = after === undefined ? undefined : is.paragraphs[after];
    for (const at of before) {
      const gone = was.paragraphs[at];
      if (paragraph) places.set(at, paragraph);
      else if (gone && gone.text !== "" && !isField(gone)) removed.add(gone);
    }
  }
  const done = new Set<ReturnedParagraph>();
  return was.paragraphs.flatMap((paragraph, at): readonly MarkedPart[] => {
    if (!removed.has(paragraph) || done.has(paragraph)) return [];
    const cells = paragraph.stands.type === "cell" ? rowOf(was, paragraph) : [paragraph];
    const isRow = paragraph.stands.type === "cell" && cells.every((cell) => removed.has(cell) || cell.text === "");
    if (!isRow) return [writeAlone(paragraph, at, places, marking)];
    for (const cell of cells) done.add(cell);
    return [writeRow(cells, at, places, marking)];
  });
}

/** Paragraphs of the second document, by the indexes of those of the first at whose place they stand. */
type Places = ReadonlyMap<number, ReturnedParagraph>;

/** The place in the second document that those of the first stand at; nothing of what is marked as deleted. */
function placesOf(
  aligned: Marking["alignment"][number],
): readonly [after: number | undefined, before: readonly number[]] {
  switch (aligned.type) {
    case "pair":
      return [aligned.edited, [aligned.fresh]];
    case "split":
      return [aligned.edited.at(-1), [aligned.fresh]];
    case "joined":
      return [aligned.edited, aligned.fresh];
    case "moved":
    case "removed":
      return [undefined, [aligned.fresh]];
    case "added":
      return [undefined, []];
  }
}

function writeAlone(paragraph: ReturnedParagraph, at: number, places: Places, marking: Marking): MarkedPart {
  const { stands, text } = paragraph;
  const { main, xmlOf, tablesOf, tracked } = marking;
  const isAlike = (other: ReturnedParagraph) =>
    stands.type !== "text" && stands.type !== "cell" && other.stands.type === stands.type;
  const isBody = (other: ReturnedParagraph) =>
    other.part === main && (other.stands.type === "text" || other.stands.type === "cell");
  const beside = lastBefore(at, places, isAlike) ?? lastBefore(at, places, isBody);
  if (!beside) return writeFirst(paragraph, marking);
  const xml = xmlOf(beside.part);
  const prefix = prefixAt(xml, beside.span.from);
  const table = tablesOf(beside.part).find(({ from, to }) => from < beside.span.from && to > beside.span.to);
  const offset = beside.stands.type === "cell" && table ? table.to : beside.span.to;
  const written = writeDeletedParagraph(text, styleIn(marking, paragraph), true, prefix, tracked);
  return { part: beside.part, splices: [{ from: offset, to: offset, xml: written }] };
}

function lastBefore(
  at: number,
  places: Places,
  accepts: (paragraph: ReturnedParagraph) => boolean,
): ReturnedParagraph | undefined {
  for (let index = at - 1; index >= 0; index--) {
    const paragraph = places.get(index);
    if (paragraph && accepts(paragraph)) return paragraph;
  }
  return undefined;
}

/** Before all that stands in the document. */
function writeFirst(paragraph: ReturnedParagraph, marking: Marking): MarkedPart {
  const { main, xmlOf, tracked } = marking;
  const [body] = /<(?:[^\s<>/:]+:)?body(?:\s[^<>]*)?>/.exec(xmlOf(main)) ?? [""];
  const offset = xmlOf(main).indexOf(body) + body.length;
  const prefix = /^<([^\s:<>]+:)/.exec(body)?.[1] ?? "";
  const written = writeDeletedParagraph(paragraph.text, styleIn(marking, paragraph), true, prefix, tracked);
  return { part: main, splices: [{ from: offset, to: offset, xml: written }] };
}

/** Behind the row of the second table that is the one before it, else before the one behind it. */
function writeRow(cells: readonly ReturnedParagraph[], at: number, places: Places, marking: Marking): MarkedPart {
  const [first] = cells;
  const { was, xmlOf, tracked } = marking;
  if (!first) throw new Error("A row without cells");
  const isSameTable = (index: number) => {
    const other = was.paragraphs[index];
    return (
      other?.part === first.part &&
      other.stands.type === "cell" &&
      first.stands.type === "cell" &&
      other.stands.table === first.stands.table
    );
  };
  for (const step of [-1, 1] as const) {
    for (let index = at + step; isSameTable(index); index += step) {
      const beside = places.get(index);
      const row = beside?.stands.type === "cell" ? rowAround(xmlOf(beside.part), beside.span) : undefined;
      if (beside && row) {
        const offset = step === -1 ? row.to : row.from;
        const like = xmlOf(beside.part).slice(row.from, row.to);
        const told = cells.map((cell) => ({ text: cell.text, style: styleIn(marking, cell) }));
        const xml = writeDeletedRow(told, like, tracked);
        return { part: beside.part, splices: [{ from: offset, to: offset, xml }] };
      }
    }
  }
  const line = { ...first, text: cells.map(({ text }) => text).join("\t") };
  return writeAlone(line, at, places, marking);
}
