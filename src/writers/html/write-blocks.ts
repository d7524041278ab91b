import type { Caption, ContentsBlock, Document, DocumentBlock, HeadingBlock } from "../../tree/tree.ts";
import { contentsEntries } from "../contents-entries.ts";
import { escapeHtml, element } from "./html.ts";
import { writeFigure } from "./write-figure.ts";
import { writeInlines, writeLine } from "./write-inlines.ts";
import { writeList } from "./write-list.ts";
import { writeTable } from "./write-table.ts";
import { targetId } from "./writing.ts";
import type { HtmlWriting } from "./writing.ts";

/** A block as HTML. A page break is none: it begins a new sheet. */
export function writeBlock(block: DocumentBlock, document: Document, writing: HtmlWriting): string {
  switch (block.type) {
    case "heading":
      return writeHeading(block, writing);
    case "paragraph":
      return element("p", {}, writeInlines(block.shape.children, block.phrases, writing));
    case "list":
      return writeList(block, writing);
    case "table": {
      const caption = block.caption && writeCaption(block.caption, writing);
      return writeTable(block, caption, writing);
    }
    case "image":
    case "chart": {
      const caption = block.caption && writeCaption(block.caption, writing);
      return writeFigure(block, caption, writing);
    }
    case "contents":
      return writeContents(block, document, writing);
    case "page-break":
      return "";
  }
}

/** Its number is written out, so that it is copied along; one that goes on in its line is a part of a paragraph. */
function writeHeading(block: HeadingBlock, writing: HtmlWriting): string {
  const { shape, phrases } = block;
  const id = targetId("heading", writing.headings.get(block) ?? 0);
  const number = writing.labels.headings.get(block) ?? "";
  const content = escapeHtml(number) + writeInlines(shape.children, phrases, writing);
  if (shape.runIn.length === 0) return element(`h${shape.level + 1}`, { id }, content);
  const heading = { id, class: `h${shape.level + 1}`, role: "heading", "aria-level": shape.level + 1 };
  return element("p", {}, element("span", heading, content) + writeInlines(shape.runIn, phrases, writing));
}

/** All headings with their places, by which links lead to them. */
export function placesOfHeadings({ blocks, attachments }: Document): ReadonlyMap<HeadingBlock, number> {
  const all = [...blocks, ...attachments.flatMap((attachment): readonly DocumentBlock[] => attachment.blocks)];
  return new Map(all.filter((block) => block.type === "heading").map((heading, index) => [heading, index + 1]));
}

function writeCaption(caption: Caption, writing: HtmlWriting): string {
  const { labels } = writing;
  const number = labels.captions.get(caption) ?? "";
  const gap = caption.line.inlines.length === 0 ? "" : labels.words.captionGap;
  const id = caption.id === undefined ? undefined : targetId("label", caption.id);
  return element("span", { id }, escapeHtml(number + gap) + writeLine(caption.line, writing));
}

/** Entries that lead to what they name; where that stands on paper isn't known here. */
function writeContents(
  { levels }: ContentsBlock,
  document: Document,
  { style, labels, headings }: HtmlWriting,
): string {
  const entries = contentsEntries(document, style, levels).map(({ level, text, target }) => {
    const id =
      "title" in target
        ? targetId("attachment", document.attachments.indexOf(target) + 1)
        : targetId("heading", headings.get(target) ?? 0);
    return entry(text, id, level);
  });
  const title = element("p", { class: "contents-title" }, escapeHtml(labels.words.contents));
  return element("nav", { class: "contents" }, `${title}\n${entries.join("\n")}`);
}

function entry(text: string, id: string, level: number): string {
  return element("p", { class: `entry level-${level}` }, element("a", { href: `#${id}` }, escapeHtml(text)));
}
