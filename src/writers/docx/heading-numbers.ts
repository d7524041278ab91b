import { headingsReference } from "./word-numbering.ts";
import { addNumberingUse } from "./writing.ts";
import type { Writing } from "./writing.ts";

/** The numbering of a heading's level, 1 to 5. */
export function headingReference(level: number): { readonly reference: string; readonly level: number } {
  return { reference: headingsReference, level: level - 1 };
}

/** Headings begin anew from here on: in an attachment they are numbered as in a document of its own. */
export function beginHeadings(writing: Writing): void {
  writing.branch = undefined;
  writing.headings = undefined;
}

/**
 * The use of the headings' numbering for the next heading, or nothing where it has no number. Word begins a level again
 * under each numbered parent by itself; under a parent without a number it needs a use that says so.
 */
export function headingUse(level: number, numbered: boolean, writing: Writing): number | undefined {
  if (!numbered || writing.style.headings[level - 1]?.number === "none") {
    if (!writing.branch || level <= writing.branch.level) writing.branch = { level };
    return undefined;
  }
  if (!writing.branch || level <= writing.branch.level) {
    writing.branch = undefined;
    writing.headings ??= addNumberingUse(writing, {
      abstractId: writing.numberings.headings,
      starts: anewBelow(0, writing),
    });
    return writing.headings;
  }
  const starts = anewBelow(writing.branch.level, writing);
  writing.branch.use ??= addNumberingUse(writing, { abstractId: writing.numberings.headings, starts });
  return writing.branch.use;
}

/** All levels below one, 1 to 5, begin again; Word counts levels from 0. */
function anewBelow(above: number, { style }: Writing) {
  return style.headings.slice(above).map((_, index) => ({ level: above + index, start: 1 }));
}
