import { findNearest } from "../source/find-nearest.ts";
import type { Parsing } from "./parsing.ts";

/** Reports, when the whole document was read, ids that are given twice, and references to ids that nothing has. */
export function checkReferences({ ids, references, report }: Parsing): void {
  const known = new Set<string>();
  for (const { id, origin } of ids) {
    if (known.has(id)) report("duplicate-id", origin?.place, { id }, origin?.includes);
    known.add(id);
  }
  for (const { id, origin } of references) {
    if (known.has(id)) continue;
    const accepted = [...known];
    const nearest = findNearest(id, accepted)[0];
    report("unknown-reference", origin?.place, { id, nearest, accepted }, origin?.includes);
  }
}
