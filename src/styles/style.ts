// Takes: a file of templates/styles. Gives: a Style, every setting completed. Reports: what is missing, unknown or out of range.

/** 1/25.4 inch. */
export type Millimetres = number;
/** 1/72 inch. */
export type Points = number;
/** Widths of one 汉字 of the body, its spacing included (一字). */
export type Characters = number;
/** Heights of one line of the body. */
export type Lines = number;
/** Red, green and blue as six hexadecimal digits, capitals: `FF0000`. */
export type Colour = string;

/** A layout. Nothing in it is optional: what a file leaves out was completed when it was read. */
export interface Style {
  readonly name: string;
  /** The names of the styles that it extends, the nearest first. */
  readonly extended: readonly string[];
  readonly page: Page;
  /** All fonts that the style names, each once, in the order of the file. */
  readonly fonts: readonly Font[];
  /** What stands above the title on the first page: 版头 or 报头. */
  readonly head: HeadStyle;
  readonly title: TitleStyle;
  /** Under the title; the blank space that the title asks for then follows the subtitle. */
  readonly subtitle: SubtitleStyle;
  readonly addressee: TextStyle;
  readonly body: BodyStyle;
  /** For levels 1 to 5. */
  readonly headings: readonly HeadingStyle[];
  readonly list: ListStyle;
  readonly table: TableStyle;
  readonly caption: CaptionStyle;
  readonly chart: ChartStyle;
  readonly footnote: FootnoteStyle;
  readonly contents: ContentsStyle;
  readonly signature: SignatureStyle;
  readonly attachment: AttachmentStyle;
  /** What stands at the foot of the last page: 版记 or 报尾. */
  readonly imprint: ImprintStyle;
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
  /** Blank space under a paragraph. Default: 0. */
  readonly after: Lines;
}

export interface TitleStyle extends TextStyle {
  readonly pitch: Points;
  /** The most 汉字 in a line of the title. */
  readonly characters: Characters;
  /** Blank space under it. Default: 1. */
  readonly after: Lines;
}

/** Centred. */
export interface SubtitleStyle extends TextStyle {
  /** Exact distance from line to line. Default: the body's, or more where the size asks for it. */
  readonly pitch: Points;
}

export interface HeadingStyle extends TextStyle {
  readonly number: NumberForm;
  /** What stands between number and text. Default: none. */
  readonly gap: NumberGap;
  /** Default: the body's. */
  readonly indent: Characters;
  /** Blank space above and under it. Default: 0. */
  readonly before: Lines;
  readonly after: Lines;
}

/** How a heading of a level is numbered, shown by its first number. `1.1` counts the levels above, too. */
export type NumberForm = "一、" | "（一）" | "1." | "（1）" | "①" | "1" | "1.1" | "(1)" | "(a)" | "A." | "none";

export type NumberGap = "none" | "space";

/** Numbered lists. */
export interface ListStyle {
  /** In turn, level by level. Default: `1.`, `（1）`, `①`. */
  readonly numbers: readonly [Exclude<NumberForm, "none">, ...Exclude<NumberForm, "none">[]];
  /** Default: none. */
  readonly gap: NumberGap;
}

export interface TableStyle {
  readonly header: TextStyle;
  readonly cell: TextStyle;
  /** A row of totals. Default: as the header. */
  readonly total: TextStyle;
  /** Thickness of the lines. Default: 0.5. */
  readonly border: Points;
}

/** 表1, 图1 with what they are called; centred. */
export interface CaptionStyle extends TextStyle {
  /** Where it stands. Default: above a table, below a picture or chart. */
  readonly table: "above" | "below";
  readonly figure: "above" | "below";
}

/** All text in a chart. */
export interface ChartStyle extends TextStyle {
  /** Of the series, in turn. */
  readonly colours: readonly [Colour, ...Colour[]];
  /** Of a chart that says nothing of its height. Default: 75. */
  readonly height: Millimetres;
}

export interface FootnoteStyle extends TextStyle {
  /** Exact distance from line to line. Default: a third more than the size. */
  readonly pitch: Points;
  /** `①` begins again on each page; `1` is counted through the document. Default: ①. */
  readonly number: "①" | "1";
}

export interface ContentsStyle {
  /** Centred. */
  readonly title: TitleStyle;
  readonly entry: TextStyle;
  /** How far an entry stands further in for each level under the first. Default: 2. */
  readonly indent: Characters;
  /** Between an entry and its page. Default: dots. */
  readonly leader: "dots" | "none";
}

