import type { Font, Style } from "../../styles/style.ts";
import { escapeXml } from "./xml.ts";

// What docx can't express is put into what it wrote here, and nowhere else.

/** What a style can't say in docx. */
export function mendStyles(xml: string, style: Style): string {
  const character = 'w:styleId="DefaultParagraphFont"';
  const named = mend(xml, character, `w:default="1" ${character}`);
  return mend(named, /(<w:style w:type="paragraph" w:styleId="Normal".*?<w:pPr>)/s, `$1${paragraphSwitches(style)}`);
}

/**
 * How all paragraphs are: a page's last line may stand alone, and marks may hang over the edge, which is Word's own way.
 * LibreOffice 7.4 reads that switch as its opposite, and does well so: it loses some hanging marks. Where a line holds a
 * fixed number of 汉字, Word must not add a quarter em between 汉字 and digits.
 */
export function paragraphSwitches({ body }: Style): string {
  const strict = body.strict ? '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>' : "";
  return `<w:widowControl w:val="0"/><w:overflowPunct w:val="1"/>${strict}`;
}

/** docx marks every numbering as made of single lists, and its levels as not in use. The one it always adds is left out. */
export function mendNumbering(xml: string): string {
  const own = mend(xml, /<w:abstractNum .*?<\/w:abstractNum>/s, "");
  return mend(mend(own, /w:val="hybridMultilevel"/g, 'w:val="multilevel"'), / w:tentative="1"/g, "");
}

/** docx writes a font table only to embed fonts. The other names of a font tell Word what may stand in for it. */
export function mendFontTable(xml: string, style: Style): string {
  const fonts = style.fonts.map(writeFont).join("");
  return mend(xml, /(<w:fonts\b[^>]*?)\/>$/, `$1>${fonts}</w:fonts>`);
}

/** docx writes no language into the properties. */
export function mendCoreProperties(xml: string, languageMark: string): string {
  const end = "</cp:coreProperties>";
  return mend(xml, end, `<dc:language>${languageMark}</dc:language>${end}`);
}

function writeFont({ name, alternates }: Font): string {
  const others = alternates.length > 0 ? `<w:altName w:val="${escapeXml(alternates.join(","))}"/>` : "";
  const gb2312 = "86";
  const charset = /\p{Script=Han}/u.test(name) ? gb2312 : "00";
  return `<w:font w:name="${escapeXml(name)}">${others}<w:charset w:val="${charset}"/></w:font>`;
}

/** What is to be mended must be there: otherwise docx has changed what it writes. */
export function mend(xml: string, found: string | RegExp, wanted: string | ((...match: string[]) => string)): string {
  const mended = typeof wanted === "string" ? xml.replace(found, wanted) : xml.replace(found, wanted);
  if (mended === xml) throw new Error(`docx wrote nothing to mend: ${String(found)}`);
  return mended;
}
