import type { Font } from "../../styles/style.ts";
import type { FontNames } from "./read-font-names.ts";

/** The font that is really used where a style asks for one. */
export interface StandIn {
  readonly font: Font;
  /** Families, or PostScript names where no installed font has them; empty when nothing was drawn. */
  readonly by: readonly string[];
  /** Whether it is neither the font itself nor one that the style accepts in its place. */
  readonly isReplaced: boolean;
}

/** Finds out from the PostScript names that a PDF gives its fonts which families they are, and whether the style asked for them. */
export function findStandIn(font: Font, postscriptNames: readonly string[], installed: readonly FontNames[]): StandIn {
  const accepted = new Set([font.name, ...font.alternates].map(folded));
  const used = postscriptNames.map((name) => familiesOf(name, installed));
  return {
    font,
    by: [
      ...new Set(used.map((families) => families.find((family) => accepted.has(folded(family))) ?? families[0] ?? "")),
    ],
    isReplaced: used.some((families) => !families.some((family) => accepted.has(folded(family)))),
  };
}

/** LibreOffice adds to some names which features of the font it uses: `NotoSerifCJKjp-Regular-VKana`. */
function familiesOf(postscript: string, installed: readonly FontNames[]): readonly string[] {
  const named = installed.find((names) => names.postscript === postscript);
  const font = named ?? installed.find((names) => names.postscript && postscript.startsWith(`${names.postscript}-`));
  return font && font.families.length > 0 ? font.families.map(withoutRegion) : [postscript];
}

/** The fonts of one collection have one set of outlines, and in a PDF the name of the first, whichever was used. */
function withoutRegion(family: string): string {
  return family.replace(/(?<= CJK) (?:JP|SC|TC|HK|KR)$/, "");
}

function folded(name: string): string {
  return withoutRegion(name).toLowerCase().replaceAll(/[\s-]/g, "");
}
