import { join } from "node:path";

import type { Report } from "../diagnostics/diagnostic.ts";
import { findStandIn } from "../disk/fonts/find-stand-in.ts";
import { listFonts } from "../disk/fonts/list-fonts.ts";
import { convertToPdf } from "../disk/libreoffice/convert-to-pdf.ts";
import { findLibreOffice } from "../disk/libreoffice/find-libreoffice.ts";
import type { Environment } from "../disk/is-program.ts";
import { fontsOf } from "../disk/machine/examine-fonts.ts";
import { readPdf } from "../disk/libreoffice/read-pdf.ts";
import { writeWhole } from "../disk/write-whole.ts";
import type { Target } from "../disk/write-whole.ts";
import type { Font, Style } from "../styles/style.ts";

/** A PDF that is wanted: where it goes, and of which Word file it is made. */
export interface WantedPdf {
  readonly target: Target;
  readonly docx: Uint8Array;
  readonly style: Style;
  /** How many pages the Word file was taken to have, where something in it depends on them. */
  readonly estimatedPages: number | undefined;
}

/**
 * Makes PDFs and writes them over earlier ones: nobody edits a PDF. Gives the targets that were written. Fonts that this machine
 * has not are told, with what stands in for them, and PDFs of more or fewer pages than the Word file was taken to have.
 */
export async function writePdfs(
  wanted: readonly WantedPdf[],
  environment: Environment,
  report: Report,
): Promise<readonly Target[]> {
  if (wanted.length === 0) return [];
  const program = findProgram(environment, report);
  if (program === undefined) return [];
  const fonts = fontsOf(wanted.map(({ style }) => style));
  const orders = wanted.map(({ target, docx }) => ({ path: join(target.root, target.relativePath), docx }));
  const { pdfs, used } = await convertToPdf(orders, { program, environment, fonts }, report);
  const written: Target[] = [];
  for (const [index, { target }] of wanted.entries()) {
    const pdf = pdfs[index];
    if (pdf && (await writeWhole(target, pdf, report))) written.push(target);
  }
  if (written.length > 0) await reportReplaced(fonts, used, environment, report);
  reportOtherPages(wanted, pdfs, report);
  return written;
}

/** Tells once of all reports that have other pages than contents and imprint go by. */
function reportOtherPages(
  wanted: readonly WantedPdf[],
  pdfs: readonly (Uint8Array | undefined)[],
  report: Report,
): void {
  const differing = wanted.flatMap(({ target, estimatedPages: estimated }, index) => {
    const pdf = estimated === undefined ? undefined : pdfs[index];
    const made = pdf && readPdf(pdf)?.pages;
    if (estimated === undefined || made === undefined || made === estimated) return [];
    return { path: target.relativePath, estimated, made };
  });
  if (differing.length > 0) report("pages-differ", undefined, { differing });
}

/** LibreOffice's program. Reports that it isn't there. */
function findProgram(environment: Environment, report: Report): string | undefined {
  const found = findLibreOffice(environment);
  switch (found.type) {
    case "found":
      return found.program;
    case "not-there":
      report("libreoffice-not-there", undefined, { path: found.path });
      return undefined;
    case "missing":
      report("libreoffice-missing", undefined, {});
      return undefined;
  }
}

async function reportReplaced(
  fonts: readonly Font[],
  used: readonly (readonly string[])[],
  environment: Environment,
  report: Report,
): Promise<void> {
  const installed = await listFonts(environment);
  const standIns = fonts.map((font, index) => findStandIn(font, used[index] ?? [], installed));
  const replaced = standIns.filter(({ isReplaced }) => isReplaced).map(({ font, by }) => ({ name: font.name, by }));
  if (replaced.length > 0) report("fonts-replaced", undefined, { fonts: replaced });
}
