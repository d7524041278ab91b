import { strToU8, zipSync } from "fflate";

import { escapeXml } from "../../writers/docx/xml.ts";

/** A Word file of one character in one font: the PDF of it tells which font LibreOffice takes for that one. */
export function writeProbe(font: string): Uint8Array {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${run(font)}</w:p></w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)])));
}

const packages = "http://schemas.openxmlformats.org/package/2006";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function run(font: string): string {
  const name = escapeXml(font);
  const fonts = `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
  return `<w:r><w:rPr>${fonts}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr><w:t>${characterFor(font)}</w:t></w:r>`;
}

/** A font for letters has no 汉字; one for Chinese is asked for what it is there for. */
function characterFor(font: string): string {
  return /\p{Script=Han}/u.test(font) || latinNamesOfChinese.test(font) ? "国" : "1";
}

const latinNamesOfChinese =
  /^(?:FangSong|KaiTi|Sim(?:Sun|Hei|Fang|Kai)|NSimSun|ST(?:Fangsong|Kaiti|Heiti|Song|Zhongsong)|FZ|Fandol|DengXian|Microsoft YaHei|Source Han)|CJK/i;
