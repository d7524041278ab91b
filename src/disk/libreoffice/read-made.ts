import { readFileSync } from "node:fs";

import type { OutputsValues } from "../../diagnostics/codes/outputs.ts";
import { diskErrorCode } from "../disk-error.ts";
import { readPdf } from "./read-pdf.ts";

type NotMade = OutputsValues["pdf-not-made"]["left"];

/** What was found where a PDF should be. */
export type Made =
  | { readonly type: "pdf"; readonly bytes: Uint8Array; readonly fonts: readonly string[] }
  | { readonly type: "none"; readonly left: NotMade };

export const nothing: Made = { type: "none", left: "nothing" };

/** Looks into what LibreOffice left. The folder is new, and so is what lies in it. */
export function readMade(path: string): Made {
  try {
    const bytes = readFileSync(path);
    const facts = readPdf(bytes);
    if (!facts) return { type: "none", left: "no-pdf" };
    return facts.pages > 0 ? { type: "pdf", bytes, fonts: facts.fonts } : { type: "none", left: "no-pages" };
  } catch (error) {
    diskErrorCode(error);
    return nothing;
  }
}
