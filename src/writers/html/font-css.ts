import type { Font, Style, TextStyle } from "../../styles/style.ts";
import { rounded } from "./page-geometry.ts";

/** `font`'s parts that a kind of text has: family, size and weight. */
export function fontCss(text: TextStyle): string {
  return `font-family:${fontFamily(text)};font-size:${rounded(text.size)}pt;font-weight:${text.bold ? "bold" : "normal"}`;
}

/** Letters and digits come first, then what draws the rest, then what a system may have instead. */
export function fontFamily({ font, latin }: TextStyle): string {
  const own = latin.name === font.name ? [] : [latinName(latin)];
  const names = [...own, font.name, ...font.alternates, ...freeFor(font.name)].map(quoted);
  return [...new Set(names), isSans(font.name) ? "sans-serif" : "serif"].join(",");
}

/**
 * Fonts for letters and digits that stand beside another for 汉字. They draw only those: “quotes”, dashes and … are as wide as
 * a 汉字 in Chinese text.
 */
export function latinFaces(style: Style): string {
  const texts = textsOf(style).filter(({ font, latin }) => font.name !== latin.name);
  const faces = new Map(texts.map(({ latin }) => [latin.name, latin]));
  return [...faces.values()]
    .map((font) => {
      const sources = [font.name, ...font.alternates].map((name) => `local(${quoted(name)})`).join(",");
      return `@font-face{font-family:${quoted(latinName(font))};src:${sources};unicode-range:U+20-24F}\n`;
    })
    .join("");
}

function latinName({ name }: Font): string {
  return `${name} latin`;
}

/** Every kind of text of a style: whatever in it has a font. */
function textsOf(value: unknown): readonly TextStyle[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap((own) => textsOf(own));
  return "font" in value && "latin" in value ? [value as TextStyle, ...inner] : inner;
}

function quoted(name: string): string {
  return `"${name.replaceAll(/["\\\n]/g, "")}"`;
}

/** As for PDFs, the free fonts that look most like those of Chinese offices. */
function freeFor(name: string): readonly string[] {
  if (/仿宋|fang ?song/i.test(name)) return ["FandolFang"];
  if (/楷|kai/i.test(name)) return ["FandolKai"];
  if (/标宋|中宋|xiao ?biao|zhongsong/i.test(name)) return ["Noto Serif CJK SC", "Source Han Serif SC"];
  if (isSans(name)) return ["FandolHei", "Noto Sans CJK SC"];
  return /宋|simsun/i.test(name) ? ["FandolSong", "Noto Serif CJK SC"] : [];
}

function isSans(name: string): boolean {
  return /黑|hei|等线|dengxian|sans|arial|helvetica|calibri/i.test(name);
}
