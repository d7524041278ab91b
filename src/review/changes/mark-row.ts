import type { Span } from "../returned/returned-document.ts";
import type { Splice } from "../rewrite/splice.ts";
import type { TrackedChange } from "../rewrite/tracked-change.ts";
import { writeTracked } from "../rewrite/write-runs.ts";
import { prefixAt, tagEnd } from "../rewrite/xml-tags.ts";
import { writeDeletedParagraph } from "./mark-paragraph.ts";

/** The row of a table around an offset. Nothing where tables stand within each other there, or none is around it. */
export function rowAround(xml: string, { from, to }: Span): Span | undefined {
  const prefix = prefixAt(xml, from);
  const begin = lastRow(xml, prefix, from);
  const close = `</${prefix}tr>`;
  const end = xml.indexOf(close, to);
  if (begin < 0 || end < 0) return undefined;
  const inner = xml.slice(begin + 1, end);
  return /<[^\s<>/:]*:?(?:tbl|tr)[\s>]/.test(inner) ? undefined : { from: begin, to: end + close.length };
}

/** Where the last row before an offset begins. `w:trPr` begins alike. */
function lastRow(xml: string, prefix: string, before: number): number {
  let at = xml.lastIndexOf(`<${prefix}tr`, before);
  while (at > 0 && !/[\s>]/.test(xml.charAt(at + prefix.length + 3))) at = xml.lastIndexOf(`<${prefix}tr`, at - 1);
  return at;
}

/** The splice that marks a row as inserted; what stands in its cells is marked apart. */
export function markRow(xml: string, row: Span, tracked: TrackedChange): Splice {
  const prefix = prefixAt(xml, row.from);
  const mark = writeTracked("ins", "", prefix, tracked);
  const open = tagEnd(xml, row.from);
  const head = xml.slice(open, open + xml.slice(open, row.to).search(new RegExp(`<${prefix}tc[\\s>]`)));
  const empty = new RegExp(`<${prefix}trPr\\s*/>`).exec(head);
  const whole = `<${prefix}trPr>${mark}</${prefix}trPr>`;
  if (empty) return { from: open + empty.index, to: open + empty.index + empty[0].length, xml: whole };
  const end = head.search(new RegExp(`<(?:${prefix}trPrChange[\\s>]|/${prefix}trPr\\s*>)`));
  if (end >= 0) return { from: open + end, to: open + end, xml: mark };
  // Exceptions from the table's form come first.
  const exceptions = head.lastIndexOf(`</${prefix}tblPrEx>`);
  const at = open + (exceptions < 0 ? 0 : exceptions + `</${prefix}tblPrEx>`.length);
  return { from: at, to: at, xml: whole };
}

export interface DeletedCell {
  readonly text: string;
  /** Id of its paragraph's style, where the document has it. */
  readonly style: string | undefined;
}

/**
 * A row that is deleted.
 * @param like a row of the same table: its cells' widths are taken, where it has as many
 */
export function writeDeletedRow(cells: readonly DeletedCell[], like: string, tracked: TrackedChange): string {
  const prefix = prefixAt(like, 0);
  const widths = [...like.matchAll(new RegExp(`<${prefix}tcW\\s[^<>]*?:w\\s*=\\s*["'](\\d+)["'][^<>]*>`, "g"))].map(
    ([, width]) => Number(width),
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  const written = cells.map(({ text, style }, index) => {
    const width = widths.length === cells.length ? widths[index] : Math.floor(total / cells.length);
    const form = `<${prefix}tcPr><${prefix}tcW ${prefix}w="${width ?? 0}" ${prefix}type="dxa"/></${prefix}tcPr>`;
    return `<${prefix}tc>${form}${writeDeletedParagraph(text, style, false, prefix, tracked)}</${prefix}tc>`;
  });
  const mark = writeTracked("del", "", prefix, tracked);
  return `<${prefix}tr><${prefix}trPr>${mark}</${prefix}trPr>${written.join("")}</${prefix}tr>`;
}
