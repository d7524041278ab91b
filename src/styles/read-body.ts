import type { Report } from "../diagnostics/diagnostic.ts";
import { readText } from "./read-fonts.ts";
import type { Fonts } from "./read-fonts.ts";
import { twips } from "./lengths.ts";
import { readNumber } from "./read-values.ts";
import type { Fields } from "./read-values.ts";
import type { BodyStyle, Page, Points } from "./style.ts";

/**
 * The body. `lines` and `characters` say how many fill the page: the pitch and the spacing that hold them are worked out
 * in whole twips, never too wide. A style without a fixed number of lines gives `pitch`.
 */
export function readBody(fields: Fields, fonts: Fonts, page: Page, report: Report): BodyStyle {
  const text = readText(fields, fonts, report);
  const characters = readCharacters(fields, report);
  return {
    ...text,
    pitch: readPitch(fields, text.size, page, report),
    characterSpacing: characters === 0 ? 0 : spacingFor(characters, text.size, page),
    strict: characters > 0,
    indent: readNumber(fields, "indent", { least: 0, most: 10, unit: "characters" }, report, 2),
    after: readNumber(fields, "after", { least: 0, most: 10, unit: "lines" }, report, 0),
  };
}

/** How many 汉字 fill a line; 0 for `any`: as many as there is room for. */
function readCharacters(fields: Fields, report: Report): number {
  const node = fields.at("characters");
  if (node?.type === "scalar" && node.text === "any") return 0;
  return readNumber(fields, "characters", { least: 5, most: 100, unit: "characters" }, report, 0);
}

function readPitch(fields: Fields, size: Points, page: Page, report: Report): Points {
  const given = [fields.at("lines"), fields.at("pitch")].filter(Boolean).length;
  if (given !== 1) report("style-pitch", fields.place, { given: given === 2 ? "both" : "neither" });
  if (given === 0) return size;
  if (fields.at("pitch")) return readNumber(fields, "pitch", { least: size, most: 200, unit: "pt" }, report);
  const height =
    twips.fromMillimetres(page.height) - twips.fromMillimetres(page.top) - twips.fromMillimetres(page.bottom);
  const lines = readNumber(fields, "lines", { least: 1, most: 200, unit: "lines" }, report);
  return twips.toPoints(Math.floor(height / lines));
}

function spacingFor(characters: number, size: Points, page: Page): Points {
  const width =
    twips.fromMillimetres(page.width) - twips.fromMillimetres(page.left) - twips.fromMillimetres(page.right);
  return twips.toPoints(Math.floor(width / characters - twips.fromPoints(size)));
}
