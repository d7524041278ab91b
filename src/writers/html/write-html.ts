// Takes: a document tree, a style, properties and pictures. Gives: a web page that needs nothing else. Reports: nothing.
import type { Style } from "../../styles/style.ts";
import { writeIdentity } from "../../trace/report-identity.ts";
import type { Images } from "../../tree/image.ts";
import { titleText } from "../../tree/line-text.ts";
import type { Attachment, Document } from "../../tree/tree.ts";
import type { DocxProperties } from "../docx/join-docx.ts";
import { documentLabels } from "../document-labels.ts";
import { contentCss } from "./content-css.ts";
import { cutSheets } from "./cut-sheets.ts";
import type { Sheet } from "./cut-sheets.ts";
import { latinFaces } from "./font-css.ts";
import { frameCss } from "./frame-css.ts";
import { element, escapeHtml, emptyElement } from "./html.ts";
import { turned } from "./page-geometry.ts";
import { pageCss } from "./page-css.ts";
import { textCss } from "./text-css.ts";
import { placesOfHeadings, writeBlock } from "./write-blocks.ts";
import { writeHead } from "./write-head.ts";
import { writeImprint } from "./write-imprint.ts";
import { writeAttachmentList, writeParts, writeSignature, writeTitle } from "./write-parts.ts";
import { targetId } from "./writing.ts";
import type { HtmlWriting } from "./writing.ts";

/**
 * Writes a report as one HTML file: pictures, charts and layout are in it, and nothing in it is run or fetched. On paper it has
 * the style's page. The same report gives the same text.
 */
export function writeHtml(document: Document, style: Style, properties: DocxProperties, images: Images): string {
  const { language, report } = properties;
  const writing = {
    style,
    labels: documentLabels(document, style, language),
    images,
    anchors: report !== undefined,
    page: style.page,
    headings: placesOfHeadings(document),
    notes: [],
    noteCount: 0,
  };
  const identity = report
    ? writeIdentity(report).map(([name, content]) => emptyElement("meta", { name, content }))
    : [];
  const head = [
    emptyElement("meta", { charset: "utf-8" }),
    emptyElement("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    emptyElement("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    emptyElement("meta", { name: "author", content: properties.creator }),
    ...identity,
    element("title", {}, escapeHtml(titleText(document.parts.title))),
    element(
      "style",
      {},
      `\n${latinFaces(style)}${pageCss(style)}${textCss(style)}${contentCss(style)}${frameCss(style)}`,
    ),
  ];
  const body = sheetsOf(document, writing).join("\n");
  const parts = [element("head", {}, `\n${head.join("\n")}\n`), element("body", {}, `\n${body}\n`)];
  return `<!doctype html>\n${element("html", { lang: language }, `\n${parts.join("\n")}\n`)}\n`;
}

/** No script could run even if one got in. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The body from its head to its signature, then each attachment; the imprint stands at the foot of the last sheet. */
function sheetsOf(document: Document, writing: HtmlWriting): readonly string[] {
  const { attachments } = document;
  const first = [writeHead(document, writing), writeParts(document, writing)];
  const last = () => [writeAttachmentList(document, writing), writeSignature(document, writing)];
  const imprint = writeImprint(document, writing);
  const body = cutSheets(document.blocks, { landscape: false, signed: true });
  return [
    ...writeSheets(body, { first, last, imprint: attachments.length === 0 ? imprint : "" }, document, writing),
    ...attachments.flatMap((attachment, index) => {
      const sheets = cutSheets(attachment.blocks, { landscape: attachment.landscape, signed: false });
      const foot = index === attachments.length - 1 ? imprint : "";
      const head = writeAttachmentHead(attachment, index, writing);
      return writeSheets(sheets, { first: head, last: () => [], imprint: foot }, document, writing);
    }),
  ];
}

/** 附件1, then its title. */
function writeAttachmentHead({ title, id }: Attachment, index: number, writing: HtmlWriting): readonly string[] {
  const text = escapeHtml(writing.labels.attachments[index] ?? "");
  const label = element("p", { class: "label", id: id === undefined ? undefined : targetId("label", id) }, text);
  const attributes = { class: "attachment", id: targetId("attachment", index + 1) };
  return [label, element("h1", attributes, writeTitle(title, writing.style.attachment.title.characters, writing))];
}

/** What stands on some sheets beside their blocks. What stands last is written last: footnotes are counted on the way. */
interface Surrounding {
  readonly first: readonly string[];
  readonly last: () => readonly string[];
  readonly imprint: string;
}

function writeSheets(
  sheets: readonly Sheet[],
  { first, last, imprint }: Surrounding,
  document: Document,
  writing: HtmlWriting,
): readonly string[] {
  const { page } = writing.style;
  const isAcross = sheets.at(-1)?.across === true;
  const written = sheets.map(({ across, blocks }, index) => {
    const isLast = index === sheets.length - 1;
    writing.page = across ? turned(page) : page;
    const content = blocks.map((block) => writeBlock(block, document, writing));
    const parts = [...(index === 0 ? first : []), ...content, ...(isLast ? last() : [])];
    return writeSheet(across, parts, isLast && !isAcross ? imprint : "", writing);
  });
  // As in the Word file, it is not laid across with a table.
  return imprint !== "" && isAcross ? [...written, writeSheet(false, [], imprint, writing)] : written;
}

/** The footnotes stand at the foot of the sheet that they are of, above an imprint. */
function writeSheet(across: boolean, parts: readonly string[], imprint: string, writing: HtmlWriting): string {
  const notes = writing.notes.splice(0);
  const text = element("div", { class: "text" }, `\n${parts.filter((part) => part !== "").join("\n")}\n`);
  const foot = notes.length === 0 ? "" : element("aside", { class: "notes" }, `\n${notes.join("\n")}\n`);
  const name = ["sheet", ...(across ? ["across"] : []), ...(imprint === "" ? [] : ["last"])].join(" ");
  const content = [text, foot, imprint].filter((part) => part !== "");
  return element("section", { class: name }, `\n${content.join("\n")}\n`);
}
