import stringWidth from "string-width";

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
    else return stringWidth(text);
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
