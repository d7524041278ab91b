import { escapeXml } from "./xml.ts";

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

/** The relationship id of a link, the first being 0, in a document with so many footers. */
export function linkId(index: number, footers: number): string {
  return `rId${fixedParts.length + footers + 1 + index}`;
}

/** `word/_rels/document.xml.rels`: the parts, then the addresses of links in the order of their ids. */
export function writeDocumentRelationships(footers: number, addresses: readonly string[]): string {
  const parts = partsWith(footers).map(({ type, file }, index) => relationship(`rId${index + 1}`, type, file));
  const links = addresses.map((address, index) => {
    return relationship(linkId(index, footers), "hyperlink", address, ' TargetMode="External"');
  });
  return relationships([...parts, ...links]);
}

/** `_rels/.rels` */
export function writePackageRelationships(): string {
  const core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  return relationships([
    relationship("rId1", "officeDocument", "word/document.xml"),
    `<Relationship Id="rId2" Type="${core}" Target="docProps/core.xml"/>`,
    relationship("rId3", "extended-properties", "docProps/app.xml"),
    relationship("rId4", "custom-properties", "docProps/custom.xml"),
  ]);
}

/** `[Content_Types].xml` */
export function writeContentTypes(footers: number): string {
  const overrides = [
    override("/word/document.xml", `${wordTypes}.document.main+xml`),
    ...partsWith(footers).map(({ file, contentType }) => override(`/word/${file}`, contentType)),
    override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    override("/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"),
  ].join("");
  const rels = "application/vnd.openxmlformats-package.relationships+xml";
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ContentType="${rels}" Extension="rels"/><Default ContentType="application/xml" Extension="xml"/>${overrides}</Types>`;
}

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
