// Takes: a file of templates/styles. Gives: a Style, every setting completed. Reports: what is missing, unknown or out of range.

/** 1/25.4 inch. */
export type Millimetres = number;
/** 1/72 inch. */
export type Points = number;
/** Widths of one 汉字 of the body, its spacing included (一字). */
export type Characters = number;
/** Heights of one line of the body. */
type Lines = number;

/** A layout. Nothing in it is optional: what a file leaves out was completed when it was read. */
export interface Style {
  readonly page: Page;
  /** All fonts that the style names, each once, in the order of the file. */
  readonly fonts: readonly Font[];
  readonly body: BodyStyle;
  readonly title: TitleStyle;
  readonly addressee: TextStyle;
  /** For levels 1 to 5. */
  readonly headings: readonly HeadingStyle[];
  readonly table: TableStyle;
  readonly signature: SignatureStyle;
  readonly pageNumber: PageNumberStyle;
}

export interface Page {
  readonly width: Millimetres;
  readonly height: Millimetres;
  readonly top: Millimetres;
  readonly bottom: Millimetres;
  readonly left: Millimetres;
  readonly right: Millimetres;
  /** From the paper's lower edge to the foot of the page number's line. */
  readonly footer: Millimetres;
}

/** A font by the name that Word knows, and what may stand in for it. */
export interface Font {
  readonly name: string;
  readonly alternates: readonly string[];
}

export interface TextStyle {
  readonly font: Font;
  /** For letters and digits. Default: the same font. */
  readonly latin: Font;
  readonly size: Points;
  /** Default: false. */
  readonly bold: boolean;
}

export interface BodyStyle extends TextStyle {
  /** Exact distance from line to line. */
  readonly pitch: Points;
  /** Added to each character's width; negative draws them together. */
  readonly characterSpacing: Points;
  /** Whether a line holds a fixed number of 汉字, so that no gaps may be added between 汉字 and digits. */
  readonly strict: boolean;
  /** Indent of a paragraph's first line. Default: 2. */
  readonly indent: Characters;
}

export interface TitleStyle extends TextStyle {
  readonly pitch: Points;
  /** The most 汉字 in a line of the title. */
  readonly characters: Characters;
  /** Blank space under it. Default: 1. */
  readonly after: Lines;
}

export interface HeadingStyle extends TextStyle {
  readonly number: NumberForm;
  /** Default: the body's. */
  readonly indent: Characters;
}

/** How a heading of a level is numbered, shown by its first number. */
export type NumberForm = "一、" | "（一）" | "1." | "（1）" | "①" | "none";

export interface TableStyle {
  readonly header: TextStyle;
  readonly cell: TextStyle;
  /** Thickness of the lines. Default: 0.5. */
  readonly border: Points;
}

/** 署名 and 成文日期 where there is no seal (GB/T 9704-2012, 7.3.5.2). */
export interface SignatureStyle {
  /** Blank space above. Default: 1. */
  readonly before: Lines;
  /** Blank space right of the longer of the two. Default: 2. */
  readonly right: Characters;
  /** How far the date begins to the right of the organ. Default: 2. */
  readonly shift: Characters;
}

export interface PageNumberStyle extends TextStyle {
  /** `outer`: right on odd, left on even pages. */
  readonly place: "outer" | "centre";
  /** With a dash each side, or bare. Default: `— 1 —`. */
  readonly form: "— 1 —" | "1";
  /** Blank space at the outer side. Default: 1. */
  readonly blank: Characters;
}
