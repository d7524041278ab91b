import { partsOfHead } from "../facts/document-parts.ts";
import type { Style } from "../styles/style.ts";
import type { Document } from "../tree/tree.ts";

/** Whether a document has anything to stand in a head of its style; without, there is no rule either. */
export function hasHead({ parts }: Document, { head }: Style): boolean {
  return head.form !== "none" && partsOfHead.some((name) => parts[name]);
}
