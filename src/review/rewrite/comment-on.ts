import type { Span } from "../returned/returned-document.ts";
import { commentMarks } from "./add-comments.ts";
import type { Splice } from "./splice.ts";
import { prefixAt, tagEnd } from "./xml-tags.ts";

/** The splices that set a comment's marks around all that stands in a paragraph of the document's part. */
export function commentOn(id: number, { from, to }: Span, xml: string): readonly Splice[] {
  const prefix = prefixAt(xml, from);
  const { open, close } = commentMarks(id, prefix);
  const tag = tagEnd(xml, from);
  if (xml.charAt(tag - 2) === "/") {
    return [{ from, to, xml: `${xml.slice(from, tag - 2)}>${open}${close}</${prefix}p>` }];
  }
  const form =
    new RegExp(`^<${prefix}pPr(?:\\s[^<>]*)?(?:/>|>.*?</${prefix}pPr>)`, "s").exec(xml.slice(tag, to))?.[0] ?? "";
  const begin = tag + form.length;
  const end = xml.lastIndexOf("</", to - 1);
  return [
    { from: begin, to: begin, xml: open },
    { from: end, to: end, xml: close },
  ];
}
