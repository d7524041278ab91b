import type { Severities } from "./severities.ts";

export interface OutputsValues {
  /** Something depends on the report's pages, and the layout doesn't know how to go on at what it stopped at. */
  "pages-not-known": { readonly stoppedAt: string };
  /** LibreOffice sets reports on more or fewer pages than those by which their contents and imprint were written. */
  "pages-differ": { readonly differing: readonly DifferentPages[] };
  /** 主送机关 fills page 1, and has no room in the imprint either. */
  "addressee-too-long": Record<string, never>;
  /** 版记 or 报尾 is higher than a page. */
  "imprint-too-long": Record<string, never>;
  /** A PDF is wanted, and there is no LibreOffice to make it. */
  "libreoffice-missing": Record<string, never>;
  /** HUIBAO_SOFFICE names no program. */
  "libreoffice-not-there": { readonly path: string };
  /** By the system's code, or by the signal that ended it. */
  "libreoffice-not-started": { readonly path: string; readonly reason: string };
  /** It was tried with a Word file of one character, and left no PDF. */
  "libreoffice-makes-nothing": { readonly path: string };
  "libreoffice-too-slow": { readonly seconds: number };
  /** What LibreOffice left where the PDF should be; it exits with 0 when it fails. */
  "pdf-not-made": { readonly path: string; readonly left: "nothing" | "no-pdf" | "no-pages" };
  /** The fonts that aren't on this machine, and what LibreOffice takes in the place of each. */
  "fonts-replaced": { readonly fonts: readonly ReplacedFont[] };
}

interface DifferentPages {
  readonly path: string;
  readonly estimated: number;
  readonly made: number;
}

interface ReplacedFont {
  readonly name: string;
  readonly by: readonly string[];
}

export const outputsCodes = {
  "pages-not-known": "warning",
  "pages-differ": "warning",
  "addressee-too-long": "warning",
  "imprint-too-long": "warning",
  "libreoffice-missing": "error",
  "libreoffice-not-there": "error",
  "libreoffice-not-started": "error",
  "libreoffice-makes-nothing": "error",
  "libreoffice-too-slow": "error",
  "pdf-not-made": "error",
  "fonts-replaced": "warning",
} satisfies Severities<OutputsValues>;
