import type { ReportLocale } from "../../facts/workspace.ts";
import type { LabelWords } from "../../locale/label-words.ts";
import type { Style } from "../../styles/style.ts";
import type { Images } from "../../tree/image.ts";
import type { LabelTargets } from "../label-targets.ts";
import type { DrawChart } from "./chart-parts.ts";
import type { Forms } from "./forms.ts";
import type { ExtraPart, NumberingUse, RelationshipList } from "./package-lists.ts";
import type { SectionKind } from "./section-forms.ts";
import type { Pages } from "./page-layout.ts";
import type { PagePlan } from "./page-plan.ts";
import type { Contents } from "./write-contents.ts";
import type { Notes } from "./write-notes.ts";

/** One document being written: the forms of its style, and what is counted over the whole document. */
export interface Writing {
  readonly style: Style;
  readonly forms: Forms;
  /** Ids of the style's numberings. */
  readonly numberings: Numberings;
  readonly footers: number;
  /** The properties of a section (`w:sectPr`). Its footers become parts of the document when they are first asked for. */
  readonly sections: (kind: SectionKind) => string;
  /** The width of the text where we are, in twips; wider in a section laid across. */
  textWidth: number;
  /** The height of what stands above the next block on a page that just began, in twips: an attachment's title. */
  taken: number;
  bookmarks: number;
  /** Of the part that is being written: the document's, but in a footnote the footnotes'. */
  relationships: RelationshipList;
  /** The parts that this document alone has. */
  readonly parts: ExtraPart[];
  readonly notes: Notes;
  /** Whether phrases stand in anchors. */
  readonly anchors: boolean;
  readonly images: Images;
  /** Pictures and charts so far. */
  drawings: number;
  /** What of docx draws charts, where it was loaded. */
  readonly drawChart: DrawChart | undefined;
  readonly language: ReportLocale;
  /** The words that the layout adds: 表, 图, 附件. */
  readonly words: LabelWords;
  /** What references print. */
  readonly targets: LabelTargets;
  readonly contents: Contents;
  /** Captions so far. */
  readonly captions: { table: number; figure: number };
  /** Uses of numberings; the id of each is its place, from 1. The first is the headings', the second all bullets'. */
  readonly uses: NumberingUse[];
  /** The pages of the document as it was written before, where something in it asks for them. */
  readonly pages: Pages | undefined;
  readonly plan: PagePlan;
  /** What was written above the text. */
  top: string;
  /** The use of the headings' numbering where we are; nothing before the first heading of an attachment. */
  headings: number | undefined;
  /** Set between a heading without a number and the next numbered one of its level or above. */
  branch: HeadingBranch | undefined;
}

export interface Numberings {
  readonly headings: number;
  readonly ordered: number;
  readonly bullets: number;
}

/** Headings below one that has no number: they begin again in a use of their own. */
interface HeadingBranch {
  readonly level: number;
  use?: number;
}

/** Where a block stands among others. */
export interface BlockPosition {
  readonly pageBreakBefore: boolean;
  /** On the same page as what follows. */
  readonly keepNext: boolean;
  /** Right above a table, whose upper line would touch the text. */
  readonly spaceAfter: boolean;
}

/** The position of one of the pieces that a block is written as: what holds before holds for the first, what holds after for the last. */
export function positionWithin(block: BlockPosition, index: number, count: number): BlockPosition {
  const last = index === count - 1;
  return {
    pageBreakBefore: block.pageBreakBefore && index === 0,
    keepNext: block.keepNext && last,
    spaceAfter: block.spaceAfter && last,
  };
}

export const headingsUse = 1;
export const bulletsUse = 2;

/** Adds a use of a numbering and gives its id. */
export function addNumberingUse(writing: Writing, use: NumberingUse): number {
  return writing.uses.push(use);
}
