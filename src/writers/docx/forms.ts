import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  ConcreteHyperlink,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from "docx";
import type { Document as WordDocument, IParagraphOptions, IRunOptions } from "docx";

import type { Points, Style } from "../../styles/style.ts";
import { makeFrameForms } from "./frame-forms.ts";
import type { FrameForms } from "./frame-forms.ts";
import { frameStyleIds } from "./frame-styles.ts";
import { makeContentsForms } from "./contents-forms.ts";
import type { ContentsForms, ContentsKind } from "./contents-forms.ts";
import { runInStyleIds } from "./content-styles.ts";
import { makeDrawingForms } from "./drawing-forms.ts";
import type { DrawingForms } from "./drawing-forms.ts";
import { makeNoteForms } from "./note-forms.ts";
import type { NoteForms } from "./note-forms.ts";
import { cutShell, holeMark, numberMark } from "./shell.ts";
import type { Shell } from "./shell.ts";
import { writeComponent } from "./skeleton.ts";
import { makeTableForms } from "./table-forms.ts";
import type { TableForms } from "./table-forms.ts";
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
  /** Around the runs of what a field shows, with a hole before them: its instruction. */
  readonly field: Shell;
  readonly table: TableForms;
  readonly drawing: DrawingForms;
  /** Written when they are first asked for. */
  note(): NoteForms;
  contents(kind: ContentsKind): ContentsForms;
  readonly frame: FrameForms;
}

/** What tells one kind of paragraph from another. */
export interface ParagraphForm {
  readonly style: string;
  readonly numbering?: { readonly reference: string; readonly level: number } | "none";
  readonly alignment?: "left" | "center" | "right";
  readonly indent?: ParagraphIndent | "hole";
  /** Instead of the style's, in twips. */
  readonly spacing?: { readonly before?: number; readonly after?: number };
  readonly keepNext?: boolean;
  /** Not on the same page as what follows, though its style says so. */
  readonly isParted?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly spaceAfter?: boolean;
  /** The character style of its end, and so of its number. */
  readonly endStyle?: string;
}

/** In twips. */
interface ParagraphIndent {
  readonly left: number;
  readonly right?: number;
  readonly firstLine?: number;
  readonly hanging?: number;
}

/** How a run is marked: the sum of its marks. */
export type RunMarks = number;

/** The marks of runs. A gap is highlighted; what stands beside something in the head has a style of its own there. */
export const marks = { none: 0, strong: 1, emphasis: 2, link: 4, gap: 8, beside: 16 } as const;

/** A mark more: the run is part of a heading of a level, 1 to 5, that stands in a paragraph of text. */
export function headingMark(level: number): RunMarks {
  return level << firstHeadingBit;
}

/** The level of a heading takes three bits above the marks. */
const firstHeadingBit = 5;

/** A mark more: the size of the run, in points, where it is not its paragraph's. */
export function sizeMark(size: Points): RunMarks {
  return Math.round(size * 2) * firstSize;
}

/** Sizes, in half points, stand above all other marks. */
const firstSize = 1024;

/** Has docx write the forms of a style, in an empty document of that style; paragraphs and runs when they are first asked for. */
export function makeForms(file: WordDocument, style: Style): Forms {
  const paragraphs = new Map<string, Shell>();
  const runs: Shell[] = [];
  let notes: NoteForms | undefined;
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
    field: writeFieldForm(file),
    table: makeTableForms(file, style),
    drawing: makeDrawingForms(file),
    note() {
      return (notes ??= makeNoteForms());
    },
    contents: (kind) => makeContentsForms(file, style.contents, kind),
    frame: makeFrameForms(file, style),
  };
}

const contentMark = holeMark("content");

/** Between characters of its own, as Word writes a field: many readers pass over what a simple field shows. */
function writeFieldForm(file: WordDocument): Shell {
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const page = new TextRun({ children: [PageNumber.CURRENT] });
  const paragraph = writeComponent(file, new Paragraph({ children: [page] }));
  const [, open = "", afterInstruction = ""] = cutShell(paragraph, "<w:p>", "PAGE", end, "</w:p>");
  return [open, afterInstruction, end];
}

/** Short for what most paragraphs are: it is made for each of them. */
function paragraphKey(form: ParagraphForm): string {
  const { style, numbering, alignment, indent, spacing, keepNext, isParted, pageBreakBefore, spaceAfter, endStyle } =
    form;
  let key = style;
  if (numbering) key += typeof numbering === "object" ? `|${numbering.reference}${numbering.level}` : "|none";
  if (alignment) key += `|${alignment}`;
  if (indent === "hole") key += "|hole";
  else if (indent) key += `|i${indent.left} ${indent.right} ${indent.firstLine} ${indent.hanging}`;
  if (spacing) key += `|s${spacing.before} ${spacing.after}`;
  if (keepNext) key += "|keep";
  if (isParted) key += "|parted";
  if (pageBreakBefore) key += "|page";
  if (spaceAfter) key += "|after";
  if (endStyle) key += `|${endStyle}`;
  return key;
}

function textRun(marked: RunMarks): TextRun {
  const level = (marked % firstSize) >> firstHeadingBit;
  const options: IRunOptions = {
    text: contentMark,
    ...(level > 0 && { style: runInStyleIds(level).heading }),
    ...(marked & marks.link && { style: styleIds.hyperlink }),
    ...(marked & marks.strong && { bold: true }),
    ...(marked & marks.emphasis && { italics: true }),
    ...(marked & marks.beside && { style: frameStyleIds.beside }),
    ...(marked & marks.gap && { highlight: "yellow" }),
    ...(marked >= firstSize && { size: Math.floor(marked / firstSize) }),
  };
  return new TextRun(options);
}

function writeParagraph(file: WordDocument, form: ParagraphForm, content: TextRun, contentXml: string): Shell {
  const { style, numbering, alignment, indent, spacing, keepNext, isParted, pageBreakBefore, spaceAfter, endStyle } =
    form;
  const numbered = numbering !== undefined && numbering !== "none";
  const options: IParagraphOptions = {
    style,
    ...(numbered && { numbering: { ...numbering, instance: 0 } }),
    ...(numbering === "none" && { numbering: false }),
    ...(alignment && { alignment: AlignmentType[alignments[alignment]] }),
    ...(indent && { indent: indent === "hole" ? { left: numberMark } : indent }),
    ...(keepNext && { keepNext: true }),
    ...(isParted && { keepNext: false }),
    ...(pageBreakBefore && { pageBreakBefore: true }),
    ...((spacing || spaceAfter) && { spacing: { ...spacing, ...(spaceAfter && { after: spaceTwips }) } }),
    ...(endStyle !== undefined && { run: { style: endStyle } }),
    children: [content],
  };
  const xml = writeComponent(file, new Paragraph(options));
  const holes = numbered ? [`{${numbering.reference}-0}`] : [];
  return cutShell(xml, ...holes, ...(indent === "hole" ? [String(numberMark)] : []), contentXml);
}

/** Six points. */
const spaceTwips = 120;

const alignments = { left: "LEFT", center: "CENTER", right: "RIGHT" } as const;
