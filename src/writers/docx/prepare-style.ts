import type { Document as WordDocument } from "docx";
import { strToU8 } from "fflate";

import type { Style } from "../../styles/style.ts";
import { rememberByText } from "../../tree/remember.ts";
import type { Forms } from "./forms.ts";
import { makeForms } from "./make-forms.ts";
import { mendCoreProperties, mendFontTable, mendNumbering, mendStyles } from "./mend.ts";
import { footerId, writeContentTypes, writePackageRelationships } from "./package-lists.ts";
import { makeSectionForms } from "./section-forms.ts";
import type { SectionForms } from "./section-forms.ts";
import { cutShell, holeMark } from "./shell.ts";
import type { Shell } from "./shell.ts";
import { emptyDocument, writePart } from "./skeleton.ts";
import type { Numberings } from "./writing.ts";
import { zipEntry } from "./zip.ts";
import type { ZipEntry } from "./zip.ts";

/** All that docx writes for a style, whatever report it is for. */
export interface PreparedStyle {
  readonly forms: Forms;
  readonly numberings: Numberings;
  /** How many footers there are. */
  readonly footers: number;
  /** Around the body. */
  readonly document: Shell;
  /** The properties of a section whose pages are as the style has them. */
  readonly upright: string;
  /** Those of others, which docx writes when a document first needs them. */
  readonly otherSections: () => SectionForms;
  /** The numberings with their uses, deflated. The same uses give the same entry. */
  readonly numbering: (uses: string) => ZipEntry;
  /** Holes: title, creator, last to modify, created, modified, language. */
  readonly core: Shell;
  readonly contentTypes: ZipEntry;
  readonly packageRelationships: ZipEntry;
  /** The parts that no report changes, deflated. */
  readonly parts: readonly ZipEntry[];
}

/** Has docx write everything of a style that no report changes. */
export function prepareStyle(style: Style): PreparedStyle {
  const properties = {
    title: holeMark("title"),
    creator: holeMark("creator"),
    lastModifiedBy: holeMark("lastModifiedBy"),
  };
  const document = emptyDocument(style, properties);
  const numbering = mendNumbering(writePart(document, document.Numbering, document.Document));
  const footers = document.Footers.length;
  return {
    forms: makeForms(document, style),
    numberings: numberingIds(numbering),
    footers,
    ...documentShells(document),
    otherSections: onceAsked(() => makeSectionForms(style)),
    numbering: rememberByText((uses) => {
      const definitions = numbering.slice(0, numbering.indexOf("<w:num "));
      return xmlEntry("word/numbering.xml", `${definitions}${uses}</w:numbering>`);
    }),
    core: coreShell(document),
    contentTypes: xmlEntry("[Content_Types].xml", writeContentTypes(footers)),
    packageRelationships: xmlEntry("_rels/.rels", writePackageRelationships()),
    parts: fixedParts(document, style),
  };
}

function fixedParts(document: WordDocument, style: Style): readonly ZipEntry[] {
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
