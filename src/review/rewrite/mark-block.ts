import type { Span } from "../returned/returned-document.ts";
import type { Splice } from "./splice.ts";
import type { TrackedChange } from "./tracked-change.ts";
import { writeTracked } from "./write-runs.ts";
import { prefixAt, tagEnd } from "./xml-tags.ts";

/** The splice that marks a paragraph's own end as inserted or deleted. None where somebody inserted it as a tracked change. */
export function markEnd(xml: string, from: number, mark: "ins" | "del", tracked: TrackedChange): readonly Splice[] {
  const prefix = prefixAt(xml, from);
  const open = tagEnd(xml, from);
  if (xml.charAt(open - 2) === "/") return [];
  const written = writeTracked(mark, "", prefix, tracked);
  const properties = `<${prefix}rPr>${written}</${prefix}rPr>`;
  const at = (offset: number, length: number, text: string) => [{ from: offset, to: offset + length, xml: text }];
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
  return at(behind, 0, written);
}

/** The splice that marks a table's row as inserted or deleted; what stands in its cells is marked apart. */
export function markRow(xml: string, row: Span, mark: "ins" | "del", tracked: TrackedChange): Splice {
  const prefix = prefixAt(xml, row.from);
  const written = writeTracked(mark, "", prefix, tracked);
  const open = tagEnd(xml, row.from);
  const head = xml.slice(open, open + xml.slice(open, row.to).search(new RegExp(`<${prefix}tc[\\s/>]`)));
  const empty = new RegExp(`<${prefix}trPr\\s*/>`).exec(head);
  const whole = `<${prefix}trPr>${written}</${prefix}trPr>`;
  if (empty) return { from: open + empty.index, to: open + empty.index + empty[0].length, xml: whole };
  const end = head.search(new RegExp(`<(?:${prefix}trPrChange[\\s>]|/${prefix}trPr\\s*>)`));
  if (end >= 0) return { from: open + end, to: open + end, xml: written };
  // Exceptions from the table's form come first.
  const exceptions = head.lastIndexOf(`</${prefix}tblPrEx>`);
  const at = open + (exceptions < 0 ? 0 : exceptions + `</${prefix}tblPrEx>`.length);
  return { from: at, to: at, xml: whole };
}
