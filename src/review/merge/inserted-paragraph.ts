import type { ReturnedParagraph } from "../returned/returned-document.ts";
import { formOf, writeInserted } from "../rewrite/edit-text.ts";
import { writeTracked } from "../rewrite/write-runs.ts";
import { prefixAt, tagEnd } from "../rewrite/xml-tags.ts";
import type { Merging } from "./merging.ts";
import { pieceOf } from "./reword.ts";
import type { MergedPiece } from "./reword.ts";
import { splitFigures } from "./split-figures.ts";

/**
 * A paragraph of the file as an inserted one of the fresh report.
 * @param at its index in the file
 * @param model the fresh paragraph whose form it takes. Default: the form of its style's name.
 */
export function writeInsertedParagraph(at: number, model: ReturnedParagraph | undefined, merging: Merging): string {
  const { edited, main, xmlOf, tracked } = merging;
  const paragraph = edited.paragraphs[at];
  const xml = xmlOf(model?.part ?? main);
  const prefix = (model && prefixAt(xml, model.span.from)) || "w:";
  const form = model ? paragraphForm(model, xml) : "";
  const mark = `<${prefix}rPr>${writeTracked("ins", "", prefix, tracked)}</${prefix}rPr>`;
  const runs = paragraph ? writeTextOf(paragraph, model, merging) : "";
  return `<${prefix}p><${prefix}pPr>${form}${mark}</${prefix}pPr>${runs}</${prefix}p>`;
}

/** The text of a paragraph of the file in inserted runs. */
function writeTextOf(
  paragraph: ReturnedParagraph,
  model: ReturnedParagraph | undefined,
  { main, xmlOf, tracked, todays, anchored }: Merging,
): string {
  const xml = xmlOf(model?.part ?? main);
  const prefix = (model && prefixAt(xml, model.span.from)) || "w:";
  const like = model?.pieces.findLast(({ type }) => type === "text");
  const pieces = splitFigures(paragraph, () => true).map((word) => pieceOf(word, todays));
  return writeInserted(joined(pieces).map(anchored), like ? formOf(like, xml) : "", prefix, tracked);
}

/** Words between phrases as one piece. */
function joined(pieces: readonly MergedPiece[]): readonly MergedPiece[] {
  const found: MergedPiece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last && !last.anchor && !piece.anchor) found[found.length - 1] = { text: last.text + piece.text };
    else found.push(piece);
  }
  return found;
}

/** What says a paragraph's form, without what belongs to that paragraph alone. */
function paragraphForm({ span }: ReturnedParagraph, xml: string): string {
  const prefix = prefixAt(xml, span.from);
  const rest = xml.slice(tagEnd(xml, span.from), span.to);
  const form = new RegExp(`^<${prefix}pPr(?:\\s[^<>]*)?>(.*?)</${prefix}pPr>`, "s").exec(rest)?.[1] ?? "";
  return form
    .replaceAll(new RegExp(`<${prefix}(sectPr|rPr|pPrChange)(?:\\s[^<>]*)?>.*?</${prefix}\\1>`, "gs"), "")
    .replaceAll(new RegExp(`<${prefix}(?:sectPr|rPr|framePr|pageBreakBefore)(?:\\s[^<>]*)?/>`, "g"), "");
}

/** The fresh paragraph nearest before that has the style which it has in the file, else one behind; else what it follows. */
export function modelFor(at: number, { edited, fresh, main, places }: Merging): ReturnedParagraph | undefined {
  const own = edited.paragraphs[at];
  const isText = (index: number | undefined) => {
    const paragraph = index === undefined ? undefined : fresh.paragraphs[index];
    return paragraph?.part === main && paragraph.stands.type === "text" ? paragraph : undefined;
  };
  const alike = (index: number) => {
    const other = edited.paragraphs[index];
    return other?.stands.type === "text" && other.style === own?.style && other.text.trim() !== ""
      ? isText(places.freshAt(index))
      : undefined;
  };
  for (let index = at - 1; index >= 0; index--) if (alike(index)) return alike(index);
  for (let index = at + 1; index < edited.paragraphs.length; index++) if (alike(index)) return alike(index);
  return isText(places.before(at, (index) => isText(index) !== undefined));
}
