import type { Range, ReturnedParagraph, TextPiece } from "../returned/returned-document.ts";
import type { Splice } from "../rewrite/splice.ts";
import { prefixAt, tagEnd } from "../rewrite/xml-tags.ts";
import { withFill } from "./tint-runs.ts";

/**
 * The splice that ends a comment behind a phrase. Word processors set a little room between 汉字 and digits, and where the end of
 * a comment stands between the two, LibreOffice sets none: lines would break elsewhere than in the report. There it ends a
 * character earlier or later, within the same wording.
 * @param close what ends it
 * @param fill that the phrase's runs get, RRGGBB
 */
export function endComment(
  paragraph: ReturnedParagraph,
  range: Range,
  xml: string,
  close: string,
  fill: string,
): Splice | undefined {
  for (const offset of [range.to, range.to - 1, range.to + 1, range.to + 2]) {
    if (isBetweenScripts(paragraph.text, offset) || !isWithinWording(paragraph, range, offset)) continue;
    const splice = splitAt(paragraph, offset, xml, close, offset < range.to ? fill : undefined);
    if (splice) return splice;
  }
  return undefined;
}

const han = /\p{Script=Han}/u;
const latin = /[\p{Script=Latin}\p{Nd}]/u;

function isBetweenScripts(text: string, offset: number): boolean {
  const [before, after] = [text.charAt(offset - 1), text.charAt(offset)];
  return (han.test(before) && latin.test(after)) || (latin.test(before) && han.test(after));
}

/** Behind the phrase's first character, and before whatever another phrase prints. */
function isWithinWording({ text, anchors }: ReturnedParagraph, { from, to }: Range, offset: number): boolean {
  if (offset <= from || offset > text.length || /\s/.test(text.slice(offset - 1, offset))) return false;
  return anchors.every((anchor) => anchor.to <= to || anchor.from >= offset);
}

/** Behind a run, or else in its midst: it is closed there and opened again. */
function splitAt(
  { pieces }: ReturnedParagraph,
  offset: number,
  xml: string,
  between: string,
  fill: string | undefined,
): Splice | undefined {
  const piece = pieces.find(({ from, to }) => from < offset && offset <= to);
  if (!piece) return undefined;
  const { run, span } = piece;
  const isLast = pieces.every((other) => other.run.from !== run.from || other.to <= piece.to);
  if (offset === piece.to && isLast) return { from: run.to, to: run.to, xml: between };
  // An escaped character is longer than what it stands for.
  if (piece.type === "mark" || span.to - span.from !== piece.to - piece.from) return undefined;
  const prefix = prefixAt(xml, run.from);
  const at = span.from + offset - piece.from;
  const open = `${xml.slice(run.from, tagEnd(xml, run.from))}${propertiesOf(piece, xml, fill)}<${prefix}t xml:space="preserve">`;
  return { from: at, to: at, xml: `</${prefix}t></${prefix}r>${between}${open}` };
}

function propertiesOf({ run, properties }: TextPiece, xml: string, fill: string | undefined): string {
  const own = properties ? xml.slice(properties.from, properties.to) : "";
  const prefix = prefixAt(xml, run.from);
  return fill === undefined ? own : withFill(own === "" ? `<${prefix}rPr/>` : own, fill, prefix);
}
