import { isElement } from "./xml-tree.ts";
import type { XmlElement, XmlNode } from "./xml-tree.ts";

/** A paragraph of a part, and what it stands in. */
export interface FoundParagraph {
  readonly paragraph: XmlElement;
  /** `top`: right in the document's body. A content control or text box is a `box`. */
  readonly within: "top" | "table" | "box";
}

/** All paragraphs of a part in its order, those of text boxes behind the paragraph that holds the box. */
export function paragraphsIn(root: XmlElement, within: FoundParagraph["within"] = "top"): readonly FoundParagraph[] {
  return root.children.flatMap((node): readonly FoundParagraph[] => {
    if (!isElement(node) || node.name === fallback) return [];
    if (node.name === "w:p") return [{ paragraph: node, within }, ...paragraphsIn(node, "box")];
    return paragraphsIn(node, boxes.get(node.name) ?? within);
  });
}

/** Says the same as what stands before it, to programs that are older. */
export const fallback = "mc:Fallback";

const boxes: ReadonlyMap<string, FoundParagraph["within"]> = new Map([
  ["w:tbl", "table"],
  ["w:sdt", "box"],
]);

/** What runs may stand in, within a paragraph. What was deleted is not among it. */
export const runContainers: ReadonlySet<string> = new Set([
  "w:r",
  "w:hyperlink",
  "w:ins",
  "w:moveTo",
  "w:smartTag",
  "w:sdt",
  "w:sdtContent",
  "w:fldSimple",
  "w:customXml",
]);

/** The text of a paragraph as it is read, however it is spread over runs. */
export function paragraphText(paragraph: XmlElement): string {
  return paragraph.children.map(inlineText).join("");
}

function inlineText(node: XmlNode): string {
  if (!isElement(node) || !runContainers.has(node.name)) return "";
  return node.children.map(node.name === "w:r" ? runText : inlineText).join("");
}

/** The text of a run's child. What is no text is a space, so that no placeholder reaches over it. */
export function runText(node: XmlNode): string {
  if (!isElement(node) || node.name === "w:rPr") return "";
  if (node.name === "w:t") return node.children.map((child) => (isElement(child) ? "" : child)).join("");
  return transparent.has(node.name) ? "" : " ";
}

/** Marks that Word leaves in a run and nobody sees. */
const transparent: ReadonlySet<string> = new Set(["w:lastRenderedPageBreak", "w:softHyphen"]);
