import { strFromU8, strToU8 } from "fflate";

import type { Report } from "../../diagnostics/diagnostic.ts";
import type { ReportLocale } from "../../facts/workspace.ts";
import { labelWordsFor } from "../../locale/label-words.ts";
import type { Style } from "../../styles/style.ts";
import type { ReportIdentity } from "../../trace/report-identity.ts";
import type { Images } from "../../tree/image.ts";
import { titleText } from "../../tree/line-text.ts";
import type { Document } from "../../tree/tree.ts";
import { labelTargets } from "../label-targets.ts";
import { deriveBase } from "./derive-base.ts";
import type { DocxExtras } from "./docx-extras.ts";
import { textWidthTwips } from "./geometry.ts";
import {
  documentRelationships,
  writeContentTypes,
  writeDocumentRelationships,
  writeExtraParts,
  writeNumberingUses,
  writePackageRelationships,
} from "./package-lists.ts";
import type { ExtraPart } from "./package-lists.ts";
import type { Pages } from "./page-layout.ts";
import { simplePlan } from "./page-plan.ts";
import type { PreparedStyle } from "./prepared-style.ts";
import { sectionProperties } from "./section-properties.ts";
import { writeBody } from "./write-body.ts";
import { contentsOf } from "./write-contents.ts";
import { checkImprint } from "./write-imprint.ts";
import { addNotesPart, noNotes, notesPart } from "./write-notes.ts";
import { writeProperties } from "./write-properties.ts";
import { needsLayout, writeByPages } from "./write-by-pages.ts";
import type { WrittenBody } from "./write-by-pages.ts";
import { headingsUse } from "./writing.ts";
import type { Writing } from "./writing.ts";
import { escapeXml } from "./xml.ts";
import { zipEntry, zipPackage } from "./zip.ts";
import type { ZipEntry } from "./zip.ts";

export interface DocxProperties {
  /** Of the text. */
  readonly language: ReportLocale;
  /** Seconds since 1970-01-01 UTC. */
  readonly created: number;
  /** The unit that reports. Default: empty. */
  readonly creator?: string;
  /** Default: the document's. */
  readonly title?: string;
  /** Default: it says of no report, and has no anchors either, as a file for issue. */
  readonly report?: ReportIdentity | undefined;
}

/** What stands beside the text. */
export interface Joining {
  /** The pictures of the document's blocks, by their files. One that is not there leaves its place empty. */
  readonly images: Images;
  /** From `loadExtras`. Without them pages are not known, and charts can't be written. */
  readonly extras: DocxExtras;
  /** Told of pages that can't be worked out, and of what has no room on its page. */
  readonly report: Report;
  /** Told how many pages the document was taken to have, where something in it depends on them. */
  readonly tellPages: (estimated: number) => void;
}

/**
 * Joins a Word file of what docx wrote for a style. Nothing is asked of docx but by way of `prepared`, and all of that before
 * anything is reported.
 */
export function joinDocx(
  document: Document,
  style: Style,
  prepared: PreparedStyle,
  properties: DocxProperties,
  { images, extras: { layOut, drawChart }, report, tellPages }: Joining,
): Uint8Array {
  const writeOnce = (pages?: Pages, plan = simplePlan): WrittenBody => {
    const { language, report: identity } = properties;
    const given = { style, language, anchors: identity !== undefined, images, pages, plan, drawChart };
    const writing = beginWriting(document, prepared, given);
    const body = writeBody(document, writing);
    addNotesPart(writing);
    return { body, writing };
  };
  const { body, writing, estimated } = needsLayout(document, style)
    ? writeByPages(document, style, writeOnce, layOut, report)
    : writeOnce();
  checkImprint(document, writing, report);
  if (estimated !== undefined) tellPages(estimated);
  const [documentOpen = "", documentClose = ""] = prepared.document;
  const xml = documentOpen + body + documentClose;
  const core = writeCoreProperties(titleText(document.parts.title), properties, prepared);
  return zipPackage([
    ...packageEntries(properties, prepared, writing.parts),
    entry("word/document.xml", xml),
    entry("word/_rels/document.xml.rels", writeDocumentRelationships(prepared.footers, writing.relationships)),
    prepared.numbering(writeNumberingUses(writing.uses)),
    ...prepared.parts,
    ...writeExtraParts(writing.parts),
    entry("docProps/core.xml", core),
    ...ownProperties(properties, xml, writing.parts),
  ]);
}

/** The lists of the package. */
function packageEntries(
  { report }: DocxProperties,
  { footers, contentTypes, packageRelationships }: PreparedStyle,
  parts: readonly ExtraPart[],
): readonly ZipEntry[] {
  const isUsual = report !== undefined && parts.length === 0;
  return [
    isUsual ? contentTypes : entry("[Content_Types].xml", writeContentTypes(footers, parts, report !== undefined)),
    report ? packageRelationships : entry("_rels/.rels", writePackageRelationships(false)),
  ];
}

/** Hashes are hardly shortened, and deflating them takes longer than all else about them. */
const leastDeflatedHashes = 16_384;

/** What the file says of itself, and remembers of how it was built. */
function ownProperties({ report }: DocxProperties, xml: string, parts: readonly ExtraPart[]): readonly ZipEntry[] {
  if (!report) return [];
  const notes = parts.filter(({ name }) => name === notesPart).map(({ content }) => strFromU8(content));
  const custom = strToU8(writeProperties(report, deriveBase([xml, ...notes])));
  return [zipEntry("docProps/custom.xml", custom, custom.length < leastDeflatedHashes)];
}

/** A document of which nothing is written yet. */
function beginWriting(
  document: Document,
  prepared: PreparedStyle,
  given: Pick<Writing, "style" | "language" | "anchors" | "images" | "pages" | "plan" | "drawChart">,
): Writing {
  const { numberings, forms, footers } = prepared;
  const words = labelWordsFor(given.language);
  const relationships = documentRelationships(footers);
  const parts: ExtraPart[] = [];
  return {
    ...given,
    forms,
    numberings,
    footers,
    sections: (kind) => sectionProperties(kind, prepared, { relationships, parts }),
    textWidth: textWidthTwips(given.style),
    taken: 0,
    bookmarks: 0,
    relationships,
    parts,
    notes: noNotes(),
    drawings: 0,
    words,
    targets: labelTargets(document, words),
    contents: contentsOf(document, given.style),
    captions: { table: 0, figure: 0 },
    uses: [
      { abstractId: numberings.headings, starts: [] },
      { abstractId: numberings.bullets, starts: [] },
    ],
    top: "",
    headings: headingsUse,
    branch: undefined,
  };
}

function entry(name: string, xml: string) {
  return zipEntry(name, strToU8(xml));
}

function writeCoreProperties(
  documentTitle: string,
  { language, created, creator = "", title = documentTitle }: DocxProperties,
  { core }: PreparedStyle,
): string {
  const [open = "", ...between] = core;
  const date = new Date(created * 1000).toISOString().replace(/\.\d+Z$/, "Z");
  const fillings = [escapeXml(title), escapeXml(creator), escapeXml(creator), date, date, escapeXml(language)];
  return open + between.map((string, index) => fillings[index] + string).join("");
}
