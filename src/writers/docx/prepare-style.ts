import type { Document as WordDocument } from "docx";
import { strToU8 } from "fflate";

import type { Style } from "../../styles/style.ts";
import { makeForms } from "./make-forms.ts";
import { mendCoreProperties, mendFontTable, mendNumbering, mendStyles } from "./mend.ts";
import { footerId, writeContentTypes, writePackageRelationships } from "./package-lists.ts";
import { writeNumbering } from "./prepared-style.ts";
import type { FixedParts, PreparedStyle } from "./prepared-style.ts";
import { makeSectionForms } from "./section-forms.ts";
import { cutShell, holeMark } from "./shell.ts";
import type { Shell } from "./shell.ts";
import { emptyDocument, writePart } from "./skeleton.ts";
import type { Numberings } from "./writing.ts";
import { zipEntry } from "./zip.ts";
import type { ZipEntry } from "./zip.ts";

/** Has docx write everything of a style that no report changes, once as long as the style is there. */
export function prepareOnce(style: Style): PreparedStyle {
  const prepared = preparedStyles.get(style) ?? prepareStyle(style);
  preparedStyles.set(style, prepared);
  return prepared;
}

const preparedStyles = new WeakMap<Style, PreparedStyle>();

function prepareStyle(style: Style): PreparedStyle {
  const properties = {
    title: holeMark("title"),
    creator: holeMark("creator"),
    lastModifiedBy: holeMark("lastModifiedBy"),
  };
  const document = emptyDocument(style, properties);
  const fixed = writeFixedParts(document, style);
  return {
    ...fixed,
    forms: makeForms(document, style),
    otherSections: onceAsked(() => makeSectionForms(style)),
    numbering: writeNumbering(fixed),
  };
}

function writeFixedParts(document: WordDocument, style: Style): FixedParts {
  const numbering = mendNumbering(writePart(document, document.Numbering, document.Document));
  const footers = document.Footers.length;
  return {
    numberings: numberingIds(numbering),
    numberingDefinitions: numbering.slice(0, numbering.indexOf("<w:num ")),
    footers,
    ...documentShells(document),
    core: coreShell(document),
    contentTypes: xmlEntry("[Content_Types].xml", writeContentTypes(footers)),
    packageRelationships: xmlEntry("_rels/.rels", writePackageRelationships()),
    parts: unchangedParts(document, style),
  };
}

function unchangedParts(document: WordDocument, style: Style): readonly ZipEntry[] {
  const write = (part: Parameters<typeof writePart>[1]) => writePart(document, part, document.Document);
  // A style's numbering is the first use, the headings'.
  const styles = mendStyles(write(document.Styles), style).replaceAll(
    /w:numId w:val="\{[^"]*\}"/g,
    'w:numId w:val="1"',
  );
  return [
    xmlEntry("word/styles.xml", styles),
    xmlEntry("word/settings.xml", write(document.Settings)),
    xmlEntry("word/fontTable.xml", mendFontTable(write(document.FontTable.View), style)),
    xmlEntry("word/theme/theme1.xml", write(document.Theme)),
    ...document.Footers.map((footer, index) => {
      return xmlEntry(`word/footer${index + 1}.xml`, writePart(document, footer.View, footer));
    }),
    xmlEntry("docProps/app.xml", write(document.AppProperties)),
  ];
}

/** The document's ends, and the properties of its section, its footers by our ids. */
function documentShells(document: WordDocument): Pick<PreparedStyle, "document" | "upright"> {
  const xml = writePart(document, document.Document.View, document.Document);
  const [properties = ""] = /<w:sectPr\b.*?<\/w:sectPr>/s.exec(xml) ?? [];
  let footer = 0;
  const upright = properties.replaceAll(
    /(<w:footerReference [^>]*r:id=")[^"]*/g,
    (_, open: string) => open + footerId(footer++),
  );
  return { document: cutShell(xml, properties), upright };
}

function onceAsked<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The numberings are listed in the order in which they were asked for, after one that docx always has. */
function numberingIds(numbering: string): Numberings {
  const ids = [...numbering.matchAll(/<w:abstractNum w:abstractNumId="(\d+)"/g)].map((match) => Number(match[1]));
  const [headings, ordered, bullets] = ids.slice(-3);
  if (headings === undefined || ordered === undefined || bullets === undefined)
    throw new Error("docx left out a numbering");
  return { headings, ordered, bullets };
}

function coreShell(document: WordDocument): Shell {
  const holes = ["title", "creator", "lastModifiedBy", "created", "modified", "language"].map(holeMark);
  const xml = writePart(document, document.CoreProperties, document.Document).replaceAll(
    /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
    (_, open: string, name: string) => open + holeMark(name),
  );
  return cutShell(mendCoreProperties(xml, holeMark("language")), ...holes);
}

function xmlEntry(name: string, xml: string): ZipEntry {
  return zipEntry(name, strToU8(xml));
}
