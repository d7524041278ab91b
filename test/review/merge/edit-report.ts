import { escapeXml } from "../../../src/writers/docx/xml.ts";
import { editParts } from "../imitate/edit-parts.ts";

/** What somebody does in Word: paragraphs, rows and places are told by words that stand there, once in the document. */
export type Edit =
  | { readonly do: "reword"; readonly from: string; readonly to: string }
  | { readonly do: "add"; readonly behind: string; readonly text: string }
  | { readonly do: "delete"; readonly at: string }
  | { readonly do: "move"; readonly at: string; readonly behind: string }
  /** From one paragraph to another. */
  | { readonly do: "move section"; readonly from: string; readonly to: string; readonly behind: string }
  | { readonly do: "split"; readonly before: string }
  | { readonly do: "join"; readonly at: string }
  | { readonly do: "add row"; readonly behind: string; readonly cells: readonly string[] }
  | { readonly do: "delete row"; readonly at: string }
  | { readonly do: "move row"; readonly at: string; readonly behind: string }
  | { readonly do: "add column"; readonly texts: readonly string[] }
  | { readonly do: "add table"; readonly behind: string; readonly rows: readonly (readonly string[])[] }
  /** A bookmark goes with what was typed over it. */
  | { readonly do: "retype"; readonly figure: string; readonly text: string }
  /** Cuts a figure out and puts it, with its bookmark, into a paragraph of its own. */
  | {
      readonly do: "take";
      readonly figure: string;
      readonly behind: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly do: "change note"; readonly from: string; readonly to: string }
  | { readonly do: "exchange"; readonly figure: string; readonly with: string }
  | { readonly do: "comment"; readonly at: string; readonly author: string; readonly text: string }
  | { readonly do: "add picture"; readonly behind: string };

export function editReport(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const parts = edits.flatMap((edit) => (edit.do === "comment" ? [commentPart(edit)] : []));
  const changed = editParts(bytes, { "word/document.xml": (xml) => edits.reduce(editOne, xml) });
  const edited = edits.reduce((file, edit) => {
    if (edit.do !== "change note") return file;
    return editParts(file, { "word/footnotes.xml": (xml) => replaceOnce(xml, edit.from, edit.to) });
  }, changed);
  if (parts.length === 0) return edited;
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  return editParts(edited, {
    "word/comments.xml": () => parts.join(""),
    "word/_rels/document.xml.rels": (xml) =>
      xml.replace(
        "</Relationships>",
        `<Relationship Id="rIdC" Type="${relation}" Target="comments.xml"/></Relationships>`,
      ),
    "[Content_Types].xml": (xml) =>
      xml.replace("</Types>", `<Override PartName="/word/comments.xml" ContentType="${type}"/></Types>`),
  });
}

