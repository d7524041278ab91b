import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  ConcreteHyperlink,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Document as WordDocument, IParagraphOptions, IRunOptions } from "docx";

import type { Style } from "../../styles/style.ts";
import { cutShell, holeMark, numberMark } from "./shell.ts";
import type { Shell } from "./shell.ts";
import { writeComponent } from "./skeleton.ts";
import { styleIds } from "./word-styles.ts";

/** The forms of which the body of a report is joined, each written once by docx for a style. */
export interface Forms {
  /** Around the inlines: [open, close]. A number of a numbering is a hole more: [before, after it, close]. */
  paragraph(form: ParagraphForm): Shell;
  /** Around text: [open, close]. */
  run(marks: RunMarks): Shell;
  readonly lineBreak: string;
  readonly tab: string;
  /** Holes: name, id. */
  readonly bookmarkStart: Shell;
  /** Hole: id. */
  readonly bookmarkEnd: Shell;
  /** Around runs, with a hole before them: relationship id. */
  readonly link: Shell;
  readonly table: TableForms;
}

interface TableForms {
  /** Around the columns, then the rows, with a hole before them, its width: [open, to columns, columns to rows, close]. */
  readonly table: Shell;
  /** Hole: width. */
  readonly column: Shell;
  /** Around cells. */
  readonly row: Shell;
  readonly headerRow: Shell;
  /** Around paragraphs, with a hole before them: width. */
  readonly cell: Shell;
}

/** What tells one kind of paragraph from another. */
export interface ParagraphForm {
  readonly style: string;
  readonly numbering?: { readonly reference: string; readonly level: number } | "none";
  readonly alignment?: "left" | "center" | "right";
  readonly indent?: { readonly left: number; readonly firstLine?: number } | "hole";
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly spaceAfter?: boolean;
}

/** How a run is marked: the sum of its marks. */
export type RunMarks = number;

/** The marks of runs. A gap is highlighted. */
export const marks = { none: 0, strong: 1, emphasis: 2, link: 4, gap: 8 } as const;

/** Has docx write the forms of a style, in an empty document of that style; paragraphs and runs when they are first asked for. */
export function makeForms(file: WordDocument, style: Style): Forms {
  const paragraphs = new Map<string, Shell>();
  const runs: Shell[] = [];
  const content = textRun(marks.none);
  const contentXml = writeComponent(file, content);
  return {
    paragraph(form) {
      const key = paragraphKey(form);
      const shell = paragraphs.get(key) ?? writeParagraph(file, form, content, contentXml);
      paragraphs.set(key, shell);
      return shell;
    },
    run(marked) {
      return (runs[marked] ??= cutShell(writeComponent(file, textRun(marked)), contentMark));
    },
    lineBreak: writeComponent(file, new TextRun({ break: 1 })),
    tab: writeComponent(file, new TextRun({ children: [new Tab()] })),
    bookmarkStart: cutShell(
      writeComponent(file, new BookmarkStart(holeMark("name"), numberMark)),
      holeMark("name"),
      String(numberMark),
    ),
    bookmarkEnd: cutShell(writeComponent(file, new BookmarkEnd(numberMark)), String(numberMark)),
    link: cutShell(
      writeComponent(file, new ConcreteHyperlink([content], holeMark("id"))),
      `rId${holeMark("id")}`,
      contentXml,
    ),
    table: makeTableForms(file, style),
  };
}

const contentMark = holeMark("content");

function paragraphKey(form: ParagraphForm): string {
  const { style, numbering, alignment, indent, keepNext, pageBreakBefore, spaceAfter } = form;
  const number = typeof numbering === "object" ? `${numbering.reference} ${numbering.level}` : numbering;
  const left = typeof indent === "object" ? `${indent.left} ${indent.firstLine}` : indent;
  return `${style}|${number}|${alignment}|${left}|${keepNext}|${pageBreakBefore}|${spaceAfter}`;
}

function textRun(marked: RunMarks): TextRun {
  const options: IRunOptions = {
    text: contentMark,
    ...(marked & marks.link && { style: styleIds.hyperlink }),
    ...(marked & marks.strong && { bold: true }),
    ...(marked & marks.emphasis && { italics: true }),
    ...(marked & marks.gap && { highlight: "yellow" }),
  };
  return new TextRun(options);
}

function writeParagraph(file: WordDocument, form: ParagraphForm, content: TextRun, contentXml: string): Shell {
  const { style, numbering, alignment, indent, keepNext, pageBreakBefore, spaceAfter } = form;
  const numbered = numbering !== undefined && numbering !== "none";
  const options: IParagraphOptions = {
    style,
    ...(numbered && { numbering: { ...numbering, instance: 0 } }),
    ...(numbering === "none" && { numbering: false }),
    ...(alignment && { alignment: AlignmentType[alignments[alignment]] }),
    ...(indent && { indent: indent === "hole" ? { left: numberMark } : indent }),
    ...(keepNext && { keepNext: true }),
    ...(pageBreakBefore && { pageBreakBefore: true }),
    ...(spaceAfter && { spacing: { after: spaceTwips } }),
    children: [content],
  };
  const xml = writeComponent(file, new Paragraph(options));
  const holes = numbered ? [`{${numbering.reference}-0}`] : [];
  return cutShell(xml, ...holes, ...(indent === "hole" ? [String(numberMark)] : []), contentXml);
}

/** Six points. */
const spaceTwips = 120;

const alignments = { left: "LEFT", center: "CENTER", right: "RIGHT" } as const;

function makeTableForms(file: WordDocument, style: Style): TableForms {
  const width = { size: numberMark, type: WidthType.DXA };
  const inner = new Paragraph({});
  const innerXml = writeComponent(file, inner);
  const cell = new TableCell({ width, verticalAlign: VerticalAlignTable.CENTER, children: [inner] });
  const cellXml = writeComponent(file, cell);
  const row = new TableRow({ cantSplit: true, children: [cell] });
  const headerRow = new TableRow({ cantSplit: true, tableHeader: true, children: [cell] });
  const line = { style: BorderStyle.SINGLE, size: Math.round(style.table.border * 8), color: "auto" };
  const table = new Table({
    rows: [row],
    columnWidths: [numberMark],
    width,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
  });
  const column = `<w:gridCol w:w="${numberMark}"/>`;
  const [beforeColumns = "", ...rest] = cutShell(writeComponent(file, table), column, writeComponent(file, row));
  return {
    table: [...cutShell(beforeColumns, String(numberMark)), ...rest],
    column: cutShell(column, String(numberMark)),
    row: cutShell(writeComponent(file, row), cellXml),
    headerRow: cutShell(writeComponent(file, headerRow), cellXml),
    cell: cutShell(cellXml, String(numberMark), innerXml),
  };
}
