// Makes the reference files that the tests read: one with LibreOffice Writer (apt-get install libreoffice-writer-nogui), the
// others part by part, as Word writes them in Chinese, or broken on purpose. They are kept beside the tests and in the cases that
// use them, so that a test needs no LibreOffice.
// Run: node test/writers/reference/make-references.mjs
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { strToU8, unzipSync, zipSync } from "fflate";

const tests = fileURLToPath(new URL("../../", import.meta.url));
const mtime = new Date(1980, 0, 1);

/** @param {Record<string, string | Uint8Array>} parts */
function pack(parts) {
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes), { level: 9, mtime });
}

function save(name, bytes) {
  mkdirSync(dirname(join(tests, name)), { recursive: true });
  writeFileSync(join(tests, name), bytes);
  console.log(`${name} ${bytes.length}`);
}

/** A letterhead as LibreOffice writes it: other fonts, other margins, a header and a footer, all from a flat OpenDocument file. */
const flat = `<?xml version="1.0" encoding="UTF-8"?>
<office:document office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.2"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0">
<office:font-face-decls>
<style:font-face style:name="楷体" svg:font-family="楷体"/><style:font-face style:name="黑体" svg:font-family="黑体"/>
<style:font-face style:name="DejaVu Serif" svg:font-family="'DejaVu Serif'"/>
</office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="DejaVu Serif" style:font-name-asian="楷体" fo:font-size="14pt" style:font-size-asian="14pt" fo:language="en" fo:country="US" style:language-asian="zh" style:country-asian="CN"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties style:font-name="DejaVu Serif" style:font-name-asian="黑体"/></style:style>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:line-height="150%" fo:margin-bottom="0.1cm" fo:text-indent="0.99cm" fo:text-align="justify"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Heading"><style:paragraph-properties fo:text-align="center" fo:margin-top="0.6cm" fo:margin-bottom="0.6cm"/><style:text-properties fo:color="#1f3864" fo:font-size="24pt" style:font-size-asian="24pt" fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:border-bottom="0.5pt solid #1f3864"/><style:text-properties fo:color="#1f3864" fo:font-size="16pt" style:font-size-asian="16pt"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="2"><style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.1cm"/><style:text-properties fo:font-size="14pt" style:font-size-asian="14pt"/></style:style>
<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:color="#1f3864" fo:font-size="9pt" style:font-size-asian="9pt"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="9pt" style:font-size-asian="9pt"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="18.4cm" fo:page-height="26cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="3.2cm" fo:margin-right="2.2cm"/><style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
<style:style style:name="bold" style:family="text"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" fo:color="#c00000"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">
<style:header><text:p text:style-name="Header">{{单位.名称}} · {{时段}}</text:p></style:header>
<style:footer><text:p text:style-name="Footer">第<text:page-number/>页</text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text>
<text:p text:style-name="Title">{{标<text:span text:style-name="bold">题}}</text:span></text:p>
<text:p text:style-name="Text_20_body">{{正文}}</text:p>
<text:p text:style-name="Text_20_body">联系人：办公室</text:p>
</office:text></office:body></office:document>`;

