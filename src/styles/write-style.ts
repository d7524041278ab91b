import { findDifferences } from "./find-differences.ts";
import type { Difference } from "./find-differences.ts";
import type { ShownStyle, StyleListing } from "./shown-style.ts";
import type { TextStyle } from "./style.ts";
import { charactersPerLine, linesPerPage } from "./text-area.ts";

/** Styles for another program (docs/cli.md): `styles`, or `style` with its differences. Lengths in mm, sizes in points. */
export function writeStyle(listing: StyleListing): object {
  if (listing.type === "list") return { styles: listing.styles.map(inShort) };
  const { shown } = listing;
  const { style } = shown;
  if (!style) return { style: inShort(shown) };
  return {
    style: {
      ...inShort(shown),
      fonts: style.fonts,
      title: { ...textOf(style.title), pitch: style.title.pitch },
      headings: style.headings.map((heading) => ({ ...textOf(heading), number: heading.number })),
      head: style.head.form,
      imprint: style.imprint.form,
      pageNumber: { place: style.pageNumber.place, form: style.pageNumber.form },
      differences: findDifferences(style).map(writeDifference),
    },
  };
}

function inShort({ name, file, own, style }: ShownStyle): object {
  if (!style) return { name, file, own, sound: false };
  const { page, body, extended } = style;
  const fills = { lines: linesPerPage(style), characters: charactersPerLine(style) };
  return {
    name,
    file,
    own,
    sound: true,
    extends: extended,
    page,
    body: { ...textOf(body), pitch: body.pitch, ...fills },
  };
}

function textOf({ font, size, bold }: TextStyle): object {
  return { font: font.name, size, bold };
}

function writeDifference({ item, level, ...difference }: Difference): object {
  return { path: itemPath(item, level), ...difference };
}

/** Where an item stands in a style's file: `headings.2.font`. */
export function itemPath(item: Difference["item"], level: number | undefined): string {
  return level === undefined ? item : item.replace(".", `.${level}.`);
}
