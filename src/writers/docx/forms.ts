import type { Points } from "../../styles/style.ts";
import type { ContentsForms, ContentsKind } from "./contents-forms.ts";
import type { DrawingForms } from "./drawing-forms.ts";
import type { FrameForms } from "./frame-forms.ts";
import type { NoteForms } from "./note-forms.ts";
import type { Shell } from "./shell.ts";
import type { TableForms } from "./table-forms.ts";

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
export const firstHeadingBit = 5;

/** A mark more: the size of the run, in points, where it is not its paragraph's. */
export function sizeMark(size: Points): RunMarks {
  return Math.round(size * 2) * firstSize;
}

/** Sizes, in half points, stand above all other marks. */
export const firstSize = 1024;

/** Short for what most paragraphs are: it is made for each of them. */
export function paragraphKey(form: ParagraphForm): string {
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
