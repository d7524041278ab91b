/** A text with its line breaks taken out: between 汉字 nothing stands for one, elsewhere a blank. */
export function oneLine(text: string): string {
  return text
    .replaceAll(
      /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])[ \t]*\n[ \t]*(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])/gu,
      "",
    )
    .replaceAll(/\s*[\n\t]\s*/g, " ")
    .trim();
}
