import { endBookmark } from "./bookmarks.ts";
import { addInstruction, endSimpleField, noFields, unendedFields } from "./field-stack.ts";
import { isInsertion } from "./open-element.ts";
import { addText } from "./open-text.ts";
import { attributeOf, positionOf } from "./part-reading.ts";
import type { PartElement, PartReading } from "./part-reading.ts";
import type { Span, TextPiece } from "./returned-document.ts";

/**
 * What the end of an element means for the text.
 * @param from where its end tag begins
 * @param to where it ends
 */
export function closeElement(reading: PartReading, element: PartElement, from: number, to: number): void {
  const { paragraph, fields } = reading;
  const span = { from: element.from, to };
  switch (element.name) {
    case "w:p":
      closeParagraph(reading, to);
      break;
    case "w:r":
      if (paragraph?.run) paragraph.run.span.to = to;
      if (paragraph) paragraph.run = undefined;
      break;
    case "w:rPr":
      if (paragraph?.run && element.parent?.name === "w:r") paragraph.run.properties = span;
      break;
    case "w:t":
    case "w:delText":
      closeText(reading, element, from);
      break;
    case "w:instrText":
    case "w:delInstrText":
      if (reading.text !== undefined) addInstruction(fields, reading.text);
      reading.text = undefined;
      break;
    case "w:br":
      // A break of pages or columns is layout; LibreOffice moves it into the paragraph behind.
      if (!/^(?:page|column)$/.test(attributeOf(element.tag, "type") ?? "")) addPiece(reading, "mark", "\n", span);
      break;
    case "w:cr":
      addPiece(reading, "mark", "\n", span);
      break;
    case "w:tab":
    case "w:ptab":
      addPiece(reading, "mark", "\t", span);
      break;
    case "w:noBreakHyphen":
      addPiece(reading, "mark", "-", span);
      break;
    case "w:fldSimple":
      reading.foundUnended.push(...endSimpleField(fields));
      break;
    case "w:bookmarkEnd":
      endBookmark(reading.bookmarks, attributeOf(element.tag, "id") ?? "", span, positionOf(reading));
      break;
    case "w:ins":
    case "w:moveTo":
      if (isInsertion(element)) reading.insertions--;
      break;
    case "w:tc":
      reading.held = undefined;
      break;
    case "w:tbl":
      reading.tables.pop();
      reading.stands = reading.standingAround.pop() ?? reading.stands;
      break;
    case "w:txbxContent":
      closeBox(reading);
      break;
    case "w:footnote":
    case "w:endnote":
      reading.held = undefined;
      reading.foundUnended.push(...unendedFields(fields));
      reading.fields = noFields();
      break;
  }
}

function closeParagraph(reading: PartReading, to: number): void {
  const { paragraph } = reading;
  if (paragraph) {
    paragraph.span.to = to;
    reading.last = paragraph;
    reading.held = paragraph.markRemoved ? paragraph : undefined;
  }
  reading.paragraph = reading.around.pop();
}

function closeText(reading: PartReading, { tag, content }: PartElement, to: number): void {
  const { text, xml } = reading;
  reading.text = undefined;
  if (text === undefined) return;
  if (attributeOf(tag, "space") === "preserve") addPiece(reading, "text", text, { from: content, to });
  else addPiece(reading, "text", text.replaceAll(/^[ \t\r\n]+|[ \t\r\n]+$/g, ""), withoutBlanks(xml, content, to));
}

/** Blanks at the ends of a text aren't shown where it doesn't say so. */
function withoutBlanks(xml: string, from: number, to: number): Span {
  let [first, last] = [from, to];
  while (first < last && isBlank(xml.charCodeAt(first))) first++;
  while (first < last && isBlank(xml.charCodeAt(last - 1))) last--;
  return { from: first, to: last };
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

function addPiece(reading: PartReading, type: TextPiece["type"], text: string, span: Span): void {
  const { paragraph, fields, insertions } = reading;
  // A tab stands in a paragraph's properties, too, where it says where tabs stop.
  const run = paragraph?.run;
  if (!paragraph || !run || text === "" || fields.instructions > 0) return;
  const range = addText(paragraph, text, fields.workedOut > 0);
  const { properties } = run;
  const inserted = insertions > 0 && reading.view === "accepted";
  paragraph.pieces.push({ type, ...range, span, run: run.span, ...(properties && { properties }), inserted });
  reading.size++;
}

function closeBox(reading: PartReading): void {
  reading.foundUnended.push(...unendedFields(reading.fields));
  reading.held = undefined;
  reading.paragraph = reading.around.pop();
  reading.fields = reading.fieldsAround.pop() ?? noFields();
  reading.stands = reading.standingAround.pop() ?? reading.stands;
}
