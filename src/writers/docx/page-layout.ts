import { ImportedXmlComponent, Paragraph } from "docx";
import type { DocumentLayout, layoutDocument } from "docx/layout";

import type { Font, Style } from "../../styles/style.ts";
import { contentStyleIds } from "./content-styles.ts";
import { paragraphSwitches } from "./mend.ts";
import { shortenPiece } from "./shorten-piece.ts";
import { topLevelPieces } from "./body-pieces.ts";
import type { ReferredTo } from "./referred-to.ts";
import { emptyDocument } from "./skeleton.ts";

/** `layoutDocument` of docx/layout. Loading it takes longer than all the rest of docx, so only what needs it has it loaded. */
export type LayoutDocument = typeof layoutDocument;

/** `layOut` by docx itself. */
export type LayOut = (body: string, style: Style, referredTo: ReferredTo) => Pages;

export async function loadLayOut(): Promise<LayOut> {
  const { layoutDocument } = await import("docx/layout");
  return (body, style, referredTo) => layOut(body, style, layoutDocument, referredTo);
}

/** The pages of a body, as docx lays them out: an estimate, the same on every machine. */
export interface Pages {
  readonly count: number;
  /** The page, from 1, on which each bookmark stands. */
  readonly ofBookmark: ReadonlyMap<string, number>;
  /** The page, from 1, on which each paragraph and table of the body begins, in their order. */
  readonly ofPiece: readonly (number | undefined)[];
  /** How far down the last page its text reaches, in twips from the paper's upper edge. */
  readonly foot: number;
  /** Whether the last page is laid across. */
  readonly endsAcross: boolean;
  /** Whether footnotes stand on the last page. */
  readonly hasFootnotes: boolean;
  /** What the layout had no guess for. The pages are those up to there. */
  readonly stoppedAt?: string;
}

/**
 * Lays out a joined body. `body` is what stands between the body's tags, sections' properties included.
 * @param referredTo Default: neither lists nor footnotes.
 */
export function layOut(
  body: string,
  style: Style,
  layOutDocument: LayoutDocument,
  { lists, notes }: ReferredTo = { lists: [], notes: [] },
): Pages {
  const pieces = topLevelPieces(body);
  const last = pieces.at(-1)?.startsWith("<w:sectPr") ? pieces.length - 1 : pieces.length;
  const children = pieces
    .slice(0, last)
    .map((piece) => importXml(shortenPiece(piece, style), lists, paragraphSwitches(style)));
  const across = pieces[last]?.includes('w:orient="landscape"') ?? false;
  const document = emptyDocument(withKnownFonts(style), { children, across, footnotes: footnotesOf(notes) });
  lists.forEach((reference, index) => document.Numbering.createConcreteNumberingInstance(reference, index + 1));
  const { pages, stoppedAt } = layOutDocument(document, { guess: true });
  const pageOf = new Map<number, number>();
  pages.forEach((page, index) => {
    for (const block of page.body) if (!pageOf.has(block.index)) pageOf.set(block.index, index + 1);
  });
  const ofPiece = children.map((_, index) => pageOf.get(index));
  const bookmarks = ofPiece.flatMap((page, index) =>
    page === undefined ? [] : bookmarksIn(pieces[index] ?? "").map((name) => [name, page] as const),
  );
  const lastPage = pages.at(-1);
  return {
    count: pages.length,
    ofBookmark: new Map(bookmarks),
    ofPiece,
    foot: footOf(lastPage),
    endsAcross: lastPage !== undefined && lastPage.width > lastPage.height,
    hasFootnotes: lastPage !== undefined && lastPage.footnotes.length > 0,
    ...(stoppedAt !== undefined && { stoppedAt }),
  };
}

/** Lists go by the names that docx gives them until it packs a file; and its styles don't have what was mended in them. */
function importXml(piece: string, lists: readonly string[], switches: string) {
  // Footers and boxes that stand still are no part of the layout.
  const whole = piece
    .replaceAll(/<w:footerReference [^>]*\/>|<mc:AlternateContent>.*?<\/mc:AlternateContent>/gs, "")
    .replaceAll(/(<w:numId w:val=")(\d+)/g, (numbered: string, open: string, use: string) => {
      const reference = lists[Number(use) - 1];
      return reference === undefined ? numbered : `${open}{${reference}-${use}}`;
    })
    .replaceAll("<w:pPr>", `<w:pPr>${switches}`);
  return Object.assign(ImportedXmlComponent.fromXmlString(whole), { fileChild: Symbol("child of a file") });
}

/** Only the room that footnotes take matters: an escaped character is one character. */
function footnotesOf(notes: readonly string[]) {
  return Object.fromEntries(
    notes.map((runs, index) => {
      const text = [...runs.matchAll(/<w:t [^>]*>([^<]*)/g)]
        .map(([, own = ""]) => own.replaceAll(/&\w+;/g, "&"))
        .join("");
      return [index + 1, { children: [new Paragraph({ style: contentStyleIds.footnote, text })] }];
    }),
  );
}

/**
 * All 汉字 are an em wide, whatever the font, and no line is as high as its font asks for. docx knows this one without
 * guessing, and looks it up in a third of the time that it takes to make a guess at 仿宋.
 */
function withKnownFonts(style: Style): Style {
  const known = knownStyles.get(style);
  if (known) return known;
  const replaced = JSON.parse(JSON.stringify(style), (_, value: unknown) => {
    return isFont(value) && isChinese(value) ? { ...value, name: "MS Mincho" } : value;
  }) as Style;
  knownStyles.set(style, replaced);
  return replaced;
}

const knownStyles = new WeakMap<Style, Style>();

function isFont(value: unknown): value is Font {
  return typeof value === "object" && value !== null && "alternates" in value;
}

function isChinese({ name, alternates }: Font): boolean {
  return /\p{Script=Han}/u.test([name, ...alternates].join(" "));
}

function bookmarksIn(piece: string): readonly string[] {
  return [...piece.matchAll(/<w:bookmarkStart [^>]*?w:name="([^"]*)"/g)].map(([, name = ""]) => name);
}

function footOf(page: DocumentLayout["pages"][number] | undefined): number {
  const last = page?.body.at(-1);
  if (!last) return 0;
  const end = last.type === "paragraph" ? last.lines.at(-1) : last.rows.at(-1);
  return end ? Math.ceil((end.y + end.height) * twipsPerPixel) : 0;
}

const twipsPerPixel = 15;
