import type { IParagraphStyleOptions, IRunStylePropertiesOptions } from "docx";

import { twips } from "../../styles/lengths.ts";
import type { Lines, Points, Style, TextStyle } from "../../styles/style.ts";

export const builtIn = { basedOn: "Normal", quickFormat: true } as const;

export function exactly(pitch: Points) {
  return { line: twips.fromPoints(pitch), lineRule: "exact", before: 0, after: 0 } as const;
}

/** docx counts sizes in half points. `hint` keeps quotes and dashes in the Chinese font. */
export function wordRun({ font, latin, size, bold }: TextStyle): IRunStylePropertiesOptions {
  const names = { ascii: latin.name, hAnsi: latin.name, eastAsia: font.name, cs: latin.name, hint: "eastAsia" };
  return { font: names, size: Math.round(size * 2), ...(bold && { bold }) };
}

/** Draws the characters of the body together, or apart, so that a line holds as many as it should. */
export function spaced({ body }: Style): IRunStylePropertiesOptions {
  return { characterSpacing: twips.fromPoints(body.characterSpacing) };
}

/** Blank space above and under a paragraph, in lines of the body. */
export function blankAround({ body }: Style, before: Lines, after: Lines) {
  if (before === 0 && after === 0) return {};
  return { spacing: { before: twips.fromPoints(before * body.pitch), after: twips.fromPoints(after * body.pitch) } };
}

export function paragraphStyle(
  id: string,
  name: string,
  run: IRunStylePropertiesOptions,
  paragraph: NonNullable<IParagraphStyleOptions["paragraph"]>,
): IParagraphStyleOptions {
  return { id, name, ...builtIn, run, paragraph };
}