function editOne(xml: string, edit: Edit): string {
  switch (edit.do) {
    case "reword":
      return replaceOnce(xml, edit.from, edit.to);
    case "add": {
      const paragraph = around(xml, "p", edit.behind);
      const form = /<w:pPr>.*?<\/w:pPr>/.exec(paragraph)?.[0] ?? "";
      return replaceOnce(xml, paragraph, `${paragraph}<w:p>${form}${run(edit.text)}</w:p>`);
    }
    case "delete":
      return replaceOnce(xml, around(xml, "p", edit.at), "");
    case "move":
      return move(xml, around(xml, "p", edit.at), around(xml, "p", edit.behind));
    case "move section": {
      const [first, last] = [around(xml, "p", edit.from), around(xml, "p", edit.to)];
      return move(xml, xml.slice(xml.indexOf(first), xml.indexOf(last) + last.length), around(xml, "p", edit.behind));
    }
    case "split": {
      const form = /<w:pPr>.*?<\/w:pPr>/.exec(around(xml, "p", edit.before))?.[0] ?? "";
      return replaceOnce(
        xml,
        edit.before,
        `</w:t></w:r></w:p><w:p>${form}<w:r><w:t xml:space="preserve">${edit.before}`,
      );
    }
    case "join": {
      const paragraph = around(xml, "p", edit.at);
      const end = xml.indexOf(paragraph) + paragraph.length;
      const begin = /^<w:p>(?:<w:pPr>.*?<\/w:pPr>)?/.exec(xml.slice(end))?.[0] ?? "";
      return xml.slice(0, end - "</w:p>".length) + xml.slice(end + begin.length);
    }
    case "add row": {
      const row = around(xml, "tr", edit.behind);
      return replaceOnce(xml, row, row + rowOf(edit.cells));
    }
    case "delete row":
      return replaceOnce(xml, around(xml, "tr", edit.at), "");
    case "move row":
      return move(xml, around(xml, "tr", edit.at), around(xml, "tr", edit.behind));
    case "add column": {
      const texts = [...edit.texts];
      return xml.replaceAll("</w:tr>", () => `${cellOf(texts.shift() ?? "")}</w:tr>`);
    }
    case "add table": {
      const paragraph = around(xml, "p", edit.behind);
      const rows = edit.rows.map(rowOf).join("");
      const columns = "<w:gridCol/>".repeat(edit.rows[0]?.length ?? 0);
      return replaceOnce(
        xml,
        paragraph,
        `${paragraph}<w:tbl><w:tblPr/><w:tblGrid>${columns}</w:tblGrid>${rows}</w:tbl>`,
      );
    }
    case "retype":
      return replaceOnce(xml, figureXml(xml, edit.figure), run(edit.text));
    case "take": {
      const figure = figureXml(xml, edit.figure);
      const without = replaceOnce(xml, figure, "");
      const paragraph = around(without, "p", edit.behind);
      const form = /<w:pPr>.*?<\/w:pPr>/.exec(paragraph)?.[0] ?? "";
      const taken = `<w:p>${form}${run(edit.before)}${figure}${run(edit.after)}</w:p>`;
      return replaceOnce(without, paragraph, paragraph + taken);
    }
    case "change note":
      return xml;
    case "exchange": {
      const [one, other] = [figureXml(xml, edit.figure), figureXml(xml, edit.with)];
      return replaceOnce(replaceOnce(xml, one, "<!---->"), other, one).replace("<!---->", other);
    }
    case "comment": {
      const paragraph = around(xml, "p", edit.at);
      const mark = '<w:r><w:commentReference w:id="700"/></w:r></w:p>';
      return replaceOnce(xml, paragraph, paragraph.replace(/<\/w:p>$/, mark));
    }
    case "add picture": {
      const paragraph = around(xml, "p", edit.behind);
      return replaceOnce(xml, paragraph, `${paragraph}<w:p><w:r><w:pict/></w:r></w:p>`);
    }
  }
}

function commentPart({ author, text }: Extract<Edit, { readonly do: "comment" }>): string {
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const comment = `<w:comment w:id="700" w:author="${author}" w:date="2021-03-04T05:06:07Z"><w:p>${run(text)}</w:p></w:comment>`;
  return `<w:comments ${names}>${comment}</w:comments>`;
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function cellOf(text: string): string {
  return `<w:tc><w:tcPr/><w:p>${run(text)}</w:p></w:tc>`;
}

function rowOf(cells: readonly string[]): string {
  return `<w:tr>${cells.map(cellOf).join("")}</w:tr>`;
}

function move(xml: string, what: string, behind: string): string {
  return replaceOnce(replaceOnce(xml, what, ""), behind, behind + what);
}

/** The one paragraph or row in whose text these words stand. */
function around(xml: string, name: "p" | "tr", words: string): string {
  const found = [...xml.matchAll(new RegExp(`<w:${name}>.*?</w:${name}>`, "gs"))].filter(([element]) =>
    plain(element).includes(words),
  );
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`“${words}” stands in ${found.length} places`);
  return first[0];
}

function figureXml(xml: string, text: string): string {
  const found = [...xml.matchAll(/<w:bookmarkStart w:name="_hb_[^>]*w:id="(\d+)"\/>.*?<w:bookmarkEnd w:id="\1"\/>/gs)];
  const figures = found.filter(([element]) => plain(element) === text);
  const [first] = figures;
  if (!first || figures.length > 1) throw new Error(`The figure ${text} stands in ${figures.length} places`);
  return first[0];
}

function plain(xml: string): string {
  return xml.replaceAll(/<[^<>]*>/g, "");
}

function replaceOnce(xml: string, from: string, to: string): string {
  if (xml.split(from).length !== 2) throw new Error(`“${from.slice(0, 60)}” doesn't stand just once`);
  return xml.replace(from, () => to);
}
