import { phraseText } from "../../text/text.ts";
import type { Line } from "../../tree/tree.ts";
import { fallback, paragraphText, runContainers, runText } from "./paragraphs.ts";
import { runOrder } from "./schema-order.ts";
import { element, findChild, isElement, withChild, withChildren } from "./xml-tree.ts";
import type { XmlElement, XmlNode } from "./xml-tree.ts";

/** How placeholders of a part are filled. */
export interface Filling {
  /** By what is written, braces included; what is not here stays as it is. A line without text leaves its place empty. */
  readonly lines: ReadonlyMap<string, Line>;
  /**
   * Anchors that were not yet set in this document, by name, with the ids of their bookmarks. An anchor is set once; headers
   * and footers get none, as what reads a document back reads only its own part.
   */
  readonly anchors: Map<string, string> | undefined;
}

/** A stretch of a paragraph's text, and the line that stands in its place. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly line: Line;
}

/**
 * A part with its placeholders filled. What fills one looks like the placeholder's first character, over however many runs
 * it was spread. A paragraph that held nothing but places that stay empty is left out, where another stands beside it.
 */
export function fillPlaceholders(root: XmlElement, filling: Filling): XmlElement {
  return fillWithin(root, filling);
}

function fillWithin(parent: XmlElement, filling: Filling): XmlElement {
  const isOld = parent.name === fallback;
  const inner = isOld ? { ...filling, anchors: undefined } : filling;
  const children = parent.children.map((node) => (isElement(node) ? fillWithin(node, inner) : node));
  const isSame = children.every((child, index) => child === parent.children[index]);
  if (isSame && parent.name !== "w:p") return parent;
  if (parent.name !== "w:p") return withChildren(parent, withoutEmptied(parent.children, children));
  const filled = isSame ? parent : withChildren(parent, children);
  const stretches = stretchesOf(filled, filling);
  return stretches.length === 0 ? filled : fillParagraph(filled, stretches, inner);
}

/** Paragraphs that had text and have none now. The last paragraph of a cell or part must stay, and one that ends a section. */
function withoutEmptied(before: readonly XmlNode[], after: readonly XmlNode[]): readonly XmlNode[] {
  const isParagraph = (node: XmlNode): node is XmlElement => isElement(node) && node.name === "w:p";
  let left = after.filter(isParagraph).length;
  return after.filter((node, index) => {
    const old = before[index];
    if (left < 2 || old === node || old === undefined || !isParagraph(node) || !isParagraph(old)) return true;
    const isEmptied = paragraphText(old).trim() !== "" && paragraphText(node).trim() === "";
    const isBare = node.children.every((child) => !isElement(child) || ["w:pPr", "w:r"].includes(child.name));
    const endsSection = findChild(findChild(node, "w:pPr"), "w:sectPr") !== undefined;
    if (!isEmptied || !isBare || endsSection) return true;
    left--;
    return false;
  });
}

function stretchesOf(paragraph: XmlElement, { lines }: Filling): readonly Stretch[] {
  return [...paragraphText(paragraph).matchAll(/\{\{.*?\}\}/g)].flatMap(({ index, 0: written }) => {
    const line = lines.get(written) ?? (written.startsWith("{{!") ? nothing : undefined);
    return line ? { start: index, end: index + written.length, line } : [];
  });
}

/** Of a comment. */
const nothing: Line = { inlines: [], phrases: [], place: { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 } };

function fillParagraph(paragraph: XmlElement, stretches: readonly Stretch[], filling: Filling): XmlElement {
  let at = 0;
  const fillInline = (node: XmlNode, within: string): readonly XmlNode[] => {
    if (!isElement(node) || !runContainers.has(node.name)) return [node];
    if (node.name !== "w:r") {
      return [
        withChildren(
          node,
          node.children.flatMap((child) => fillInline(child, node.name)),
        ),
      ];
    }
    const start = at;
    at += node.children.map(runText).join("").length;
    // A bookmark within a link gets lost in LibreOffice.
    const own = within === "w:p" ? filling : { ...filling, anchors: undefined };
    return fillRun(node, start, stretches, own);
  };
  return withChildren(
    paragraph,
    paragraph.children.flatMap((child) => fillInline(child, "w:p")),
  );
}

/** A run as runs: what stood before, in between and behind its placeholders keeps its looks, and lends it to what fills them. */
function fillRun(run: XmlElement, start: number, stretches: readonly Stretch[], filling: Filling): readonly XmlNode[] {
  const properties = findChild(run, "w:rPr");
  const made: XmlNode[] = [];
  let kept: XmlNode[] = [];
  const close = () => {
    if (kept.length > 0) made.push(withChildren(run, [...(properties ? [properties] : []), ...kept]));
    kept = [];
  };
  let at = start;
  let isTouched = false;
  for (const child of run.children) {
    if (child === properties) continue;
    const text = runText(child);
    const own = stretches.filter((one) => one.start < at + text.length && one.end > at);
    if (own.length === 0) kept.push(child);
    else isTouched = true;
    let from = at;
    for (const stretch of own) {
      if (stretch.start > from) kept.push(textElement(text.slice(from - at, stretch.start - at)));
      if (stretch.start >= at) {
        close();
        made.push(...writeLine(stretch.line, properties, filling));
      }
      from = stretch.end;
    }
    if (own.length > 0 && from < at + text.length) kept.push(textElement(text.slice(from - at)));
    at += text.length;
  }
  if (!isTouched) return [run];
  close();
  return made;
}

function writeLine(line: Line, properties: XmlElement | undefined, { anchors }: Filling): readonly XmlNode[] {
  return line.inlines.flatMap((inline): readonly XmlNode[] => {
    if (inline.type === "text") return [textRun(inline.text, properties)];
    const phrase = line.phrases[inline.index];
    if (!phrase) throw new Error(`no phrase for hole ${inline.index} of a placeholder`);
    const run = textRun(phraseText(phrase), phrase.gap ? highlighted(properties) : properties);
    const id = anchors?.get(phrase.anchor);
    anchors?.delete(phrase.anchor);
    if (id === undefined) return [run];
    const start = element("w:bookmarkStart", { "w:id": id, "w:name": phrase.anchor });
    return [start, run, element("w:bookmarkEnd", { "w:id": id })];
  });
}

/** A line feed or tab in the text is an element of its own. */
function textRun(text: string, properties: XmlElement | undefined): XmlElement {
  const parts = text.split(/([\n\t])/).filter((part) => part !== "");
  const content = parts.map((part) => {
    if (part === "\n") return element("w:br");
    return part === "\t" ? element("w:tab") : textElement(part);
  });
  return element("w:r", {}, properties ? [properties, ...content] : content);
}

function textElement(text: string): XmlElement {
  return element("w:t", { "xml:space": "preserve" }, [text]);
}

/** A gap of a draft is marked here as it is in the body. */
function highlighted(properties: XmlElement | undefined): XmlElement {
  return withChild(properties ?? element("w:rPr"), element("w:highlight", { "w:val": "yellow" }), runOrder);
}
