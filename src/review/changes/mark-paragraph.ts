import { escapeXml } from "../../writers/docx/xml.ts";
import type { ReturnedParagraph } from "../returned/returned-document.ts";
import type { Splice } from "../rewrite/splice.ts";
import type { TrackedChange } from "../rewrite/tracked-change.ts";
import { writeTracked } from "../rewrite/write-runs.ts";
import { markWords, writeDeleted } from "./mark-words.ts";

/** The splices that mark all text of a paragraph as inserted; its end is marked apart. */
export function markText(paragraph: ReturnedParagraph, xml: string, tracked: TrackedChange): readonly Splice[] {
  return markWords(paragraph, xml, { inserted: [{ from: 0, to: paragraph.text.length }], deleted: [] }, tracked);
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
