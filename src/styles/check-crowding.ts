import type { Report } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import type { SourceNode } from "../source/source.ts";
import { twips } from "./lengths.ts";
import type { Fields } from "./read-values.ts";
import type { BodyStyle, Page, Points } from "./style.ts";

/**
 * Reports more characters than fit in a line, which press on each other (a warning), and more lines than fit on a page, which
 * can't be read, each with as many as fit. The place is what the style's own file says of it: a margin, where `characters` is
 * of a style beneath.
 */
export function checkCrowding(style: Fields, page: Page, body: BodyStyle, report: Report): void {
  const size = twips.fromPoints(body.size);
  const { characters, lines } = { characters: at(style, "body.characters"), lines: at(style, "body.lines") };
  if (characters && body.strict && body.characterSpacing < nearest) {
    const most = Math.floor(room(page.width, page.left, page.right) / size);
    const place = placeOf(style, characters, ["page.left", "page.right", "page.width", "body.size"]);
    report("style-characters-crowded", place, { characters: characters.text, size: body.size, most });
  }
  if (lines && body.pitch < body.size) {
    const most = Math.floor(room(page.height, page.top, page.bottom) / size);
    const place = placeOf(style, lines, ["page.top", "page.bottom", "page.height", "body.size"]);
    report("style-lines-crowded", place, { lines: lines.text, size: body.size, most });
  }
}

/** The standard's own 28 characters of 16 points in 156 mm are 0.25 points nearer than their size; in 154 mm it is 0.45. */
const nearest: Points = -0.5;

function placeOf(style: Fields, value: Scalar, others: readonly string[]): Place {
  const { file } = style.place;
  const own = [value, ...others.map((path) => at(style, path))].find((node) => node?.place.file === file);
  return (own ?? value).place;
}

type Scalar = SourceNode & { readonly type: "scalar" };

function at(style: Fields, path: string): Scalar | undefined {
  const [part = "", key = ""] = path.split(".");
  const node = style.at(part);
  const value = node?.type === "map" ? node.entries.find((entry) => entry.key === key)?.value : undefined;
  return value?.type === "scalar" && value.text !== "" ? value : undefined;
}

function room(whole: number, before: number, after: number): number {
  return twips.fromMillimetres(whole) - twips.fromMillimetres(before) - twips.fromMillimetres(after);
}
