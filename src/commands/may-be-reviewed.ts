import type { Report } from "../diagnostics/diagnostic.ts";
import { wholeFile } from "../disk/list-files.ts";
import type { OpenedReturned } from "./open-returned.ts";

/**
 * Whether a file can be set beside its draft; reports why not. A proof copy has comments and a page that are no edits; without
 * anchors nothing can be found.
 */
export function mayBeReviewed({ path, edited, fresh }: OpenedReturned, report: Report): boolean {
  const hasAnchors = (document: typeof edited) => document.paragraphs.some(({ anchors }) => anchors.length > 0);
  if (edited.identity.copy === "proof") report("is-a-proof-copy", wholeFile(path), {});
  else if (hasAnchors(fresh) && !hasAnchors(edited)) report("no-anchors", wholeFile(path), {});
  else {
    if (!edited.base) report("no-base-record", wholeFile(path), {});
    return true;
  }
  return false;
}
