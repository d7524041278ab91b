// Takes: the bytes of a Word file that came back. Gives: how it reads, and where each piece of it stands. Reports: why it can't be read.
import type { BaseRecord } from "../../trace/base-record.ts";
import type { ReportIdentity } from "../../trace/report-identity.ts";
import type { OfficePackage } from "../package/office-package.ts";

/** A Word file as it reads: what of its tracked changes counts was chosen when it was read. */
export interface ReturnedDocument {
  readonly package: OfficePackage;
  /** What it says of the report in it. What is not there is left out. */
  readonly identity: Partial<ReportIdentity>;
  /** What it remembers of how it was built. Nothing where it lost that, or was built before there was any. */
  readonly base: BaseRecord | undefined;
  /** The XML of the parts that hold text, by name, as it stands in the file: spans point into it. */
  readonly parts: ReadonlyMap<string, string>;
  /** In the order of the document: headers, the body with its tables and text boxes, footnotes and endnotes, footers. */
  readonly paragraphs: readonly ReturnedParagraph[];
  /** How many tracked insertions, deletions and moves are open in it, and how many comments. */
  readonly trackedChanges: number;
  readonly comments: number;
}

/** A `w:p` with its text. A text box within it is paragraphs of its own, behind it. */
export interface ReturnedParagraph {
  /** Name of its part, a key of `parts`. */
  readonly part: string;
  /** Its element in the part's XML. Where a paragraph mark was deleted it runs on over the paragraphs that are joined to it. */
  readonly span: Span;
  /** A line break is `\n`, a tab `\t`; breaks of pages, pictures, charts and marks of notes are no text. */
  readonly text: string;
  /** Where each piece of the text comes from, in order; together they are the text. */
  readonly pieces: readonly TextPiece[];
  /** Those that begin in it, in the order of their begins; around a link they stand within each other. */
  readonly anchors: readonly ReturnedAnchor[];
  /** Ranges of the text that the word processor works out: page and caption numbers, contents. No wording, nobody's figures. */
  readonly fields: readonly Range[];
  /** The hash of its skeleton, as the base records it; empty where nothing is left of it, and in headers, footers and endnotes. */
  readonly skeleton: string;
  readonly stands: Standing;
  /** Id of its style, where it has one. */
  readonly style?: string;
}

/** Tables are counted from 0 through the part, rows and cells within their table and row; nested tables count as their own. */
export type Standing =
  | { readonly type: "text" | "box" | "note" | "margin" }
  | { readonly type: "cell"; readonly table: number; readonly row: number; readonly column: number };

/** A stretch of a paragraph's text that one `w:t` holds; or one `w:br`, `w:cr`, `w:tab`, `w:noBreakHyphen`. */
export interface TextPiece extends Range {
  readonly type: "text" | "mark";
  /** What stands between the tags of the `w:t`, escaped; of a mark its whole element. */
  readonly span: Span;
  /** The `w:r` in which it stands, and its `w:rPr` where it has one. */
  readonly run: Span;
  readonly properties?: Span;
  /** It was inserted as a tracked change. */
  readonly inserted: boolean;
}

/** A bookmark of ours. */
export interface ReturnedAnchor extends Range {
  /** As we named it: without what a word processor adds to the name of a copy. */
  readonly name: string;
  /** What the phrase is: 11 characters. */
  readonly what: string;
  /** The hash of what was printed: 7 characters. */
  readonly printed: string;
  /** The same name stood earlier in the document. */
  readonly copied: boolean;
  /** Text that stands in it behind this paragraph, where it ends in a later one: its first 2,000 characters. */
  readonly crossing?: string;
  readonly start: Span;
  /** Nothing where the file has no end for it: then it is empty. */
  readonly end?: Span;
}

/** Offsets into a paragraph's text in UTF-16 code units; the end is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Offsets into a part's XML in UTF-16 code units; the end is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
