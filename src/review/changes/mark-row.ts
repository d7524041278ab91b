import type { Span } from "../returned/returned-document.ts";
import type { TrackedChange } from "../rewrite/tracked-change.ts";
import { writeTracked } from "../rewrite/write-runs.ts";
import { prefixAt } from "../rewrite/xml-tags.ts";
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
