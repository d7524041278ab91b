import { frameStyleIds } from "../docx/frame-styles.ts";
import { closingParagraph } from "./fill-document.ts";
import type { Frame } from "./fill-document.ts";
import { namespaces } from "./namespaces.ts";
import { readTree } from "./read-tree.ts";
import { isLandscape, laterSection, sectionLike } from "./sections.ts";
import { shifted } from "./shifted.ts";
import type { Shift } from "./shifted.ts";
import { withDeclarations } from "./with-declarations.ts";
import { findChild, isElement, withChildren, withoutChildren } from "./xml-tree.ts";
import type { XmlElement, XmlNode } from "./xml-tree.ts";
import { writeNodes, writeTree } from "./write-tree.ts";

/**
 * The document part of a report in a reference file: what stands before the body there, our body, what follows it, and then
 * our attachments, each of which begins a page.
 * @param own our document part
 * @param section the properties of the file's section around the body; ours where it has none
 */
export function joinDocuments(
  { root, before, after }: Frame,
  own: string,
  section: XmlElement | undefined,
  shift: Shift,
): string {
  const start = own.indexOf(bodyOpen) + bodyOpen.length;
  const end = own.lastIndexOf("<w:sectPr");
  const last = readSection(own.slice(end, own.lastIndexOf("</w:body>")));
  const page = section ?? withoutChildren(last, ["w:headerReference", "w:footerReference"]);
  let sections = 0;
  const write = (xml: string) =>
    shifted(xml, shift).replaceAll(sectionPattern, (one) =>
      writeNodes([sectionLike(readSection(one), page, sections++ === 0)]),
    );
  const { body, between, rest, attached } = placeRest(own.slice(start, end), after, page);
  const content = write(body) + writeNodes(between.content) + write(between.end + attached);
  const closing = section ? endAs(rest, page, last, sections > 0) : [page];
  const [open = "", close = ""] = splitRoot(withDeclarations(root, rootAttributes(own)));
  return `${open}${writeNodes(before)}${content}${writeNodes(closing)}${close}`;
}

const bodyOpen = "<w:body>";
const sectionPattern = /<w:sectPr\b.*?<\/w:sectPr>/gs;

/** Where the rest of a reference file goes: behind the body, and before the attachments where there are any. */
interface PlacedRest {
  readonly body: string;
  /** The file's own, and the end of the section of ours that it then stands in. */
  readonly between: { readonly content: readonly XmlNode[]; readonly end: string };
  /** What of the file stands at the very end. */
  readonly rest: readonly XmlNode[];
  readonly attached: string;
}

function placeRest(content: string, after: readonly XmlNode[], page: XmlElement): PlacedRest {
  const at = content.indexOf(attachmentStart);
  // Sections of the file's own behind the body would part the attachments from the page that is theirs.
  if (at < 0 || after.at(-1) !== page || after.length === 1) {
    return { body: content, between: { content: [], end: "" }, rest: after, attached: "" };
  }
  const { body, end } = withoutLastSection(content.slice(0, at));
  return { body, between: { content: after.slice(0, -1), end }, rest: [page], attached: content.slice(at) };
}

const attachmentStart = `<w:p><w:pPr><w:pStyle w:val="${frameStyleIds.attachmentLabel}"/>`;

/** The body without the end of its last section, and a paragraph that ends it instead. */
function withoutLastSection(body: string): { readonly body: string; readonly end: string } {
  const start = Math.max(body.lastIndexOf("<w:p>"), body.lastIndexOf("<w:p "));
  const [section] = body.slice(start).match(sectionPattern) ?? [];
  if (section === undefined) return { body, end: "" };
  return {
    body: body.slice(0, start) + body.slice(start).replace(section, ""),
    end: `<w:p><w:pPr>${section}</w:pPr></w:p>`,
  };
}

/** What follows the body. Behind sections of ours the file's section is counted on; it is laid across where our last one is. */
function endAs(after: readonly XmlNode[], page: XmlElement, last: XmlElement, isLater: boolean): readonly XmlNode[] {
  const ending = isLater ? laterSection(page) : page;
  const isTurned = isLandscape(last) !== isLandscape(page);
  const isOnlySection = after.filter(isElement).every(({ name }) => name === "w:sectPr");
  if (isOnlySection) return [isLater || isTurned ? sectionLike(last, ending, !isLater) : ending];
  const rest = isLater || isTurned ? after.map((node) => replaced(node, page, laterSection(page))) : after;
  return isTurned ? [closingParagraph(sectionLike(last, page, !isLater)), ...rest] : rest;
}

/** A node with other properties of a section, at itself or in its paragraph. */
function replaced(node: XmlNode, section: XmlElement, instead: XmlElement): XmlNode {
  if (node === section) return instead;
  if (!isElement(node) || node.name !== "w:p" || findChild(findChild(node, "w:pPr"), "w:sectPr") !== section)
    return node;
  return withChildren(
    node,
    node.children.map((child) =>
      isElement(child) && child.name === "w:pPr"
        ? withChildren(
            child,
            child.children.map((one) => (one === section ? instead : one)),
          )
        : child,
    ),
  );
}

function readSection(xml: string): XmlElement {
  const root = readTree(`<w:document xmlns:w="${namespaces.w}" xmlns:r="${namespaces.r}">${xml}</w:document>`);
  const section = findChild(root, "w:sectPr");
  if (!section) throw new Error("the docx writer left out a section's properties");
  return section;
}

/** The attributes of our document's root. */
function rootAttributes(own: string): ReadonlyMap<string, string> {
  const [tag = ""] = /<w:document\b[^>]*>/.exec(own) ?? [];
  return new Map([...tag.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** The document up to its body's children, and behind them. */
function splitRoot(root: XmlElement): readonly string[] {
  const body: XmlElement = { name: "w:body", attributes: new Map(), children: ["\uE002"] };
  return writeTree(withChildren(root, [...root.children, body])).split("\uE002");
}
