// Takes: a document tree and a style. Gives: the bytes of a Word file. Reports: pages that can't be worked out, and
// what has no room on them, no more: a tree can always be written.
import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Style } from "../../styles/style.ts";
import type { Images } from "../../tree/image.ts";
import type { Document } from "../../tree/tree.ts";
import type { DocxExtras } from "./docx-extras.ts";
import { joinDocx } from "./join-docx.ts";
import type { DocxProperties } from "./join-docx.ts";
import { prepareOnce } from "./prepare-style.ts";

/**
 * Writes a Word file. The same document, style and properties give the same bytes, wherever and whenever. What docx writes
 * for a style is made when the style is first used, and remembered as long as the style is.
 * @param images Default: none.
 * @param extras Default: none.
 * @param report Default: nobody.
 * @param tellPages Default: nobody.
 */
export function writeDocx(
  document: Document,
  style: Style,
  properties: DocxProperties,
  images: Images = new Map(),
  extras: DocxExtras = {},
  report: Report = () => {},
  tellPages: (estimated: number) => void = () => {},
): Uint8Array {
  return joinDocx(document, style, prepareOnce(style), properties, { images, extras, report, tellPages });
}
