import type { Characters, Style } from "../styles/style.ts";
import { textWidth } from "./text-width.ts";

/**
 * How far from the left the organ and the date begin where there is no seal (GB/T 9704-2012, 7.3.5.2): the date two
 * characters right of the organ; the organ two characters from the right, or the date, where that is the longer one or
 * would otherwise reach beyond the line in a word processor that sets 汉字 and digits apart.
 * Indents from the left keep the two together exactly, whatever the font.
 */
export function signatureIndents(
  { organ, date, line }: { organ: string | undefined; date: string | undefined; line: Characters },
  { signature, body }: Style,
): { readonly organ: Characters; readonly date: Characters } {
  const organWidth = organ === undefined ? 0 : textWidth(organ, body.strict);
  const dateWidth = date === undefined ? 0 : textWidth(date, body.strict);
  const right = line - signature.right;
  const shift = organ === undefined || date === undefined ? 0 : signature.shift;
  const isLonger = dateWidth > organWidth || right - organWidth + shift + looseWidth(date) > line;
  const organIndent = isLonger ? right - dateWidth - shift : right - organWidth;
  const begins = Math.max(0, organIndent);
  return { organ: begins, date: begins + shift };
}

function looseWidth(date: string | undefined): Characters {
  return date === undefined ? 0 : textWidth(date, false);
}

/**
 * How far from the left the space begins in the middle of which organ and date both stand where there is a seal (7.3.5.1): so
 * the organ is centred over the date, whatever the font. The date ends four characters from the right, or further in where
 * the organ would otherwise reach beyond the line.
 */
export function sealedIndent(
  { organ, date, line }: { organ: string | undefined; date: string | undefined; line: Characters },
  { signature, body }: Style,
): Characters {
  const organWidth = organ === undefined ? 0 : textWidth(organ, body.strict);
  const dateWidth = date === undefined ? organWidth : textWidth(date, body.strict);
  const fromRight = Math.max(signature.sealed.right + dateWidth / 2, organWidth / 2);
  return Math.max(0, line - 2 * fromRight);
}
