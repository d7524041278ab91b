import { eastAsianWidth } from "get-east-asian-width";

/**
 * How many columns of a terminal a text takes. Most characters are ASCII, 汉字 or their marks, whose width needs no table; a text with
 * others, which may join, is measured whole.
 */
export function columnWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isNarrow(code)) width += 1;
    else if (isWide(code)) width += 2;
    else return clustersWidth(text);
  }
  return width;
}

/** ASCII, and —“”… which count one column where a terminal isn't told otherwise. */
function isNarrow(code: number): boolean {
  return (code >= 0x20 && code <= 0x7e) || (code >= 0x2010 && code <= 0x2027);
}

/** 汉字, 、。〈〉《》「」『』【】〔〕, and full-width letters and marks. */
function isWide(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x3015) || (code >= 0xff01 && code <= 0xff60);
}

/** Characters that join count as one: a letter with its accents, a family of emoji. */
function clustersWidth(text: string): number {
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const [visible] = firstVisible().exec(segment) ?? [];
    if (visible !== undefined)
      width += segment.includes(emojiPresentation) ? 2 : eastAsianWidth(visible.codePointAt(0) ?? 0);
  }
  return width;
}

/** Made when it is asked for, which takes as long as all else here. */
function firstVisible(): RegExp {
  return /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/u;
}

const emojiPresentation = "\uFE0F";
