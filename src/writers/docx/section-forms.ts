import { twips } from "../../styles/lengths.ts";
import type { Style } from "../../styles/style.ts";
import { textWidthTwips, thinPitch } from "./geometry.ts";
import { emptyDocument, writePart } from "./skeleton.ts";
import { textBox } from "./text-box.ts";

/** `upright`: as the style has it. `across`: the whole page turned, its number included. `bare`: without a number. */
export type SectionKind = "upright" | "across" | "bare";

/** The properties of a section, with a hole for the relationship id of each footer, and its footers. */
export interface SectionForm {
  readonly properties: readonly string[];
  readonly footers: readonly string[];
}

export type SectionForms = { readonly [K in Exclude<SectionKind, "upright">]: SectionForm };

/** Has docx write what sections that are not upright need beyond the upright ones' properties and footers. */
export function makeSectionForms(style: Style): SectionForms {
  const document = emptyDocument(style);
  const footers = document.Footers.map((footer) => writePart(document, footer.View, footer));
  return {
    across: { properties: sectionProperties(style, true), footers: footers.map((xml) => turned(xml, style)) },
    bare: { properties: sectionProperties(style, false), footers: footers.map(emptied) },
  };
}

function sectionProperties(style: Style, across: boolean): readonly string[] {
  const document = emptyDocument(style, { across });
  const xml = writePart(document, document.Document.View, document.Document);
  const [properties = ""] = /<w:sectPr\b.*?<\/w:sectPr>/s.exec(xml) ?? [];
  return properties.split(/(?<=<w:footerReference [^>]*r:id=")[^"]*/);
}

const paragraph = /<w:p>(<w:pPr>.*?<\/w:pPr>)?.*<\/w:p>/s;

function emptied(footer: string): string {
  return footer.replace(paragraph, "<w:p>$1</w:p>");
}

/**
 * The page's number where it stands on upright pages: the page lies on its left side when the paper is upright, odd or even (8),
 * so what is its foot then is its left edge now, and the line runs down.
 */
function turned(footer: string, style: Style): string {
  const { page, pageNumber } = style;
  const pitch = twips.fromPoints(Math.ceil((pageNumber.size * 8) / 7));
  const box = {
    id: 1,
    name: "页码",
    left: { from: "page", offset: twips.fromMillimetres(page.footer) },
    top: twips.fromMillimetres(page.left),
    width: pitch,
    height: textWidthTwips(style),
    text: "down",
    wrapped: false,
  } as const;
  const thin = `<w:spacing w:line="${thinPitch}" w:lineRule="exact"/>`;
  return footer.replace(paragraph, (number) => `<w:p><w:pPr>${thin}</w:pPr>${textBox(box, number, "")}</w:p>`);
}
