import type { ReturnedAnchor, ReturnedParagraph, TextPiece } from "../../../src/review/returned/returned-document.ts";

/** A paragraph as the reader gives it, from a small XML: no deletions, no fields, nothing within each other. */
export function paragraphOf(xml: string): ReturnedParagraph {
  const pieces: TextPiece[] = [];
  let text = "";
  for (const run of xml.matchAll(/<w:r(?: [^>]*)?>.*?<\/w:r>/gs)) {
    const begin = run.index;
    const properties = /<w:rPr>.*?<\/w:rPr>/s.exec(run[0]);
    for (const found of run[0].matchAll(/(<w:t(?: [^>]*)?>)([^<]*)<\/w:t>|<w:(?:br|tab)(?: [^>]*)?\/>/g)) {
      const at = begin + found.index;
      const [whole, open = "", inner] = found;
      const said = inner === undefined ? (whole.includes("tab") ? "\t" : "\n") : decoded(inner);
      const from = at + open.length;
      pieces.push({
        type: inner === undefined ? "mark" : "text",
        from: text.length,
        to: text.length + said.length,
        span: { from, to: from + (inner ?? whole).length },
        run: { from: begin, to: begin + run[0].length },
        ...(properties && {
          properties: { from: begin + properties.index, to: begin + properties.index + properties[0].length },
        }),
        inserted: xml.lastIndexOf("<w:ins ", begin) > xml.lastIndexOf("</w:ins>", begin),
      });
      text += said;
    }
  }
  const anchors = [...xml.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="([^"]*)"\/>/g)].map(
    (start): ReturnedAnchor => {
      const [whole, id, name = ""] = start;
      const endTag = `<w:bookmarkEnd w:id="${id}"/>`;
      const end = xml.indexOf(endTag);
      const before = (at: number) => pieces.filter(({ span }) => span.from < at).at(-1)?.to ?? 0;
      return {
        name,
        what: name.slice(4, 15),
        printed: name.slice(15, 22),
        copied: false,
        start: { from: start.index, to: start.index + whole.length },
        end: { from: end, to: end + endTag.length },
        from: before(start.index),
        to: before(end),
      };
    },
  );
  const span = { from: 0, to: xml.length };
  return { part: "word/document.xml", span, text, pieces, anchors, fields: [], skeleton: "", stands: { type: "text" } };
}

function decoded(escaped: string): string {
  return escaped.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
