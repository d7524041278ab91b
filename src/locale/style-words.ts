import { enStyleWords } from "./en/style-words.ts";
import type { Language } from "./language.ts";
import { zhCNStyleWords } from "./zh-CN/style-words.ts";

/** The values of a style of which GB/T 9704-2012 speaks, by their keys in a style's file. */
export type StandardItem =
  | `page.${"width" | "height" | "top" | "left" | "right" | "bottom" | "footer"}`
  | `body.${"font" | "size" | "lines" | "characters" | "indent"}`
  | `head.${"lines.size" | "security.font" | "security.size" | "mark.font" | "mark.colour" | "mark.top"}`
  | `head.${"number.before" | "indent" | "signers.font" | "signers.size" | "rule.gap" | "rule.colour" | "after"}`
  | `title.${"font" | "size" | "after"}`
  | `headings.${"font" | "size" | "indent" | "number"}`
  | `signature.${"sealed.right" | "before" | "right" | "shift"}`
  | `attachment.${"label.font" | "label.size" | "before"}`
  | `imprint.${"outer" | "inner" | "bottom" | "font" | "size" | "indent"}`
  | `page-number.${"font" | "size" | "form" | "place" | "blank"}`;

/** How strictly the standard says it: 规定, 一般, 推荐, 可以; 推算 is worked out from what it says. */
export type StandardGrade = "rule" | "general" | "recommended" | "permitted" | "derived";

/** The words around the styles that `style` shows. */
export interface StyleWords {
  readonly items: { readonly [I in StandardItem]: string };
  /** Before an item of headings. */
  level(level: number): string;
  readonly grades: { readonly [G in StandardGrade]: string };
  readonly units: { readonly [U in "mm" | "pt" | "lines" | "characters"]: string };
  /** Between a number and its unit. */
  readonly unitGap: string;
  /** Values that are words: places, forms, colours. */
  readonly values: { readonly [value: string]: string };
  /** Above the columns of the list: a style's name, its name in Chinese, whose it is. */
  readonly style: string;
  readonly label: string;
  readonly origin: string;
  readonly own: string;
  readonly shipped: string;
  readonly faulty: string;
  readonly extends: string;
  readonly file: string;
  readonly paper: string;
  readonly area: string;
  readonly fonts: string;
  readonly title: string;
  readonly headings: string;
  readonly body: string;
  readonly head: string;
  readonly imprint: string;
  readonly pageNumber: string;
  readonly heads: { readonly [F in "none" | "redhead" | "briefing"]: string };
  readonly imprints: { readonly [F in "none" | "standard" | "briefing"]: string };
  margins(top: number, bottom: number, left: number, right: number): string;
  /** So many lines of so many characters. */
  filling(lines: number, characters: number): string;
  pitch(points: number): string;
  /** A size by its 字号, where it has one. */
  size(points: number, name: string | undefined): string;
  /** What may stand in for a font. */
  alternates(names: readonly string[]): string;
  /** Between things in a row. */
  readonly comma: string;
  /** Above the differences. */
  differences(count: number): string;
  /** Above the columns of the differences. */
  readonly columns: {
    readonly item: string;
    readonly found: string;
    readonly standard: string;
    readonly clause: string;
    readonly grade: string;
  };
}

export function styleWordsFor(language: Language): StyleWords {
  return language === "en" ? enStyleWords : zhCNStyleWords;
}
