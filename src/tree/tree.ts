// Takes: rendered text. Gives: the document as a tree whose blocks have holes for phrases. Reports: Markdown that has no fate here.
import type { Place } from "../diagnostics/place.ts";
import type { PartName } from "../facts/document-parts.ts";
import type { Phrase } from "../text/text.ts";

/** A finished report before any format: its parts, its body and its attachments. */
export interface Document {
  readonly parts: Parts;
  /** Whether a seal will be set over 署名 and 成文日期 (GB/T 9704-2012, 7.3.5.1). */
  readonly sealed: boolean;
  /** Whether it goes to a higher body (上行文), and so names who signed it for issue. */
  readonly upward: boolean;
  readonly blocks: readonly DocumentBlock[];
  readonly attachments: readonly Attachment[];
}

/** The parts that the document has, each a line of plain text. */
export type Parts = { readonly title: Line } & { readonly [P in PartName]?: Line };

/** Text without any marking, with its phrases in place. */
export interface Line {
  readonly inlines: readonly (Text | Hole)[];
  readonly phrases: readonly Phrase[];
  readonly place: Place;
}

/** 附件: begins on a page of its own, behind the body (7.3.7). Its number is its place among the attachments. */
export interface Attachment {
  readonly title: Line;
  /** What references to it say: `[](#id)`. */
  readonly id?: string;
  readonly landscape: boolean;
  readonly blocks: readonly DocumentBlock[];
  readonly place: Place;
}

/**
 * A shape with the phrases that fill its holes: hole `n` takes `phrases[n]`. The same text gives the same shape object
 * again, so a writer may remember by identity what it made of a shape.
 */
export interface Filled<S> {
  readonly shape: S;
  readonly phrases: readonly Phrase[];
}

export type DocumentBlock =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | ImageBlock
  | ChartBlock
  | ContentsBlock
  | PageBreakBlock;

export interface HeadingBlock extends Filled<Heading> {
  readonly type: "heading";
}

export interface ParagraphBlock extends Filled<Paragraph> {
  readonly type: "paragraph";
}

/** Items are shapes of their own, so that a list of any length is made of remembered pieces. */
export interface ListBlock {
  readonly type: "list";
  readonly ordered: boolean;
  /** Number of the first item of an ordered list. */
  readonly start: number;
  readonly items: readonly Filled<ListItem>[];
}

/** Rows are shapes of their own, too. */
export interface TableBlock {
  readonly type: "table";
  readonly alignments: readonly Alignment[];
  /** One or more rows, which repeat on each page. */
  readonly headers: readonly Filled<Row>[];
  readonly rows: readonly Filled<Row>[];
  /** Whether the last row sums up the others. */
  readonly total: boolean;
  /** Relative widths of the columns where they are given, one each; else they are as wide as what stands in them. */
  readonly widths?: readonly number[];
  /** On a page of its own, laid across. */
  readonly landscape: boolean;
  readonly caption?: Caption;
}

/** What stands above a table (表1) or below a picture (图1). Numbers are counted by the word processor. */
export interface Caption {
  /** Empty where the caption is its number alone. */
  readonly line: Line;
  /** What references to it say: `[](#id)`. */
  readonly id?: string;
}

export interface ImageBlock {
  readonly type: "image";
  /** Where it lies in the workspace, with `/`. */
  readonly file: string;
  /** In millimetres; a side that is not given follows from the other. Default: as large as it is, at most the text's width. */
  readonly width?: number;
  readonly height?: number;
  /** What is said in place of the picture to those who can't see it. */
  readonly alternative: Line;
  readonly caption?: Caption;
  readonly place: Place;
}

export type ChartForm = "column" | "bar" | "line" | "pie" | "stacked";

/** A table drawn as a chart: its first column names the categories, each further one is a series with its head as name. */
export interface ChartBlock {
  readonly type: "chart";
  readonly form: ChartForm;
  /** What the categories are: the head of the table's first column, where it has one. */
  readonly head?: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** The unit of measure that all its numbers share, where they are written with one. */
  readonly unit?: string;
  /** In millimetres. Default: the text's width, and 0.6 of it. */
  readonly width?: number;
  readonly height?: number;
  readonly caption?: Caption;
  /** The phrases of its cells, row by row. */
  readonly phrases: readonly Phrase[];
  readonly place: Place;
}

export interface ChartSeries {
  readonly name: string;
  /** A number for each category as it is written, such as `12.50`; nothing for a gap of a draft. */
  readonly values: readonly (string | undefined)[];
}

/** 目录: the headings down to a level, and the attachments, with the pages on which they stand. */
export interface ContentsBlock {
  readonly type: "contents";
  readonly levels: 1 | 2 | 3 | 4 | 5;
}

export interface PageBreakBlock {
  readonly type: "page-break";
}

export interface Heading {
  readonly type: "heading";
  /** 1 for `#` to 5 for `#####`. The report's title is none of them. */
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly numbered: boolean;
  readonly children: readonly Inline[];
  /** Text that goes on in the heading's own line, behind its full stop; empty where the heading stands alone. */
  readonly runIn: readonly Inline[];
}

export interface Paragraph {
  readonly type: "paragraph";
  readonly children: readonly Inline[];
}

/** Its paragraphs, and lists within it. */
export interface ListItem {
  readonly type: "list-item";
  readonly children: readonly (Paragraph | List)[];
}

export interface List {
  readonly type: "list";
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly ListItem[];
}

export type Alignment = "left" | "center" | "right" | "none";

export interface Row {
  readonly type: "row";
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly children: readonly Inline[];
  /** It is one with the cell left of it, or above it. */
  readonly merged?: "left" | "above";
}

export type Inline = Text | Hole | Strong | Emphasis | Link | Reference | Footnote | LineBreak;

export interface Text {
  readonly type: "text";
  readonly text: string;
}

/** Where a phrase stands: a figure, a fact, words that depend on them. */
export interface Hole {
  readonly type: "hole";
  /** Index into the phrases of the block, row or item. */
  readonly index: number;
}

interface Strong {
  readonly type: "strong";
  readonly children: readonly Inline[];
}

interface Emphasis {
  readonly type: "emphasis";
  readonly children: readonly Inline[];
}

export interface Link {
  readonly type: "link";
  /** An address with http, https or mailto; it may have holes, and is checked again when they are filled. */
  readonly address: readonly (Text | Hole)[];
  readonly children: readonly Inline[];
}

/** Prints the number of what has the id: 表1, 图2, 附件3. In a draft nothing may have it: that was reported. */
export interface Reference {
  readonly type: "reference";
  readonly id: string;
}

export interface Footnote {
  readonly type: "footnote";
  readonly children: readonly Inline[];
}

interface LineBreak {
  readonly type: "line-break";
}
