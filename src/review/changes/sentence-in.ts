import type { Around } from "../../trace/trace.ts";
import type { Range, ReturnedDocument, ReturnedParagraph } from "../returned/returned-document.ts";
import { groupBy } from "../group-by.ts";
import { oneLine } from "./one-line.ts";

/** Behind its mark; a decimal point ends no sentence. */
const sentenceEnd = /[。！？；\n]|[.!?;](?=\s|$)/g;

/**
 * What of its sentence stands around a phrase in a Word file, so that a reader finds it; in a table its row, cells apart by
 * bars. The same as `sentenceAround` finds in a draft's Markdown.
 */
export function sentenceIn(document: ReturnedDocument, paragraph: ReturnedParagraph, { from, to }: Range): Around {
  const [head, tail] = [paragraph.text.slice(0, from), paragraph.text.slice(to)];
  if (paragraph.stands.type === "cell") {
    const cells = rowOf(document, paragraph);
    const at = cells.indexOf(paragraph);
    const texts = (some: readonly ReturnedParagraph[]) => some.map(({ text }) => oneLine(text));
    return {
      before: [...texts(cells.slice(0, at)), oneLine(head)].join(" | "),
      after: [oneLine(tail), ...texts(cells.slice(at + 1))].join(" | "),
    };
  }
  const lastEnd = [...head.matchAll(sentenceEnd)].at(-1);
  const [nextEnd] = tail.matchAll(sentenceEnd);
  return {
    before: oneLine(head.slice(lastEnd ? lastEnd.index + lastEnd[0].length : 0)).trimStart(),
    after: oneLine(tail.slice(0, nextEnd ? nextEnd.index + nextEnd[0].length : tail.length)).trimEnd(),
  };
}

const rows = new WeakMap<ReturnedDocument, ReadonlyMap<string, readonly ReturnedParagraph[]>>();

/** The paragraphs of the row in which a cell's paragraph stands, itself among them. */
export function rowOf(document: ReturnedDocument, paragraph: ReturnedParagraph): readonly ReturnedParagraph[] {
  const known = rows.get(document) ?? groupBy(document.paragraphs, rowKey);
  rows.set(document, known);
  return known.get(rowKey(paragraph)) ?? [paragraph];
}

function rowKey({ part, stands }: ReturnedParagraph): string {
  return stands.type === "cell" ? `${part}\u001F${stands.table}\u001F${stands.row}` : "";
}
