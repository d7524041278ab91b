import type { Font, Style } from "../../styles/style.ts";
import { escapeXml } from "./xml.ts";

// What docx can't express is put into what it wrote here, and nowhere else.

/**
 * Where a line holds a fixed number of 汉字, Word must not add a quarter em between 汉字 and digits, nor keep a page's last
 * line back from the next (docx writes neither switch in a style).
 */
export function mendStyles(xml: string, style: Style): string {
  const strict = style.body.strict ? '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>' : "";
  const character = 'w:styleId="DefaultParagraphFont"';
  const mended = xml
    .replace(character, `w:default="1" ${character}`)
    .replace(/(<w:style w:type="paragraph" w:styleId="Normal".*?<w:pPr>)/s, `$1<w:widowControl w:val="0"/>${strict}`);
  if (mended === xml) throw new Error("docx wrote no style Normal to mend");
  return mended;
}

/** docx marks every numbering as made of single lists, and its levels as not in use. The one it always adds is left out. */
export function mendNumbering(xml: string): string {
  return xml
    .replace(/<w:abstractNum .*?<\/w:abstractNum>/s, "")
    .replaceAll('w:val="hybridMultilevel"', 'w:val="multilevel"')
    .replaceAll(' w:tentative="1"', "");
}

/** docx writes a font table only to embed fonts. The other names of a font tell Word what may stand in for it. */
export function mendFontTable(xml: string, style: Style): string {
  const fonts = style.fonts.map(writeFont).join("");
  const mended = xml.replace(/(<w:fonts\b[^>]*?)\/>$/, `$1>${fonts}</w:fonts>`);
  if (mended === xml) throw new Error("docx wrote no empty font table to mend");
  return mended;
}

/** docx writes no language into the properties. */
export function mendCoreProperties(xml: string, languageMark: string): string {
  return xml.replace("</cp:coreProperties>", `<dc:language>${languageMark}</dc:language></cp:coreProperties>`);
}

function writeFont({ name, alternates }: Font): string {
  const others = alternates.length > 0 ? `<w:altName w:val="${escapeXml(alternates.join(","))}"/>` : "";
  const gb2312 = "86";
  const charset = /\p{Script=Han}/u.test(name) ? gb2312 : "00";
  return `<w:font w:name="${escapeXml(name)}">${others}<w:charset w:val="${charset}"/></w:font>`;
}
