import type { Report } from "../diagnostics/diagnostic.ts";
import type { SourceNode } from "../source/source.ts";
import { checkKind, missing, nearestOf, readChoice, readSize } from "./read-values.ts";
import type { Fields } from "./read-values.ts";
import type { Font, Points, TextStyle } from "./style.ts";

/** The fonts of a style by the names under which its parts ask for them. */
export type Fonts = ReadonlyMap<string, Font>;

/** What a part's text may say. */
export const textKeys = ["font", "latin", "size", "bold"] as const;

/** Reads `fonts:`, for each name a font and what may stand in for it: `仿宋: [仿宋, 仿宋_GB2312]` or `宋体: 宋体`. */
export function readFonts(node: SourceNode, report: Report): Fonts {
  const fonts = new Map<string, Font>();
  if (!checkKind(node, "map", "fonts", report)) return fonts;
  for (const { key, value } of node.entries) {
    const names = (value.type === "list" ? value.items : [value]).flatMap((item) => readFontName(item, key, report));
    const [name, ...alternates] = names;
    if (name === undefined) report("style-empty-font", value.place, { font: key });
    fonts.set(key, { name: name ?? key, alternates });
  }
  return fonts;
}

function readFontName(node: SourceNode, key: string, report: Report): readonly string[] {
  if (!checkKind(node, "text", key, report) || node.text === "") return [];
  // Word's own limit for a font's name, and a comma parts the names of w:altName.
  if (node.text.length > 31 || /[,;<>&"]/.test(node.text)) report("style-font-name", node.place, { found: node.text });
  return [node.text];
}

/** How a part's text looks; what it leaves out is as in `otherwise`. */
export function readText(fields: Fields, fonts: Fonts, report: Report, otherwise?: TextStyle): TextStyle {
  const font = readFont(fields, "font", fonts, report) ?? otherwise?.font ?? missing(fields, "font", noFont, report);
  const own = fields.at("font") !== undefined;
  const size: Points = readSize(fields, report, otherwise?.size);
  const latin =
    readFont(fields, "latin", fonts, report) ?? (own ? (latinOf(otherwise) ?? font) : (otherwise?.latin ?? font));
  const bold = readChoice(fields, "bold", ["false", "true"], report, otherwise?.bold ? "true" : "false") === "true";
  return { font, latin, size, bold };
}

const noFont: Font = { name: "", alternates: [] };

/** A font for letters and digits holds for all parts; where the body has none, each part's letters are in its own font. */
function latinOf(body: TextStyle | undefined): Font | undefined {
  return body && body.latin !== body.font ? body.latin : undefined;
}

function readFont(fields: Fields, key: string, fonts: Fonts, report: Report): Font | undefined {
  const node = fields.at(key);
  if (!node || !checkKind(node, "text", key, report)) return undefined;
  const font = fonts.get(node.text);
  if (font) return font;
  const known = [...fonts.keys()];
  report("style-unknown-font", node.place, { found: node.text, known, nearest: nearestOf(node.text, known) });
  return noFont;
}
