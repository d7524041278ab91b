import type { ReturnedParagraph, Span } from "../returned/returned-document.ts";
import { editText } from "./edit-text.ts";
import type { Splice } from "./splice.ts";
import type { TrackedChange } from "./tracked-change.ts";
import { writeTracked } from "./write-runs.ts";
import { prefixAt, tagEnd } from "./xml-tags.ts";

/**
 * The splices that mark all runs of a paragraph as deleted, with what they hold: fields and marks of notes as well. Of one with
 * pictures or text boxes only the text goes.
 * @param xml of its part, in which nothing was tracked yet
 * @param isWhole whether its end goes as well
 */
export function deleteParagraph(
  paragraph: ReturnedParagraph,
  xml: string,
  isWhole: boolean,
  tracked: TrackedChange,
): readonly Splice[] {
  const { span, text } = paragraph;
  const prefix = prefixAt(xml, span.from);
  const inner = xml.slice(span.from, span.to);
  if (/<[^\s<>/]*:?(?:drawing|pict|object|AlternateContent|txbxContent)[\s>]/.test(inner)) {
    return editText(paragraph, xml, { deleted: [{ from: 0, to: text.length }], inserted: [] }, tracked);
  }
  const runs = inner.matchAll(new RegExp(`<${prefix}r(?:\\s[^<>]*)?>.*?</${prefix}r>`, "gs"));
  const gone = Array.from(runs, ({ 0: run, index }): Splice => {
    const from = span.from + index;
    return { from, to: from + run.length, xml: writeTracked("del", asDeleted(run, prefix), prefix, tracked) };
  });
  return [...gone, ...(isWhole ? markParagraphEnd(span, xml, tracked) : [])];
}

function asDeleted(run: string, prefix: string): string {
  return run
    .replaceAll(new RegExp(`(</?${prefix})t(?=[\\s>/])`, "g"), "$1delText")
    .replaceAll(new RegExp(`(</?${prefix})instrText(?=[\\s>/])`, "g"), "$1delInstrText");
}

/** The splices that mark a paragraph's end as deleted. None where it holds the properties of a section. */
function markParagraphEnd(span: Span, xml: string, tracked: TrackedChange): readonly Splice[] {
  const prefix = prefixAt(xml, span.from);
  const open = tagEnd(xml, span.from);
  if (xml.charAt(open - 2) === "/") return [];
  const written = writeTracked("del", "", prefix, tracked);
  const form = new RegExp(`^<${prefix}pPr(?:\\s[^<>]*)?(?:/>|>.*?</${prefix}pPr>)`, "s").exec(
    xml.slice(open, span.to),
  )?.[0];
  const at = (from: number, to: number, text: string): readonly Splice[] => [{ from, to, xml: text }];
  const properties = `<${prefix}rPr>${written}</${prefix}rPr>`;
  if (form === undefined) return at(open, open, `<${prefix}pPr>${properties}</${prefix}pPr>`);
  if (form.includes(`<${prefix}sectPr`)) return [];
  if (form.endsWith("/>") && !form.includes("</"))
    return at(open, open + form.length, `<${prefix}pPr>${properties}</${prefix}pPr>`);
  const own = form.indexOf(`<${prefix}rPr>`);
  const inside = open + own + `<${prefix}rPr>`.length;
  if (own >= 0) return at(inside, inside, written);
  const end = open + form.length - `</${prefix}pPr>`.length;
  return at(end, end, properties);
}

/** The splice that marks a table's row as deleted; what stands in it is marked apart. */
export function deleteRow(row: Span, xml: string, tracked: TrackedChange): Splice {
  const prefix = prefixAt(xml, row.from);
  const mark = writeTracked("del", "", prefix, tracked);
  const open = tagEnd(xml, row.from);
  const head = xml.slice(open, xml.indexOf(`<${prefix}tc`, open));
  const form = head.indexOf(`</${prefix}trPr>`);
  if (form >= 0) return { from: open + form, to: open + form, xml: mark };
  const at = open + head.length;
  return { from: at, to: at, xml: `<${prefix}trPr>${mark}</${prefix}trPr>` };
}
