import type { ReturnedDocument, ReturnedParagraph } from "../returned/returned-document.ts";
import { rowOf } from "./sentence-in.ts";
import { markEnd, markRow } from "../rewrite/mark-block.ts";
import { markText } from "./mark-paragraph.ts";
import { rowAround } from "./mark-row.ts";
import { isField } from "./marking.ts";
import type { MarkedPart, Marking } from "./marking.ts";

/** Marks the paragraphs that only the second document has, or that stood elsewhere in the first; and rows of such. */
export function markAdded(marking: Marking): readonly MarkedPart[] {
  const { is, alignment, xmlOf, tracked } = marking;
  const added = alignment.flatMap((aligned) =>
    aligned.type === "added" || aligned.type === "moved" ? (is.paragraphs[aligned.edited] ?? []) : [],
  );
  const isAdded = new Set(added);
  const rows = new Set<string>();
  return added.flatMap((paragraph): readonly MarkedPart[] => {
    const { part, stands, span } = paragraph;
    const xml = xmlOf(part);
    const end = isLastOfCell(paragraph, is) ? [] : markEnd(xml, span.from, "ins", tracked);
    const splices = isField(paragraph) ? [] : [...end, ...markText(paragraph, xml, tracked)];
    if (stands.type !== "cell" || !rowOf(is, paragraph).every((cell) => isAdded.has(cell))) return [{ part, splices }];
    const row = rowAround(xml, span);
    const key = `${part}\u001F${row?.from}`;
    if (!row || rows.has(key)) return [{ part, splices }];
    rows.add(key);
    return [{ part, splices: [markRow(xml, row, "ins", tracked), ...splices] }];
  });
}

/** The end of a cell belongs to its row. */
function isLastOfCell(paragraph: ReturnedParagraph, document: ReturnedDocument): boolean {
  const { stands } = paragraph;
  if (stands.type !== "cell") return false;
  const cells = rowOf(document, paragraph);
  const next = cells[cells.indexOf(paragraph) + 1];
  return next?.stands.type !== "cell" || next.stands.column !== stands.column;
}
