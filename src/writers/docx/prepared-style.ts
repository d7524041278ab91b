import { strToU8 } from "fflate";

import { rememberByText } from "../../tree/remember.ts";
import type { Forms } from "./forms.ts";
import type { SectionForms } from "./section-forms.ts";
import type { Shell } from "./shell.ts";
import type { Numberings } from "./writing.ts";
import { zipEntry } from "./zip.ts";
import type { ZipEntry } from "./zip.ts";

/** All that docx writes for a style, whatever report it is for. */
export interface PreparedStyle extends FixedParts {
  readonly forms: Forms;
  /** The properties of sections that are not upright, which docx writes when a document first needs them. */
  readonly otherSections: () => SectionForms;
  /** The numberings with their uses, deflated. The same uses give the same entry. */
  readonly numbering: (uses: string) => ZipEntry;
}

/** What is the same in each report. */
export interface FixedParts {
  readonly numberings: Numberings;
  /** The numberings' part up to their uses. */
  readonly numberingDefinitions: string;
  /** How many footers there are. */
  readonly footers: number;
  /** Around the body. */
  readonly document: Shell;
  /** The properties of a section whose pages are as the style has them. */
  readonly upright: string;
  /** Holes: title, creator, last to modify, created, modified, language. */
  readonly core: Shell;
  readonly contentTypes: ZipEntry;
  readonly packageRelationships: ZipEntry;
  /** The parts that no report changes, deflated. */
  readonly parts: readonly ZipEntry[];
}

/** Adds uses to a style's numberings. */
export function writeNumbering({ numberingDefinitions }: FixedParts): PreparedStyle["numbering"] {
  return rememberByText((uses) =>
    zipEntry("word/numbering.xml", strToU8(`${numberingDefinitions}${uses}</w:numbering>`)),
  );
}
