import { beginBookmark, placeWaiting } from "./bookmarks.ts";
import { beginField, beginSimpleField, endField, noFields, separateField } from "./field-stack.ts";
import { attributeOf } from "./part-reading.ts";
import type { PartElement, PartReading } from "./part-reading.ts";

/** What the begin of an element means for the text. */
export function openElement(reading: PartReading, element: PartElement): void {
  const { paragraph } = reading;
  const { name, tag, parent } = element;
  switch (name) {
    case "w:p":
      openParagraph(reading, element);
      break;
    case "w:pStyle":
      if (paragraph && parent?.name === "w:pPr") paragraph.style = attributeOf(tag, "val");
      break;
    case "w:sectPr":
      if (paragraph && parent?.name === "w:pPr") paragraph.endsSection = true;
      break;
    case "w:r":
      if (paragraph) paragraph.run = { span: { from: element.from, to: element.from }, properties: undefined };
      break;
    case "w:t":
    case "w:instrText":
      reading.text = "";
      break;
    case "w:delText":
    case "w:delInstrText":
      if (reading.view === "original") reading.text = "";
      break;
    case "w:fldChar":
      passField(reading, attributeOf(tag, "fldCharType"));
      break;
    case "w:fldSimple":
      beginSimpleField(reading.fields, attributeOf(tag, "instr") ?? "");
      break;
    case "w:bookmarkStart": {
      const start = { from: element.from, to: element.content };
      const bookmark = { name: attributeOf(tag, "name") ?? "", start };
      beginBookmark(reading.bookmarks, attributeOf(tag, "id") ?? "", bookmark, paragraph);
      reading.size++;
      break;
    }
    case "w:ins":
    case "w:moveTo":
    case "w:cellIns":
      openChange(reading, element, reading.view === "original");
      break;
    case "w:del":
    case "w:moveFrom":
    case "w:cellDel":
      openChange(reading, element, reading.view === "accepted");
      break;
    case "w:tbl":
      reading.held = undefined;
      reading.tables.push({ table: reading.tableCount++, row: -1, column: -1 });
      reading.standingAround.push(reading.stands);
      break;
    case "w:tr":
      openRow(reading);
      break;
    case "w:tc":
      openCell(reading);
      break;
    case "w:txbxContent":
      openBox(reading);
      break;
    case "w:footnote":
    case "w:endnote":
      // Word's separators lie between the notes.
      if (/separator|notice/i.test(attributeOf(tag, "type") ?? "")) passOver(reading, element, false);
      break;
    case "w:commentReference":
      reading.comments++;
      break;
    case "mc:Choice":
    case "mc:Fallback":
      if (parent?.chosen === true) passOver(reading, element, false);
      else if (parent) parent.chosen = true;
      break;
    default:
      // How something was formatted before, and the small signs that say how 汉字 are read.
      if (/^w:(?:\w+Change|rt)$/.test(name)) passOver(reading, element, false);
  }
}

function passOver(reading: PartReading, element: PartElement, removed: boolean): void {
  reading.passedOver = { element, removed };
}

function openParagraph(reading: PartReading, { from }: PartElement): void {
  const { held, paragraphs, stands, bookmarks } = reading;
  reading.around.push(reading.paragraph);
  reading.held = undefined;
  if (held) {
    held.markRemoved = false;
    held.style = undefined;
    reading.paragraph = held;
  } else {
    reading.paragraph = {
      index: paragraphs.length,
      span: { from, to: from },
      stands,
      text: "",
      pieces: [],
      anchors: [],
      fields: [],
      style: undefined,
      markRemoved: false,
      endsSection: false,
      run: undefined,
    };
    paragraphs.push(reading.paragraph);
    reading.size++;
  }
  placeWaiting(bookmarks, reading.paragraph);
}

function passField(reading: PartReading, type: string | undefined): void {
  const { fields, unended } = reading;
  if (type === "begin") {
    const number = reading.fieldCount++;
    if (!unended.has(number)) beginField(fields, number);
  } else if (type === "separate") separateField(fields);
  else if (type === "end") endField(fields);
}

/**
 * A tracked change, of text, of a paragraph's mark, of a row or a cell.
 * @param isRemoved whether what it is about isn't there in this view
 */
function openChange(reading: PartReading, element: PartElement, isRemoved: boolean): void {
  const { parent } = element;
  const owner = parent?.parent;
  // A move is counted once, where it goes to.
  if (element.name !== "w:moveFrom") reading.trackedChanges++;
  if (parent?.name === "w:rPr") {
    if (isRemoved && owner?.name === "w:pPr" && reading.paragraph) reading.paragraph.markRemoved = true;
  } else if (parent?.name === "w:trPr" || parent?.name === "w:tcPr") {
    if (isRemoved && owner) removeFromTable(reading, owner);
  } else if (isRemoved) passOver(reading, element, true);
  else if (isInsertion(element)) reading.insertions++;
}

/** Whether an element stands around inserted text. */
export function isInsertion({ name, parent }: PartElement): boolean {
  return (name === "w:ins" || name === "w:moveTo") && parent?.name !== "w:rPr" && parent?.name !== "w:trPr";
}

function removeFromTable(reading: PartReading, element: PartElement): void {
  const table = reading.tables.at(-1);
  if (table && element.name === "w:tr") table.row--;
  if (table && element.name === "w:tc") table.column--;
  passOver(reading, element, true);
}

function openRow({ tables }: PartReading): void {
  const table = tables.at(-1);
  if (!table) return;
  table.row++;
  table.column = -1;
}

function openCell(reading: PartReading): void {
  const table = reading.tables.at(-1);
  if (!table) return;
  table.column++;
  if (reading.stands.type === "note" || reading.stands.type === "margin") return;
  reading.stands = { type: "cell", ...table };
}

function openBox(reading: PartReading): void {
  reading.around.push(reading.paragraph);
  reading.paragraph = undefined;
  reading.fieldsAround.push(reading.fields);
  reading.fields = noFields();
  reading.standingAround.push(reading.stands);
  if (reading.stands.type === "text" || reading.stands.type === "cell") reading.stands = { type: "box" };
}
