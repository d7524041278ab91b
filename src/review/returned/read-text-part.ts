import { parseXml } from "../../source/parse-xml.ts";
import { beginRemoved, endRemoved, noBookmarks, placeRemoved, placeWaiting } from "./bookmarks.ts";
import { closeElement } from "./close-element.ts";
import { noFields, unendedFields } from "./field-stack.ts";
import { officeName } from "./office-namespaces.ts";
import { openElement } from "./open-element.ts";
import type { OpenParagraph } from "./open-text.ts";
import { attributeOf, positionOf } from "./part-reading.ts";
import type { PartElement, PartReading, View } from "./part-reading.ts";
import type { Span, Standing } from "./returned-document.ts";

/** What a part that holds text gives. */
export interface ReadPart {
  readonly paragraphs: readonly OpenParagraph[];
  readonly trackedChanges: number;
  readonly comments: number;
  /** Of the part, `w:document`. */
  readonly root: string;
}

/** Deeper than any document is nested; what is deeper still was made to exhaust a reader. */
const deepest = 500;

/** Paragraphs and pieces of text: a report of two hundred pages, edited for long, has some ten thousand. */
export const mostPieces = 400_000;

/**
 * Reads the paragraphs of a part.
 * @param stands what a paragraph of it stands in where it stands in nothing else
 */
export function readTextPart(xml: string, stands: Standing["type"], view: View): ReadPart | "broken" | "too-large" {
  const read = readOnce(xml, stands, view, new Set());
  if (typeof read === "string" || read.foundUnended.length === 0) return read;
  // A field without an end would swallow all text behind it, which word processors show.
  return readOnce(xml, stands, view, new Set(read.foundUnended));
}

function readOnce(xml: string, stands: Standing["type"], view: View, unended: ReadonlySet<number>) {
  const reading = beginReading(xml, stands, view, unended);
  let root = "";
  const isSound = parseXml(xml, {
    open(tag, _, from, content) {
      const parent = reading.element;
      const name = officeName(tag.local, tag.uri);
      const element = { name, tag, parent, depth: (parent?.depth ?? 0) + 1, from, content, chosen: false };
      reading.element = element;
      if (!parent) root = name;
      if (reading.passedOver) openPassedOver(reading, element);
      else if (name !== "") openElement(reading, element);
      return element.depth <= deepest && reading.size <= mostPieces;
    },
    text(text) {
      if (reading.text !== undefined) reading.text += text;
    },
    close(_, from, to) {
      const { element } = reading;
      if (!element) return;
      reading.element = element.parent;
      if (reading.passedOver) closePassedOver(reading, element, to);
      else if (element.name !== "") closeElement(reading, element, from, to);
    },
  });
  if (reading.size > mostPieces) return "too-large";
  if (!isSound) return "broken";
  reading.foundUnended.push(...unendedFields(reading.fields));
  if (reading.last) placeWaiting(reading.bookmarks, reading.last);
  return { ...reading, root };
}

function beginReading(xml: string, stands: Standing["type"], view: View, unended: ReadonlySet<number>): PartReading {
  return {
    xml,
    view,
    unended,
    paragraphs: [],
    bookmarks: noBookmarks(),
    foundUnended: [],
    element: undefined,
    passedOver: undefined,
    paragraph: undefined,
    last: undefined,
    held: undefined,
    around: [],
    fields: noFields(),
    fieldsAround: [],
    fieldCount: 0,
    text: undefined,
    insertions: 0,
    stands: { type: stands } as Standing,
    standingAround: [],
    tables: [],
    tableCount: 0,
    trackedChanges: 0,
    comments: 0,
    size: 0,
  };
}

/** What was removed still has bookmarks that end or begin in it, and changes within it. */
function openPassedOver({ bookmarks, passedOver }: PartReading, { name, tag, from, content }: PartElement): void {
  if (passedOver?.removed !== true || name !== "w:bookmarkStart") return;
  const id = attributeOf(tag, "id") ?? "";
  beginRemoved(bookmarks, id, { name: attributeOf(tag, "name") ?? "", start: { from, to: content } });
}

function closePassedOver(reading: PartReading, element: PartElement, to: number): void {
  const { passedOver, bookmarks, paragraph } = reading;
  if (passedOver?.removed === true && element.name === "w:bookmarkEnd") {
    const end: Span = { from: element.from, to };
    endRemoved(bookmarks, attributeOf(element.tag, "id") ?? "", end, positionOf(reading));
  }
  if (passedOver?.element !== element) return;
  if (passedOver.removed) placeRemoved(bookmarks, paragraph);
  reading.passedOver = undefined;
}
