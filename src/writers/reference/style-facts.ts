import { joined } from "./map-styles.ts";
import { paragraphOrder } from "./schema-order.ts";
import { propertiesOf } from "./style-sheet.ts";
import type { StyleSheet, WordStyle } from "./style-sheet.ts";
import { findChild } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

/** What a paragraph style looks like, as far as a report's measures depend on it. What the file doesn't say is Word's default. */
export interface StyleFacts {
  /** Half-points. */
  readonly size: number;
  /** The fonts of 汉字 and of letters; nothing where neither the style nor the defaults nor the theme name one. */
  readonly eastAsia: string | undefined;
  readonly latin: string | undefined;
  readonly isBold: boolean;
  /** Twips from line to line. */
  readonly pitch: number;
  /** Twips between characters. */
  readonly spacing: number;
  /** Twips of the first line's indent. */
  readonly firstLine: number;
  /** `w:ind`, with what the style takes over. */
  readonly indent: XmlElement | undefined;
}

/** @param theme `word/theme/theme1.xml` */
export function factsOf(style: WordStyle | undefined, sheet: StyleSheet, theme: XmlElement | undefined): StyleFacts {
  const run = propertiesOf(sheet, style, "w:rPr");
  const paragraph = propertiesOf(sheet, style, "w:pPr");
  const size = numberOf(first(run, "w:sz", "w:val")) ?? 20;
  const indent = findChild(joined("w:pPr", paragraph, paragraphOrder), "w:ind");
  return {
    size,
    eastAsia: fontOf(run, "eastAsia", theme),
    latin: fontOf(run, "ascii", theme),
    isBold: isOn(run, "w:b"),
    pitch: pitchOf(paragraph, size),
    spacing: numberOf(first(run, "w:spacing", "w:val")) ?? 0,
    firstLine: firstLineOf(indent, size),
    indent,
  };
}

/** The first value of an attribute, the style's own before those that it takes over. */
function first(properties: readonly XmlElement[], child: string, attribute: string): string | undefined {
  for (const one of properties) {
    const value = findChild(one, child)?.attributes.get(attribute);
    if (value !== undefined) return value;
  }
  return undefined;
}

function isOn(properties: readonly XmlElement[], child: string): boolean {
  const found = properties.flatMap((one) => findChild(one, child) ?? [])[0];
  return found !== undefined && !["0", "false", "off"].includes(found.attributes.get("w:val") ?? "1");
}

/** A font by name, or by its role in the theme, of which Chinese has a font of its own (`Hans`) where `ea` is empty. */
function fontOf(
  run: readonly XmlElement[],
  script: "eastAsia" | "ascii",
  theme: XmlElement | undefined,
): string | undefined {
  for (const one of run) {
    const fonts = findChild(one, "w:rFonts")?.attributes;
    const role = fonts?.get(`w:${script}Theme`);
    const name = (role === undefined ? undefined : themeFont(role, theme)) ?? fonts?.get(`w:${script}`);
    if (name !== undefined && name !== "") return name;
  }
  return undefined;
}

function themeFont(role: string, theme: XmlElement | undefined): string | undefined {
  const scheme = findChild(findChild(theme, "a:themeElements"), "a:fontScheme");
  const fonts = findChild(scheme, role.startsWith("major") ? "a:majorFont" : "a:minorFont");
  const isEastAsian = role.endsWith("EastAsia");
  const named = findChild(fonts, isEastAsian ? "a:ea" : "a:latin")?.attributes.get("typeface");
  if (named !== undefined && named !== "") return named;
  const hans = fonts?.children.find(
    (node): node is XmlElement => typeof node !== "string" && node.attributes.get("script") === "Hans",
  );
  return isEastAsian ? hans?.attributes.get("typeface") : undefined;
}

/** Lines that are not exact are a third higher than the characters. */
function pitchOf(paragraph: readonly XmlElement[], size: number): number {
  const line = numberOf(first(paragraph, "w:spacing", "w:line")) ?? 240;
  const rule = first(paragraph, "w:spacing", "w:lineRule") ?? "auto";
  const natural = Math.round((size * 10 * 4) / 3);
  if (rule === "exact") return line;
  return rule === "atLeast" ? Math.max(line, natural) : Math.round((natural * line) / 240);
}

/** Word goes by the characters where there are both. */
function firstLineOf(indent: XmlElement | undefined, size: number): number {
  const characters = numberOf(indent?.attributes.get("w:firstLineChars"));
  if (characters !== undefined && characters !== 0) return Math.round((characters / 100) * size * 10);
  return numberOf(indent?.attributes.get("w:firstLine")) ?? 0;
}

function numberOf(written: string | undefined): number | undefined {
  return written !== undefined && /^-?\d+(?:\.\d+)?$/.test(written) ? Math.round(Number(written)) : undefined;
}