function makeByLibreOffice() {
  const work = mkdtempSync(join(tmpdir(), "references-"));
  try {
    writeFileSync(join(work, "letter.fodt"), flat);
    const profile = `-env:UserInstallation=file://${work}/profile`;
    const convert = [
      "--headless",
      "--convert-to",
      "docx:MS Word 2007 XML",
      "--outdir",
      work,
      join(work, "letter.fodt"),
    ];
    execFileSync("soffice", [profile, ...convert], { stdio: "ignore" });
    // What is packed again has no times.
    const parts = unzipSync(readFileSync(join(work, "letter.docx")));
    const kept = Object.entries(parts).filter(([name]) => !name.endsWith("/"));
    return pack(Object.fromEntries(kept));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const roots = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;

const paragraph = (style, text) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${text}</w:p>`;
const run = (text, looks = "") =>
  `<w:r>${looks && `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const fonts = (name) => `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${name}"/>`;
const style = (id, name, inner, base = "a", isDefault = false) =>
  `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/>${isDefault ? "" : `<w:basedOn w:val="${base}"/>`}<w:qFormat/>${inner}</w:style>`;

/** Chinese Word calls its styles by numbers: a is 正文, 1 is 标题 1, a3 is 标题 or whatever came third. */
const numberedStyles = `${xml}<w:styles ${roots}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi"/><w:kern w:val="2"/><w:sz w:val="21"/><w:szCs w:val="22"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
${style("a", "Normal", '<w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr>', "", true)}
${style("1", "heading 1", `<w:pPr><w:keepNext/><w:numPr><w:numId w:val="3"/></w:numPr><w:spacing w:before="120" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr>${fonts("黑体")}<w:color w:val="2E74B5"/><w:sz w:val="30"/></w:rPr>`)}
${style("2", "heading 2", `<w:pPr><w:keepNext/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr><w:ind w:firstLineChars="200" w:firstLine="560"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr>${fonts("楷体")}<w:b/><w:sz w:val="28"/></w:rPr>`)}
<w:style w:type="character" w:default="1" w:styleId="a0"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="a2"><w:name w:val="No List"/><w:semiHidden/></w:style>
${style("a3", "公文标题", `<w:pPr><w:spacing w:before="240" w:after="240"/><w:jc w:val="center"/></w:pPr><w:rPr>${fonts("黑体")}<w:color w:val="C00000"/><w:sz w:val="44"/></w:rPr>`)}
${style("a4", "公文正文", `<w:pPr><w:spacing w:line="520" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="560"/></w:pPr><w:rPr>${fonts("楷体")}<w:sz w:val="28"/></w:rPr>`)}
${style("a5", "主送机关", '<w:pPr><w:ind w:firstLineChars="0" w:firstLine="0"/></w:pPr><w:rPr><w:b/></w:rPr>', "a4")}
${style("a6", "header", '<w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="C00000"/></w:pBdr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>')}
${style("a7", "footer", '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>')}
</w:styles>`;

const numberedNumbering = `${xml}<w:numbering ${roots}><w:abstractNum w:abstractNumId="0"><w:nsid w:val="3F2A1B0C"/><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="1"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="432" w:hanging="432"/></w:pPr></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="2"/><w:lvlText w:val="%1.%2"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="576" w:hanging="576"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** A red seal of 1 × 1 pixels, drawn large: pictures and their ids come along. */
const png = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mM4wMAAAAJEAMGtcbuOAAAAAElFTkSuQmCC"),
  (character) => character.charCodeAt(0),
);
const picture = (id) =>
  `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="900000" cy="36000"/><wp:docPr id="${id}" name="Picture ${id}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="line.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="36000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const page =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1417" w:bottom="1417" w:left="1984" w:header="851" w:footer="992" w:gutter="0"/><w:cols w:space="425"/>';
const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId6"/><w:footerReference w:type="default" r:id="rId7"/>${page}</w:sectPr>`;

/** Word splits what was typed and typed over into runs, marks proofing errors in between, and keeps comments apart. */
const splitRuns = `${run("关于", "<w:b/>")}<w:proofErr w:type="spellStart"/>${run("{", '<w:color w:val="0070C0"/>')}${run("{单位", '<w:color w:val="FF0000"/>')}${run(".名称}")}${run("}", "<w:i/>")}<w:proofErr w:type="spellEnd"/>${run("的说明：{{count 会议}}次会议。")}`;

const numberedBody = [
  paragraph("a3", run("{{标题}}")),
  paragraph("a4", splitRuns),
  '<w:tbl><w:tblPr><w:tblW w:w="8505" w:type="dxa"/><w:tblBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="C00000"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="4252"/><w:gridCol w:w="4253"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4252" w:type="dxa"/></w:tcPr>' +
    paragraph("a", run("时段：{{时段}}")) +
    '</w:tc><w:tc><w:tcPr><w:tcW w:w="4253" w:type="dxa"/></w:tcPr>' +
    paragraph("a", run("{{紧急程度}}")) +
    "</w:tc></w:tr></w:tbl>",
  paragraph(
    "a4",
    `<w:commentRangeStart w:id="0"/>${run("{{正")}${run("文}}")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
  ),
  `<w:p><w:bookmarkStart w:id="4" w:name="_GoBack"/>${run("（联系电话见办公室通讯录）")}<w:bookmarkEnd w:id="4"/></w:p>`,
].join("");

const relationship = (id, type, target) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
const relationships = (list) =>
  `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
const override = (part, type) => `<Override PartName="/${part}" ContentType="${wordTypes}.${type}+xml"/>`;
const types = (main) =>
  `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${main}${override("word/styles.xml", "styles")}${override("word/numbering.xml", "numbering")}${override("word/settings.xml", "settings")}${override("word/comments.xml", "comments")}${override("word/header1.xml", "header")}${override("word/footer1.xml", "footer")}<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>`;

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3);
const theme = `${xml}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">${Object.entries(
  {
    dk1: "000000",
    lt1: "FFFFFF",
    dk2: "44546A",
    lt2: "E7E6E6",
    accent1: "C00000",
    accent2: "ED7D31",
    accent3: "A5A5A5",
    accent4: "FFC000",
    accent5: "2E74B5",
    accent6: "70AD47",
    hlink: "0563C1",
    folHlink: "954F72",
  },
)
  .map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`)
  .join(
    "",
  )}</a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Hans" typeface="黑体"/></a:majorFont><a:minorFont><a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Hans" typeface="宋体"/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${fill}</a:fillStyleLst><a:lnStyleLst>${'<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

function wordParts(body = numberedBody + section) {
  return {
    "[Content_Types].xml": types(override("word/document.xml", "document.main")),
    "_rels/.rels": relationships([relationship("rId1", "officeDocument", "word/document.xml")]),
    "word/document.xml": `${xml}<w:document ${roots}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships([
      relationship("rId1", "styles", "styles.xml"),
      relationship("rId2", "numbering", "numbering.xml"),
      relationship("rId3", "settings", "settings.xml"),
      relationship("rId4", "comments", "comments.xml"),
      relationship("rId5", "theme", "theme/theme1.xml"),
      relationship("rId6", "header", "header1.xml"),
      relationship("rId7", "footer", "footer1.xml"),
    ]),
    "word/styles.xml": numberedStyles,
    "word/numbering.xml": numberedNumbering,
    "word/settings.xml": `${xml}<w:settings ${roots}><w:attachedTemplate r:id="rId1"/><w:documentProtection w:edit="forms" w:enforcement="1"/><w:defaultTabStop w:val="420"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    "word/_rels/settings.xml.rels": relationships([
      `<Relationship Id="rId1" Type="${office}/attachedTemplate" Target="file:///C:/Users/someone/Normal.dotm" TargetMode="External"/>`,
    ]),
    "word/comments.xml": `${xml}<w:comments ${roots}><w:comment w:id="0" w:author="办公室" w:date="2020-01-01T00:00:00Z">${paragraph("a", run("正文放在这里"))}</w:comment></w:comments>`,
    "word/header1.xml": `${xml}<w:hdr ${roots}>${paragraph("a6", run("{{单位.名称}}工作简况 ", "<w:b/>") + picture(7))}</w:hdr>`,
    "word/_rels/header1.xml.rels": relationships([relationship("rId1", "image", "media/image1.png")]),
    "word/media/image1.png": png,
    "word/footer1.xml": `${xml}<w:ftr ${roots}>${paragraph("a7", '<w:r><w:t xml:space="preserve">— </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r>')}</w:ftr>`,
    "word/theme/theme1.xml": theme,
  };
}

/** @param {(parts: Record<string, string | Uint8Array>) => void} change */
function changed(change) {
  const parts = wordParts();
  change(parts);
  return pack(parts);
}

const replaceIn = (parts, name, from, to) => {
  if (!parts[name].includes(from)) throw new Error(`${name} has no ${from}`);
  parts[name] = parts[name].replace(from, to);
};

/** The same with other paragraphs in its body. */
const withBody = (...paragraphs) => pack(wordParts(paragraphs.join("") + section));

const workbook = (name) => readFileSync(new URL(`../../cases/_workbooks/${name}`, import.meta.url));

function makeOldFormat() {
  const work = mkdtempSync(join(tmpdir(), "references-"));
  try {
    writeFileSync(join(work, "letter.txt"), "旧格式\n");
    const profile = `-env:UserInstallation=file://${work}/profile`;
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", "doc:MS Word 97", "--outdir", work, join(work, "letter.txt")],
      {
        stdio: "ignore",
      },
    );
    return readFileSync(join(work, "letter.doc"));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const good = pack(wordParts());
const files = {
  "writers/reference/by-libreoffice.docx": makeByLibreOffice,
  "writers/reference/by-chinese-word.docx": () => good,
  "cases/reference-by-libreoffice/局模板.docx": makeByLibreOffice,
  "cases/reference-by-chinese-word/局模板.docx": () => good,
  "cases/reference-styles-alone/局模板.docx": () =>
    withBody(paragraph("a3", run("样张")), paragraph("a4", run("这里的文字不会出现。"))),
  "cases/reference-draft/局模板.docx": () =>
    withBody(paragraph("a4", run("设工作组{{指标.工作组数}}个")), paragraph("a4", run("{{正文}}"))),
  "cases/reference-with-macros/局模板.docm": () =>
    changed((parts) => {
      const main = "application/vnd.ms-word.document.macroEnabled.main+xml";
      replaceIn(parts, "[Content_Types].xml", `${wordTypes}.document.main+xml`, main);
      replaceIn(
        parts,
        "[Content_Types].xml",
        "</Types>",
        '<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      );
      replaceIn(
        parts,
        "word/_rels/document.xml.rels",
        "</Relationships>",
        '<Relationship Id="rId8" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      );
      parts["word/vbaProject.bin"] = strToU8("macros");
    }),
  "cases/reference-no-word-file/空文件.docx": () => new Uint8Array(),
  "cases/reference-no-word-file/文本改名.docx": () => strToU8("这是文本\n"),
  "cases/reference-no-word-file/表格改名.docx": () => workbook("会议台账.xlsx"),
  "cases/reference-no-word-file/旧格式.docx": makeOldFormat,
  "cases/reference-no-word-file/有密码.docx": () => workbook("有密码.xlsx"),
  "cases/reference-no-word-file/压缩包.docx": () => pack({ "a.txt": "文本" }),
  "cases/reference-broken/截断.docx": () => good.slice(0, good.length / 2),
  "cases/reference-broken/残缺的XML.docx": () =>
    changed((parts) => (parts["word/styles.xml"] = parts["word/styles.xml"].slice(0, 900))),
  "cases/reference-broken/有DTD.docx": () =>
    changed((parts) =>
      replaceIn(
        parts,
        "word/document.xml",
        "<w:document",
        '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa">]><w:document',
      ),
    ),
  "cases/reference-broken/页眉坏了.docx": () => changed((parts) => (parts["word/header1.xml"] = "<w:hdr>")),
  "cases/reference-broken/主题坏了.docx": () =>
    changed((parts) => replaceIn(parts, "word/theme/theme1.xml", "</a:theme>", "")),
  "cases/reference-broken/压缩炸弹.docx": () =>
    changed((parts) => (parts["word/media/image2.png"] = new Uint8Array(8_000_000))),
  "cases/reference-broken/严格格式.docx": () =>
    changed((parts) => {
      const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
      replaceIn(parts, "word/document.xml", "http://schemas.openxmlformats.org/wordprocessingml/2006/main", strict);
    }),
  "cases/reference-broken/层层嵌套.docx": () =>
    withBody("<w:sdt><w:sdtContent>".repeat(400) + "</w:sdtContent></w:sdt>".repeat(400)),
  "cases/reference-wrong-places/两处正文.docx": () =>
    withBody(paragraph("a4", run("{{正文}}")), paragraph("a4", run("{{body}}"))),
  "cases/reference-wrong-places/表格里.docx": () =>
    changed((parts) => replaceIn(parts, "word/document.xml", "{{紧急程度}}", "{{正文}}")),
  "cases/reference-wrong-places/页眉里.docx": () =>
    changed((parts) => replaceIn(parts, "word/header1.xml", "{{单位.名称}}工作简况 ", "{{正文}}")),
  "cases/reference-wrong-places/不独占一段.docx": () => withBody(paragraph("a4", run("正文：{{正文}}"))),
  "cases/reference-wrong-places/没有正文.docx": () => withBody(paragraph("a3", run("{{标题}}"))),
  "cases/reference-wrong-places/写了条件.docx": () =>
    withBody(paragraph("a4", run("{{#if 会议}}有会议{{/if}}")), paragraph("a4", run("{{正文}}"))),
  "cases/reference-wrong-places/花括号没写完.docx": () =>
    withBody(paragraph("a4", run("{{单位.名称}")), paragraph("a4", run("{{正文}}"))),
  "cases/reference-unknown-names/局模板.docx": () =>
    withBody(
      paragraph("a3", run("{{标体}}")),
      paragraph("a4", `${run("在{{单")}${run("位.全称}}召开{{count 会仪}}次")}`),
      paragraph("a4", run("{{正文}}")),
      paragraph("a4", run("{{sum 会议 '人数'}}")),
    ),
};

for (const [name, make] of Object.entries(files)) save(name, make());
