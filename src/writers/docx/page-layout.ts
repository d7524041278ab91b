import { ImportedXmlComponent } from "docx";
import type { DocumentLayout, layoutDocument } from "docx/layout";

import type { Style } from "../../styles/style.ts";
import { emptyDocument } from "./skeleton.ts";

/** `layoutDocument` of docx/layout. Loading it takes longer than all the rest of docx, so only what needs it has it loaded. */
export type LayoutDocument = typeof layoutDocument;

export async function loadLayout(): Promise<LayoutDocument> {
  return (await import("docx/layout")).layoutDocument;
}

/** The pages of a body, as docx lays them out: an estimate, the same on every machine. */
export interface Pages {
  readonly count: number;
  /** The page, from 1, on which each bookmark stands. */
  readonly ofBookmark: ReadonlyMap<string, number>;
  /** How far down the last page its text reaches, in twips from the paper's upper edge. */
  readonly foot: number;
  /** What the layout had no guess for. The pages are those up to there. */
  readonly stoppedAt?: string;
}

/** Lays out a joined body. `body` is what stands between the body's tags, sections' properties included. */
export function layOut(body: string, style: Style, layOutDocument: LayoutDocument): Pages {
  const pieces = topLevelPieces(body);
  const children = pieces.map((piece) => importXml(piece));
  const { pages, stoppedAt } = layOutDocument(emptyDocument(style, { children }), { guess: true });
  return {
    count: pages.length,
    ofBookmark: new Map(
      pieces.flatMap((piece, index) => {
        const page = pages.findIndex((one) => one.body.some((block) => block.index === index));
        return page < 0 ? [] : bookmarksIn(piece).map((name) => [name, page + 1] as const);
      }),
    ),
    foot: footOf(pages.at(-1)),
    ...(stoppedAt !== undefined && { stoppedAt }),
  };
}

/** Paragraphs and tables of the body itself: those in cells and text boxes are within them. */
function topLevelPieces(body: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (const match of body.matchAll(/<(\/?)w:(?:p|tbl|sectPr)(?=[ >/])[^>]*?(\/?)>/g)) {
    const [tag, closing, empty] = match;
    if (depth === 0 && !closing) start = match.index;
    if (closing) depth--;
    else if (!empty) depth++;
    if (depth === 0) pieces.push(body.slice(start, match.index + tag.length));
  }
  return pieces;
}

function importXml(piece: string) {
  // Its footers are no part of the layout, and their ids lead nowhere here.
  const whole = piece.replaceAll(/<w:footerReference [^>]*\/>/g, "");
  return Object.assign(ImportedXmlComponent.fromXmlString(whole), { fileChild: Symbol("child of a file") });
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
