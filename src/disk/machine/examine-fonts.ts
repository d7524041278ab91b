import type { Font, Style } from "../../styles/style.ts";
import { findStandIn } from "../fonts/find-stand-in.ts";
import type { FontNames } from "../fonts/read-font-names.ts";
import type { ExaminedFont } from "./examination.ts";

/**
 * Whether the fonts of some styles are installed.
 * @param used PostScript names of what a PDF has for each of `fontsOf(styles)`; none where no PDF was made
 */
export function examineFonts(
  styles: ReadonlyMap<string, Style>,
  installed: readonly FontNames[],
  used: readonly (readonly string[])[],
): readonly ExaminedFont[] {
  const families = new Set(installed.flatMap((names) => names.families.map((name) => name.toLowerCase())));
  const isThere = (name: string) => families.has(name.toLowerCase());
  return fontsOf([...styles.values()]).map((font, index) => ({
    name: font.name,
    styles: [...styles].filter(([, style]) => style.fonts.some(({ name }) => name === font.name)).map(([name]) => name),
    state: isThere(font.name) ? "there" : font.alternates.some(isThere) ? "accepted" : "missing",
    pdf: findStandIn(font, used[index] ?? [], installed).by,
  }));
}

/** The fonts of several styles, each once. */
export function fontsOf(styles: readonly Style[]): readonly Font[] {
  return [...new Map(styles.flatMap(({ fonts }) => fonts).map((font) => [font.name, font])).values()];
}
