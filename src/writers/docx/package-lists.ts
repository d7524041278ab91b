import { strToU8 } from "fflate";

import { escapeXml } from "./xml.ts";
import { zipEntry } from "./zip.ts";
import type { ZipEntry } from "./zip.ts";

// The lists that hold a package together are ours: docx makes ids in them at random, or only for what it has seen.

const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A part that the document refers to: its file under `word/`, and what it is. */
interface Part {
  readonly file: string;
  readonly type: string;
  readonly contentType: string;
}

const fixedParts: readonly Part[] = [
  { file: "styles.xml", type: "styles", contentType: `${wordTypes}.styles+xml` },
  { file: "numbering.xml", type: "numbering", contentType: `${wordTypes}.numbering+xml` },
  { file: "settings.xml", type: "settings", contentType: `${wordTypes}.settings+xml` },
  { file: "fontTable.xml", type: "fontTable", contentType: `${wordTypes}.fontTable+xml` },
  {
    file: "theme/theme1.xml",
    type: "theme",
    contentType: "application/vnd.openxmlformats-officedocument.theme+xml",
  },
];

function partsWith(footers: number): readonly Part[] {
  const files = Array.from({ length: footers }, (_, index) => `footer${index + 1}.xml`);
  return [...fixedParts, ...files.map((file) => ({ file, type: "footer", contentType: `${wordTypes}.footer+xml` }))];
}

/** The relationship id of a footer, the first being 0. */
export function footerId(index: number): string {
  return `rId${fixedParts.length + 1 + index}`;
}

/** What a part refers to, beyond what every report of its style has: an address, or another part of the package. */
export interface Relationship {
  readonly type: "hyperlink" | "image" | "chart" | "package" | "footnotes" | "footer";
  /** Relative to the part that refers to it; of a hyperlink its address. */
  readonly target: string;
}

/** The relationships of a part, in the order of their ids. */
export interface RelationshipList {
  /** The number of the first one's id. */
  readonly first: number;
  readonly items: Relationship[];
}

/** The relationships that a document adds to those of its style, none yet. */
export function documentRelationships(footers: number): RelationshipList {
  return { first: fixedParts.length + footers + 1, items: [] };
}

/** Adds a relationship and gives its id. One that is there already is not added again, unless it is an address. */
export function addRelationship({ first, items }: RelationshipList, wanted: Relationship): string {
  const same = ({ type, target }: Relationship) => type === wanted.type && target === wanted.target;
  const known = wanted.type === "hyperlink" ? -1 : items.findIndex(same);
  return `rId${first + (known < 0 ? items.push(wanted) - 1 : known)}`;
}

/** A part that one document alone has: a picture, a chart and its workbook, the footnotes. */
export interface ExtraPart {
  /** Its place in the package, such as `word/media/image1.png`. */
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
  /** What it refers to itself. */
  readonly relationships: readonly Relationship[];
}

/** The files of the extra parts: each, then its relationships if there are any. */
export function writeExtraParts(parts: readonly ExtraPart[]): readonly ZipEntry[] {
  return parts.flatMap(({ name, content, relationships }) => {
    const own = zipEntry(name, content, compressed.test(name));
    if (relationships.length === 0) return [own];
    const [, folder = "", file = ""] = /^(.*\/)([^/]*)$/.exec(name) ?? [];
    return [own, zipEntry(`${folder}_rels/${file}.rels`, strToU8(writeRelationships(1, relationships)))];
  });
}

/** What is compressed already. */
const compressed = /\.(png|jpeg|xlsx)$/;

/** `word/_rels/document.xml.rels`: the parts of its style, then those that the document adds. */
export function writeDocumentRelationships(footers: number, { first, items }: RelationshipList): string {
  const parts = partsWith(footers).map(({ type, file }, index) => relationship(`rId${index + 1}`, type, file));
  return relationships([...parts, ...listed(first, items)]);
}

function writeRelationships(first: number, items: readonly Relationship[]): string {
  return relationships(listed(first, items));
}

function listed(first: number, items: readonly Relationship[]): readonly string[] {
  return items.map(({ type, target }, index) => {
    return relationship(`rId${first + index}`, type, target, type === "hyperlink" ? ' TargetMode="External"' : "");
  });
}

/**
 * `_rels/.rels`
 * @param hasProperties whether the file has properties of ours. Default: it has.
 */
export function writePackageRelationships(hasProperties = true): string {
  const core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  return relationships([
    relationship("rId1", "officeDocument", "word/document.xml"),
    `<Relationship Id="rId2" Type="${core}" Target="docProps/core.xml"/>`,
    relationship("rId3", "extended-properties", "docProps/app.xml"),
    ...(hasProperties ? [relationship("rId4", "custom-properties", "docProps/custom.xml")] : []),
  ]);
}

/**
 * `[Content_Types].xml`: XML is listed part by part, all else by the ends of the names.
 * @param hasProperties whether the file has properties of ours. Default: it has.
 */
export function writeContentTypes(footers: number, extra: readonly ExtraPart[] = [], hasProperties = true): string {
  const xml = extra.filter(({ name }) => name.endsWith(".xml"));
  const ends = new Map(extra.map(({ name, contentType }) => [name.slice(name.lastIndexOf(".") + 1), contentType]));
  ends.delete("xml");
  const overrides = [
    override("/word/document.xml", `${wordTypes}.document.main+xml`),
    ...partsWith(footers).map(({ file, contentType }) => override(`/word/${file}`, contentType)),
    ...xml.map(({ name, contentType }) => override(`/${name}`, contentType)),
    override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ...(hasProperties ? [override("/docProps/custom.xml", customType)] : []),
  ];
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ...ends,
  ].map(([extension, type]) => `<Default ContentType="${type}" Extension="${extension}"/>`);
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join("")}${overrides.join("")}</Types>`;
}

/** Of `docProps/custom.xml`. */
export const customType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

/** One use of a numbering (`w:num`): which, and at what number each of its restarted levels begins. */
export interface NumberingUse {
  readonly abstractId: number;
  readonly starts: readonly { readonly level: number; readonly start: number }[];
}

/** The uses in the order of their ids, which begin at 1. */
export function writeNumberingUses(uses: readonly NumberingUse[]): string {
  return uses
    .map(({ abstractId, starts }, index) => {
      const overrides = starts.map(({ level, start }) => {
        return `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
      });
      return `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${abstractId}"/>${overrides.join("")}</w:num>`;
    })
    .join("");
}

function relationships(list: readonly string[]): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

function relationship(id: string, type: string, target: string, mode = ""): string {
  return `<Relationship Id="${id}" Type="${relationshipTypes}/${type}" Target="${escapeXml(target)}"${mode}/>`;
}

function override(part: string, type: string): string {
  return `<Override ContentType="${type}" PartName="${part}"/>`;
}
