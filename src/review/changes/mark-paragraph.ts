import { escapeXml } from "../../writers/docx/xml.ts";
import type { ReturnedParagraph } from "../returned/returned-document.ts";
import type { Splice } from "../rewrite/splice.ts";
import type { TrackedChange } from "../rewrite/tracked-change.ts";
import { writeTracked } from "../rewrite/write-runs.ts";
import { prefixAt, tagEnd } from "../rewrite/xml-tags.ts";
import { markWords, writeDeleted } from "./mark-words.ts";

/** The splices that mark all text of a paragraph as inserted; its end is marked apart. */
export function markText(paragraph: ReturnedParagraph, xml: string, tracked: TrackedChange): readonly Splice[] {
  return markWords(paragraph, xml, { inserted: [{ from: 0, to: paragraph.text.length }], deleted: [] }, tracked);
}

/** The splice that marks a paragraph's own end as inserted. None where somebody inserted it as a tracked change. */
export function markEnd(xml: string, from: number, tracked: TrackedChange): readonly Splice[] {
  const prefix = prefixAt(xml, from);
  const open = tagEnd(xml, from);
  if (xml.charAt(open - 2) === "/") return [];
  const mark = writeTracked("ins", "", prefix, tracked);
  const properties = `<${prefix}rPr>${mark}</${prefix}rPr>`;
  const at = (offset: number, length: number, written: string) => [{ from: offset, to: offset + length, xml: written }];
  const rest = xml.slice(open);
  const [begin] = new RegExp(`^\\s*<${prefix}pPr(?=[\\s/>])`).exec(rest) ?? [];
  if (begin === undefined) return at(open, 0, `<${prefix}pPr>${properties}</${prefix}pPr>`);
  const tag = open + begin.lastIndexOf("<");
  const inner = tagEnd(xml, tag);
  if (xml.charAt(inner - 2) === "/") {
    return at(tag, inner - tag, `<${prefix}pPr>${properties}</${prefix}pPr>`);
  }
  // The form of its mark comes before its section and what it was changed from, which may have forms of their own.
  const end =
    inner + xml.slice(inner).search(new RegExp(`<(?:${prefix}(?:sectPr|pPrChange)[\\s/>]|/${prefix}pPr\\s*>)`));
  const [form] = new RegExp(`<${prefix}rPr(?=[\\s/>])[^<>]*>`).exec(xml.slice(inner, end)) ?? [];
  if (form === undefined) return at(end, 0, properties);
  const formAt = xml.indexOf(form, inner);
  if (form.endsWith("/>")) return at(formAt, form.length, properties);
  const behind = formAt + form.length;
  if (new RegExp(`^\\s*<${prefix}ins[\\s/>]`).test(xml.slice(behind))) return [];
  return at(behind, 0, mark);
}

/**
 * A paragraph whose text is deleted.
 * @param style its id, where the document has it
 * @param isAlone whether its end is deleted, too. Of a cell the last end goes with the row: marked, LibreOffice would join the cell
 *   to what follows it.
 */
export function writeDeletedParagraph(
  text: string,
  style: string | undefined,
  isAlone: boolean,
  prefix: string,
  tracked: TrackedChange,
): string {
  const styled = style === undefined ? "" : `<${prefix}pStyle ${prefix}val="${escapeXml(style)}"/>`;
  const mark = isAlone ? `<${prefix}rPr>${writeTracked("del", "", prefix, tracked)}</${prefix}rPr>` : "";
  const runs = text === "" ? "" : writeDeleted(text, `<${prefix}r>`, prefix, tracked);
  return `<${prefix}p><${prefix}pPr>${styled}${mark}</${prefix}pPr>${runs}</${prefix}p>`;
}
