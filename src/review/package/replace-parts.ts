import { strToU8 } from "fflate";

import { zipEntry, zipPackage } from "../../writers/docx/zip.ts";
import type { OfficePackage } from "./office-package.ts";

/**
 * A package with other texts in some of its parts. All other entries keep their bytes, as packed, and all keep their order; a
 * part that wasn't there comes last.
 */
export function replaceParts({ entries }: OfficePackage, changed: ReadonlyMap<string, string>): Uint8Array {
  const known = new Set(entries.map(({ name }) => name));
  const added = [...changed].filter(([name]) => !known.has(name));
  return zipPackage([
    ...entries.map(({ name, zipped }) => {
      const text = changed.get(name);
      return text === undefined ? zipped : zipEntry(name, strToU8(text));
    }),
    ...added.map(([name, text]) => zipEntry(name, strToU8(text))),
  ]);
}
