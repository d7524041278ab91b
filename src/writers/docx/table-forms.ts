import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { Document as WordDocument } from "docx";

import type { Style } from "../../styles/style.ts";
import { cellMargins } from "./geometry.ts";
import { cutShell, numberMark } from "./shell.ts";
import type { Shell } from "./shell.ts";
import { writeComponent } from "./skeleton.ts";

/** The forms of which tables are joined. */
export interface TableForms {
  /** Around the columns, then the rows, with a hole before them, its width: [open, to columns, columns to rows, close]. */
  readonly table: Shell;
  /** The same with less blank space at the sides of its cells. */
  readonly denseTable: Shell;
  /** Hole: width. */
  readonly column: Shell;
  /** Around cells. */
  readonly row: Shell;
  readonly headerRow: Shell;
  /** Around paragraphs, with a hole before them: width. */
  readonly cell: Shell;
  /** One that covers columns, with a hole more behind the width: how many. */
  wideCell(merge: VerticalMerge): Shell;
}

/** Whether a cell covers rows: it is the first of them, one of the others, or neither. */
export type VerticalMerge = "none" | "first" | "other";

/** Has docx write the forms of a style's tables; those of merged cells when they are first asked for. */
export function makeTableForms(file: WordDocument, style: Style): TableForms {
  const inner = new Paragraph({});
  const innerXml = writeComponent(file, inner);
  const cell = new TableCell({ ...cellOptions, children: [inner] });
  const cellXml = writeComponent(file, cell);
  const row = new TableRow({ cantSplit: true, children: [cell] });
  const rowXml = writeComponent(file, row);
  const headerRow = new TableRow({ cantSplit: true, tableHeader: true, children: [cell] });
  const table = (dense: boolean) => {
    const [open = "", ...rest] = cutShell(writeComponent(file, wordTable(row, dense, style)), columnXml, rowXml);
    return [...cutShell(open, String(numberMark)), ...rest];
  };
  const wideCells = new Map<VerticalMerge, Shell>();
  return {
    table: table(false),
    denseTable: table(true),
    column: cutShell(columnXml, String(numberMark)),
    row: cutShell(rowXml, cellXml),
    headerRow: cutShell(writeComponent(file, headerRow), cellXml),
    cell: cutShell(cellXml, String(numberMark), innerXml),
    wideCell(merge) {
      const shell = wideCells.get(merge) ?? writeWideCell(file, merge, inner, innerXml);
      wideCells.set(merge, shell);
      return shell;
    },
  };
}

const width = { size: numberMark, type: WidthType.DXA };
const cellOptions = { width, verticalAlign: VerticalAlignTable.CENTER };
const columnXml = `<w:gridCol w:w="${numberMark}"/>`;

function wordTable(row: TableRow, dense: boolean, style: Style): Table {
  const line = { style: BorderStyle.SINGLE, size: Math.round(style.table.border * 8), color: "auto" };
  const side = cellMargins.dense;
  return new Table({
    rows: [row],
    columnWidths: [numberMark],
    width,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    ...(dense && { margins: { marginUnitType: WidthType.DXA, left: side, right: side } }),
  });
}

function writeWideCell(file: WordDocument, merge: VerticalMerge, inner: Paragraph, innerXml: string): Shell {
  const cell = new TableCell({
    ...cellOptions,
    columnSpan: spanMark,
    ...(merge !== "none" && { verticalMerge: verticalMerges[merge] }),
    children: [inner],
  });
  return cutShell(writeComponent(file, cell), String(numberMark), String(spanMark), innerXml);
}

/** A number for a second hole. */
const spanMark = numberMark + 2;

const verticalMerges = { first: VerticalMergeType.RESTART, other: VerticalMergeType.CONTINUE } as const;
