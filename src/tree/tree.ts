// Takes: rendered text. Gives: the document as a tree whose blocks have holes for phrases. Reports: Markdown that has no fate here.
import type { Phrase } from "../text/text.ts";

/** A finished report before any format: its parts and blocks. */
export interface Document {
  readonly title: Line;
  readonly addressee?: Line;
  readonly signature?: Line;
  readonly date?: Line;
  readonly blocks: readonly DocumentBlock[];
}

/** Text without any marking, with its phrases in place. */
export interface Line {
  readonly inlines: readonly (Text | Hole)[];
  readonly phrases: readonly Phrase[];
}

/**
 * A shape with the phrases that fill its holes: hole `n` takes `phrases[n]`. The same text gives the same shape object
 * again, so a writer may remember by identity what it made of a shape.
 */
export interface Filled<S> {
  readonly shape: S;
  readonly phrases: readonly Phrase[];
}

export type DocumentBlock = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | PageBreakBlock;

export interface HeadingBlock extends Filled<Heading> {
  readonly type: "heading";
}

interface ParagraphBlock extends Filled<Paragraph> {
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
  readonly header: Filled<Row>;
  readonly rows: readonly Filled<Row>[];
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

interface Cell {
  readonly children: readonly Inline[];
}

export type Inline = Text | Hole | Strong | Emphasis | Link | LineBreak;

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

interface LineBreak {
  readonly type: "line-break";
}
