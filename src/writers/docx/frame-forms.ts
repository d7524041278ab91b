import {
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Document as WordDocument } from "docx";

import type { BriefingHeadStyle, ImprintLinesStyle, RedheadStyle, Style, TextStyle } from "../../styles/style.ts";
import { frameStyleIds } from "./frame-styles.ts";
import { textWidthTwips, thinPitch } from "./geometry.ts";
import { headRule, imprintRule, ruleSpace } from "./rules.ts";
import { cutShell, holeMark, numberMark } from "./shell.ts";
import type { Shell } from "./shell.ts";
import { writeComponent } from "./skeleton.ts";

/** The forms of head and imprint. */
export interface FrameForms {
  /** The head's last line, in the middle, with the rule under it. Around the inlines. */
  readonly ruledLine: Shell;
  /** The same with something at each side. Holes: width of each column, width and paragraphs of each cell. */
  readonly ruledSides: Shell;
  /** Around the rows of the imprint. */
  readonly imprintTable: Shell;
  /** Around the paragraphs of a row. */
  readonly imprintRow: Shell;
  /** Around the runs of a paragraph that takes no room. */
  readonly thinLine: Shell;
  readonly thinLineOnNewPage: Shell;
}

/** Has docx write the forms of the frame of a style; what it has no head or imprint for stays empty. */
export function makeFrameForms(file: WordDocument, style: Style): FrameForms {
  const { head, imprint } = style;
  const none: Shell = [];
  return {
    ruledLine: head.form === "none" ? none : ruledLine(file, style, head),
    ruledSides: head.form === "none" ? none : ruledSides(file, style, head),
    imprintTable: imprint.form === "none" ? none : imprintTable(file, style, imprint),
    imprintRow: imprint.form === "none" ? none : cutShell(writeComponent(file, imprintRow(style)), innerXml(file)),
    thinLine: thinLine(file, false),
    thinLineOnNewPage: thinLine(file, true),
  };
}

function thinLine(file: WordDocument, pageBreakBefore: boolean): Shell {
  const content = new TextRun(holeMark("content"));
  const spacing = { line: thinPitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
  const paragraph = new Paragraph({ spacing, ...(pageBreakBefore && { pageBreakBefore }), children: [content] });
  return cutShell(writeComponent(file, paragraph), writeComponent(file, content));
}

type Head = RedheadStyle | BriefingHeadStyle;

function ruledLine(file: WordDocument, style: Style, head: Head): Shell {
  const { text } = head.number;
  const space = Math.round(ruleSpace(head.rule.gap, style.body.pitch, text.size));
  const content = new TextRun(holeMark("content"));
  const paragraph = new Paragraph({
    style: frameStyleIds.number,
    border: { bottom: { ...headRule(head.rule), space: Math.min(mostSpace, Math.max(0, space)) } },
    children: [content],
  });
  return cutShell(writeComponent(file, paragraph), writeComponent(file, content));
}

/** Between text and border, in points: Word takes no more. */
const mostSpace = 31;

function ruledSides(file: WordDocument, style: Style, head: Head): Shell {
  const text: TextStyle = head.form === "redhead" ? head.number.text : head.publisher.text;
  const gap = Math.max(0, Math.round(ruleSpace(head.rule.gap, style.body.pitch, text.size) * 20));
  const sides = ["left", "right"].map((side, index) => ({
    column: numberMark - 2 * index,
    cell: numberMark - 4 - 2 * index,
    inner: new Paragraph({ text: holeMark(side) }),
  }));
  const cells = sides.map(({ cell, inner }) => {
    const width = { size: cell, type: WidthType.DXA };
    return new TableCell({ width, verticalAlign: VerticalAlignTable.BOTTOM, children: [inner] });
  });
  const table = new Table({
    rows: [new TableRow({ cantSplit: true, children: cells })],
    columnWidths: sides.map(({ column }) => column),
    width: { size: textWidthTwips(style), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0, top: 0, bottom: gap },
    borders: { ...TableBorders.NONE, bottom: headRule(head.rule) },
  });
  return cutShell(
    writeComponent(file, table),
    ...sides.map(({ column }) => String(column)),
    ...sides.flatMap(({ cell, inner }) => [String(cell), writeComponent(file, inner)]),
  );
}

function imprintTable(file: WordDocument, style: Style, imprint: ImprintLinesStyle): Shell {
  const outer = imprintRule(imprint.outer);
  const row = imprintRow(style);
  const width = textWidthTwips(style);
  const table = new Table({
    rows: [row],
    columnWidths: [width],
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0, top: 0, bottom: 0 },
    borders: { ...TableBorders.NONE, top: outer, bottom: outer, insideHorizontal: imprintRule(imprint.inner) },
  });
  return cutShell(writeComponent(file, table), writeComponent(file, row));
}

function imprintRow(style: Style): TableRow {
  const width = { size: textWidthTwips(style), type: WidthType.DXA };
  return new TableRow({ cantSplit: true, children: [new TableCell({ width, children: [new Paragraph({})] })] });
}

function innerXml(file: WordDocument): string {
  return writeComponent(file, new Paragraph({}));
}
