import { escapeXml } from "../../writers/docx/xml.ts";
import { folderOf, relationshipsFile } from "../../writers/reference/word-package.ts";
import { appendChild } from "./append-child.ts";
import { prefixAt } from "./xml-tags.ts";

/** A comment that is to be added. */
export interface NewComment {
  /** That nothing in the file has yet, see `freeIds`. */
  readonly id: number;
  readonly author: string;
  /** As `changeDate` writes it. */
  readonly date: string;
  readonly paragraphs: readonly CommentParagraph[];
}

export interface CommentParagraph {
  readonly text: string;
  /** Default: it is not. */
  readonly strong?: boolean;
}

/**
 * What stands in the text around the runs that a comment is about: both where a `w:r` may stand. Word knows no comments in notes,
 * headers, footers and text boxes.
 * @param prefix of the part's elements, with its colon
 */
export function commentMarks(id: number, prefix: string): { readonly open: string; readonly close: string } {
  const at = `${prefix}id="${id}"`;
  const run = `<${prefix}r><${prefix}commentReference ${at}/></${prefix}r>`;
  return { open: `<${prefix}commentRangeStart ${at}/>`, close: `<${prefix}commentRangeEnd ${at}/>${run}` };
}

/**
 * Adds comments to those of a Word file, if it has any. Their marks are written into the text by whoever adds them.
 * @param read gives the XML of a part by its name
 * @param documentPart the part in whose text they stand. Default: `word/document.xml`.
 * @returns the parts that change or are new, whole, by their names
 */
export function addComments(
  read: (part: string) => string | undefined,
  comments: readonly NewComment[],
  documentPart = "word/document.xml",
): ReadonlyMap<string, string> {
  if (comments.length === 0) return new Map();
  const folder = folderOf(documentPart);
  const listPart = relationshipsFile(documentPart);
  const list = read(listPart) ?? noRelationships;
  const there = findCommentsPart(list, folder);
  if (there !== undefined)
    return new Map([[there, withComments(read(there) ?? noComments(read(documentPart)), comments)]]);
  const name = freeName(folder, read);
  const types = read("[Content_Types].xml") ?? "";
  return new Map([
    [name, withComments(noComments(read(documentPart)), comments)],
    [listPart, withRelationship(list, name.slice(folder.length))],
    [
      "[Content_Types].xml",
      appendChild(types, (prefix) => `<${prefix}Override PartName="/${name}" ContentType="${contentType}"/>`),
    ],
  ]);
}

const officeNames = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationshipType = `${officeNames}/comments`;
const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const noRelationships = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;

/** Of transitional and of strict documents the end is alike. */
export function findCommentsPart(relationships: string, folder: string): string | undefined {
  const tags = relationships.match(/<(?:[^\s:<>]+:)?Relationship\s[^<>]*>/g) ?? [];
  const tag = tags.find((one) => /\sType\s*=\s*["'][^"']*\/relationships\/comments["']/.test(one));
  const target = tag && /\sTarget\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
  if (target === undefined) return undefined;
  return target.startsWith("/") ? target.slice(1) : folder + target;
}

function freeName(folder: string, read: (part: string) => string | undefined): string {
  let name = `${folder}comments.xml`;
  for (let number = 2; read(name) !== undefined; number++) name = `${folder}comments${number}.xml`;
  return name;
}

function withRelationship(relationships: string, target: string): string {
  let number = 1;
  while (new RegExp(`\\sId\\s*=\\s*["']rIdComments${number}["']`).test(relationships)) number++;
  return appendChild(
    relationships,
    (prefix) => `<${prefix}Relationship Id="rIdComments${number}" Type="${relationshipType}" Target="${target}"/>`,
  );
}

const wordNames = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** In the namespace of the document: a strict one has another. */
function noComments(document = ""): string {
  const prefix = prefixAt(document, document.search(/<[^?!]/)) || "w:";
  const names = new RegExp(`\\sxmlns:${prefix.slice(0, -1)}\\s*=\\s*["']([^"']*)["']`).exec(document)?.[1] ?? wordNames;
  return `${declaration}<w:comments xmlns:w="${names}"/>`;
}

function withComments(xml: string, comments: readonly NewComment[]): string {
  return appendChild(xml, (prefix) => comments.map((comment) => writeComment(comment, prefix)).join(""));
}

function writeComment({ id, author, date, paragraphs }: NewComment, prefix: string): string {
  const attributes = [
    ["id", String(id)],
    ["author", escapeXml(author)],
    ["date", date],
    ["initials", escapeXml(author.slice(0, 2))],
  ];
  const written = attributes.map(([name, value]) => ` ${prefix}${name}="${value}"`).join("");
  const content = paragraphs.map((paragraph, index) => writeParagraph(paragraph, index === 0, prefix)).join("");
  return `<${prefix}comment${written}>${content}</${prefix}comment>`;
}

/** Half-points. Comments are read in a narrow margin; the body's own size and pitch are far too large there. */
const textSize = 18;

function writeParagraph({ text, strong = false }: CommentParagraph, isFirst: boolean, p: string): string {
  const spacing = `<${p}spacing ${p}before="0" ${p}after="0" ${p}line="240" ${p}lineRule="auto"/>`;
  const form = `<${p}pPr>${spacing}<${p}ind ${p}left="0" ${p}firstLine="0"/><${p}jc ${p}val="left"/></${p}pPr>`;
  const bold = strong ? `<${p}b/>` : "";
  const look = `<${p}rPr>${bold}<${p}sz ${p}val="${textSize}"/><${p}szCs ${p}val="${textSize}"/></${p}rPr>`;
  const mark = isFirst ? `<${p}r><${p}annotationRef/></${p}r>` : "";
  return `<${p}p>${form}${mark}<${p}r>${look}<${p}t xml:space="preserve">${escapeXml(text)}</${p}t></${p}r></${p}p>`;
}
