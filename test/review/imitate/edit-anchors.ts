import { escapeXml } from "../../../src/writers/docx/xml.ts";
import { editTexts, textsOf } from "./edit-parts.ts";
import { findAnchors, textIn } from "./find-anchors.ts";
import type { AnchorPlace } from "./find-anchors.ts";

/** What stands in a bookmark. */
export function anchorText(bytes: Uint8Array, anchor: string): string {
  return textIn(anchorXml(bytes, anchor).inside);
}

/** Types other text over a figure; its bookmark stays, as in LibreOffice, and in Word where not all of it is typed over. */
export function replaceAnchorText(bytes: Uint8Array, anchor: string, text: string): Uint8Array {
  return editAnchor(bytes, anchor, (xml, { inside, insideEnd }) => {
    return xml.slice(0, inside) + withText(xml.slice(inside, insideEnd), text) + xml.slice(insideEnd);
  });
}

/** Takes a bookmark away; its text stays. */
export function removeBookmark(bytes: Uint8Array, anchor: string): Uint8Array {
  return editAnchor(bytes, anchor, (xml, { from, inside, insideEnd, to }) => {
    return xml.slice(0, from) + xml.slice(inside, insideEnd) + xml.slice(to);
  });
}

/** Selects all of a figure and types: Word drops the bookmark then. */
export function retype(bytes: Uint8Array, anchor: string, text: string): Uint8Array {
  return removeBookmark(replaceAnchorText(bytes, anchor, text), anchor);
}

/** The texts of two figures change places, their bookmarks stay. */
export function swapTexts(bytes: Uint8Array, one: string, other: string): Uint8Array {
  const [text, otherText] = [anchorText(bytes, one), anchorText(bytes, other)];
  return replaceAnchorText(replaceAnchorText(bytes, one, otherText), other, text);
}

/** Two figures change places, with their bookmarks and their formatting. Neither stands in the other. */
export function swapAnchoredRuns(bytes: Uint8Array, one: string, other: string): Uint8Array {
  const [xml, otherXml] = [anchorXml(bytes, one).whole, anchorXml(bytes, other).whole];
  const [hole, otherHole] = ["<!--one-->", "<!--other-->"];
  const replaceBy =
    (whole: string) =>
    (part: string, { from, to }: AnchorPlace) => {
      return part.slice(0, from) + whole + part.slice(to);
    };
  const without = editAnchor(editAnchor(bytes, one, replaceBy(hole)), other, replaceBy(otherHole));
  return editTexts(without, (part) => part.replaceAll(hole, () => otherXml).replaceAll(otherHole, () => xml));
}

/** Changes every place where a bookmark stands. */
export function editAnchor(
  bytes: Uint8Array,
  anchor: string,
  edit: (xml: string, place: AnchorPlace) => string,
): Uint8Array {
  // The last first, so that the places before stay where they are.
  return editTexts(bytes, (part) => findAnchors(part, anchor).reduceRight(edit, part));
}

function anchorXml(bytes: Uint8Array, anchor: string): { readonly whole: string; readonly inside: string } {
  for (const xml of textsOf(bytes)) {
    const [place] = findAnchors(xml, anchor);
    if (place) return { whole: xml.slice(place.from, place.to), inside: xml.slice(place.inside, place.insideEnd) };
  }
  throw new Error(`No bookmark ${anchor}`);
}

/** Runs with all their text in the first of them that has any. */
function withText(xml: string, text: string): string {
  let isWritten = false;
  const written = xml.replaceAll(/<w:t(?:\s[^>]*)?>[^<]*<\/w:t>/g, () => {
    const own = isWritten ? "" : escapeXml(text);
    isWritten = true;
    return `<w:t xml:space="preserve">${own}</w:t>`;
  });
  return isWritten ? written : `${xml}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}
