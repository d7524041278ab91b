import {
  AlignmentType,
  Document as WordDocument,
  Footer,
  NoteNumberRestart,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import type { BaseXmlComponent, IContext, IPropertiesOptions, ISectionOptions, ISectionPropertiesOptions } from "docx";

import { twips } from "../../styles/lengths.ts";
import type { Page, Style } from "../../styles/style.ts";
import { wordNumbering } from "./word-numbering.ts";
import { styleIds, wordStyles } from "./word-styles.ts";
import { writeXml } from "./xml.ts";

/** What may differ from document to document. Default: nothing in any. */
export interface DocumentOptions {
  readonly title?: string;
  readonly creator?: string;
  readonly lastModifiedBy?: string;
  readonly customProperties?: readonly { readonly name: string; readonly value: string }[];
  readonly children?: ISectionOptions["children"];
  /** Whether its pages are laid across: the whole text area is turned, its upper edge to the right. */
  readonly across?: boolean;
  readonly footnotes?: NonNullable<IPropertiesOptions["footnotes"]>;
}

/** A document in the style with nothing in it: what docx writes of it are the parts that no report changes. */
export function emptyDocument(style: Style, options: DocumentOptions = {}): WordDocument {
  const { page, pageNumber, headings, body } = style;
  const heading = headings[0] ?? body;
  const {
    title = "",
    creator = "",
    lastModifiedBy = "",
    customProperties = [],
    children = [],
    across = false,
    footnotes = {},
  } = options;
  return new WordDocument({
    title,
    creator,
    lastModifiedBy,
    customProperties,
    footnotes,
    evenAndOddHeaderAndFooters: pageNumber.place === "outer",
    // A line that ends where a person wants it to is not stretched to the edge.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    styles: wordStyles(style),
    numbering: wordNumbering(style),
    theme: {
      fonts: {
        headings: { latin: heading.latin.name, eastAsia: heading.font.name },
        body: { latin: body.latin.name, eastAsia: body.font.name },
      },
    },
    sections: [
      {
        properties: { page: across ? pageAcross(page) : pageUpright(page), ...noteNumbers(style) },
        footers: footers(style),
        children,
      },
    ],
  });
}

/** Circled numbers begin again on each page: there are not many of them. Others are counted through, which is Word's way. */
function noteNumbers({ footnote }: Style): Pick<ISectionPropertiesOptions, "footnoteProperties"> {
  if (footnote.number === "1") return {};
  const type = NumberFormat.DECIMAL_ENCLOSED_CIRCLE_CHINESE;
  return { footnoteProperties: { numberFormat: { type }, restart: NoteNumberRestart.EACH_PAGE } };
}

function pageUpright(page: Page) {
  return {
    size: { width: twips.fromMillimetres(page.width), height: twips.fromMillimetres(page.height) },
    margin: {
      top: twips.fromMillimetres(page.top),
      bottom: twips.fromMillimetres(page.bottom),
      left: twips.fromMillimetres(page.left),
      right: twips.fromMillimetres(page.right),
      footer: twips.fromMillimetres(page.footer),
      header: twips.fromMillimetres(page.footer),
    },
  };
}

/** What is upright the left margin is the upper one across. The footer holds only a box that has a place of its own. */
function pageAcross(page: Page) {
  const { size, margin } = pageUpright(page);
  const { top, bottom, left, right } = margin;
  const edge = Math.round(Math.min(left, right) / 2);
  return {
    size: { ...size, orientation: PageOrientation.LANDSCAPE },
    margin: { top: left, right: top, bottom: right, left: bottom, footer: edge, header: edge },
  };
}

/** A part of the document as XML, with its declaration. */
export function writePart(
  document: WordDocument,
  part: BaseXmlComponent,
  viewWrapper: IContext["viewWrapper"],
): string {
  const xml = writeComponent(document, part, viewWrapper);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`;
}

/** One of docx's components as XML. */
export function writeComponent(
  file: WordDocument,
  component: BaseXmlComponent,
  viewWrapper: IContext["viewWrapper"] = file.Document,
): string {
  const prepared = component.prepForXml({ file, viewWrapper, stack: [] });
  if (!prepared) throw new Error("docx left a component out");
  return writeXml(prepared);
}

function footers(style: Style) {
  if (style.pageNumber.place === "centre") return { default: footer(style, AlignmentType.CENTER) };
  return { default: footer(style, AlignmentType.RIGHT), even: footer(style, AlignmentType.LEFT) };
}

/** The page number on its line, away from the outer side by its blank. */
function footer(style: Style, alignment: "center" | "right" | "left"): Footer {
  const { form, blank, size } = style.pageNumber;
  const indent = Math.round(blank * twips.fromPoints(size));
  const dash = form === "1" ? { left: "", right: "" } : { left: "— ", right: " —" };
  const run = new TextRun({ children: [dash.left, PageNumber.CURRENT, dash.right].filter((part) => part !== "") });
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        alignment,
        indent: alignment === "right" ? { right: indent } : { left: alignment === "left" ? indent : 0 },
        children: [run],
      }),
    ],
  });
}