/** 署名 and 成文日期 where there is no seal (GB/T 9704-2012, 7.3.5.2). */
export interface SignatureStyle {
  /** Blank space above. Default: 1. */
  readonly before: Lines;
  /** Blank space right of the longer of the two. Default: 2. */
  readonly right: Characters;
  /** How far the date begins to the right of the organ. Default: 2. */
  readonly shift: Characters;
  readonly sealed: SealedSignatureStyle;
}

/** Where a seal is set: the organ stands centred over the date (7.3.5.1). */
export interface SealedSignatureStyle {
  /** Blank space above, for the upper half of the seal. Default: 2. */
  readonly before: Lines;
  /** Blank space right of the date. Default: 4. */
  readonly right: Characters;
}

/** 附件, each on a page of its own (7.3.7). */
export interface AttachmentStyle {
  /** 附件1, flush left on the first line. */
  readonly label: TextStyle;
  /** Blank lines between the label and the title. Default: 1, so that the title stands on the third line. */
  readonly before: Lines;
  readonly title: TitleStyle;
}

export type HeadStyle = { readonly form: "none" } | RedheadStyle | BriefingHeadStyle;

interface HeadLines {
  /** 份号; in a 简报 its 编号. */
  readonly lines: TextStyle;
  /** 密级和保密期限, 紧急程度. */
  readonly security: TextStyle;
  readonly mark: MarkStyle;
  /** 发文字号, and 签发人： before the names; in a 简报 第×期. */
  readonly number: {
    /** Blank lines between the mark and the number. Default: 2; in a 简报 1. */
    readonly before: Lines;
    readonly text: TextStyle;
  };
  readonly rule: HeadRuleStyle;
  /** Blank lines between the rule and the title. Default: 2. */
  readonly after: Lines;
}

/** 版头 (7.2). */
export interface RedheadStyle extends HeadLines {
  readonly form: "redhead";
  /** The names of the 签发人. */
  readonly signers: TextStyle;
  /** How far 发文字号 and 签发人 stand in from both sides where they share a line. Default: 1. */
  readonly indent: Characters;
}

/** 报头 of a 简报, which no standard rules. */
export interface BriefingHeadStyle extends HeadLines {
  readonly form: "briefing";
  /** The line with 编印单位 at the left and the date at the right. */
  readonly publisher: {
    /** Blank lines above it. Default: 1. */
    readonly before: Lines;
    /** How far both stand in from their side. Default: 1. */
    readonly indent: Characters;
    readonly text: TextStyle;
  };
}

/** 发文机关标志, or the name of a 简报; centred, in one line. */
export interface MarkStyle extends TextStyle {
  /** The size to which a long mark may shrink to fit the text's width. Default: 22, or its size where that is less. */
  readonly least: Points;
  /** Exact height of its line. Default: a fifth more than the size. */
  readonly pitch: Points;
  /** From the page's top margin to the upper edge of its characters. Default: 35; in a 简报 10. */
  readonly top: Millimetres;
  /** Default: FF0000. */
  readonly colour: Colour;
}

/** The line under the head, as wide as the text. */
export interface HeadRuleStyle {
  /** Default: 1. */
  readonly thickness: Points;
  /** Default: the mark's. */
  readonly colour: Colour;
  /** From the foot of the characters above to the line. Default: 4. */
  readonly gap: Millimetres;
}

export type ImprintStyle = { readonly form: "none" } | ImprintLinesStyle;

/** `standard`: 版记 (7.4), 抄送 over 印发机关 and 印发日期. `briefing`: 报尾, 报, 送 and 发 with 印数. */
export interface ImprintLinesStyle {
  readonly form: "standard" | "briefing";
  readonly text: TextStyle;
  /** Exact distance from line to line. Default: the body's. */
  readonly pitch: Points;
  /** Blank space at both sides, in characters of its own size. Default: 1. */
  readonly indent: Characters;
  /** Thickness of the first and the last line. Default: 0.35. */
  readonly outer: Millimetres;
  /** Thickness of the lines between. Default: 0.25. */
  readonly inner: Millimetres;
  /** From the paper's lower edge to the last line. Default: the page's lower margin. */
  readonly bottom: Millimetres;
  /** Whether it may stand on any last page, or an even one must be its page. Default: last. */
  readonly page: "last" | "even";
}

export interface PageNumberStyle extends TextStyle {
  /** `outer`: right on odd, left on even pages. */
  readonly place: "outer" | "centre";
  /** With a dash each side, or bare. Default: `— 1 —`. */
  readonly form: "— 1 —" | "1";
  /** Blank space at the outer side. Default: 1. */
  readonly blank: Characters;
}
