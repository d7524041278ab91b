import type { Report } from "../diagnostics/diagnostic.ts";
import { wholeFile } from "../disk/list-files.ts";
import type { OpenedReturned } from "./open-returned.ts";

/**
 * Whether a file can be set beside its draft; reports why not. A copy for checking or comparing has marks that are no edits; without
 * anchors figures can be found by the words around them, and not be told from stale ones.
 */
export function mayBeReviewed(
  { path, edited, fresh }: OpenedReturned,
  { needsAnchors }: { readonly needsAnchors: boolean },
  report: Report,
): boolean {
  const hasAnchors = (document: typeof edited) => document.paragraphs.some(({ anchors }) => anchors.length > 0);
  const isBare = hasAnchors(fresh) && !hasAnchors(edited);
  if (edited.identity.copy !== undefined) report("review-of-a-copy", wholeFile(path), {});
  else if (isBare && needsAnchors) report("no-anchors", wholeFile(path), {});
  else {
    if (isBare) report("anchors-dropped", wholeFile(path), {});
    if (!edited.base) report("no-base-record", wholeFile(path), {});
    return true;
  }
  return false;
}
