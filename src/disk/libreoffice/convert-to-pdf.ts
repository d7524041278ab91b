// Takes: Word files and the fonts of their styles. Gives: PDFs by LibreOffice, and which font it took for each. Reports: what was not made, and why.
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { unzipSync } from "fflate";

import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Font } from "../../styles/style.ts";
import { diskErrorCode } from "../disk-error.ts";
import { reportDiskError } from "../write-whole.ts";
import type { Environment } from "../is-program.ts";
import { inJobFolder } from "./in-job-folder.ts";
import { nothing, readMade } from "./read-made.ts";
import type { Made } from "./read-made.ts";
import { runLibreOffice } from "./run-libreoffice.ts";
import { findSystemFontRules, writeFontRules } from "./write-font-rules.ts";
import { writeProbe } from "./write-probe.ts";

export interface PdfOrder {
  /** Where the PDF goes: only told, not written. */
  readonly path: string;
  readonly docx: Uint8Array;
}

export interface Conversion {
  readonly program: string;
  readonly environment: Environment;
  /** Each is tried with one character, to see what LibreOffice takes for it. */
  readonly fonts: readonly Font[];
  /** How long one call may take: to start, and for each file. Default: 60 and 10. */
  readonly seconds?: { readonly start: number; readonly file: number };
}

export interface Converted {
  /** By the order's place; nothing for one that was not made. */
  readonly pdfs: readonly (Uint8Array | undefined)[];
  /** PostScript names of the fonts that stand for each of the fonts, in their order; none where its trial failed. */
  readonly used: readonly (readonly string[])[];
}

/** Makes PDFs, many in one call: starting LibreOffice takes longer than a page. Each PDF is looked into before it counts. */
export async function convertToPdf(
  orders: readonly PdfOrder[],
  conversion: Conversion,
  report: Report,
): Promise<Converted> {
  try {
    return await inJobFolder((folder) => convertIn(folder, orders, conversion, report));
  } catch (error) {
    reportDiskError(diskErrorCode(error), tmpdir(), report);
    return { pdfs: [], used: [] };
  }
}

async function convertIn(
  folder: string,
  orders: readonly PdfOrder[],
  conversion: Conversion,
  report: Report,
): Promise<Converted> {
  const job: Job = { ...conversion, folder, environment: prepareFonts(conversion, folder) };
  const trials = conversion.fonts.map((font, index) => ({ name: `font${index}`, docx: writeProbe(font.name) }));
  const files = orders.map(({ docx }, index) => ({ name: `report${index}`, docx }));
  const made = await convertAll([...trials, ...files], job, report);
  const pdfs = orders.map(({ path }, index) => {
    const pdf = made.get(`report${index}`);
    if (pdf?.type === "pdf") return pdf.bytes;
    // One that was never tried is not told: why it wasn't, is.
    if (pdf) report("pdf-not-made", undefined, { path, left: pdf.left });
    return undefined;
  });
  return { pdfs, used: trials.map(({ name }) => fontsOf(made.get(name))) };
}

interface Job extends Conversion {
  readonly folder: string;
}

interface WordFile {
  readonly name: string;
  readonly docx: Uint8Array;
}

function fontsOf(made: Made | undefined): readonly string[] {
  return made?.type === "pdf" ? made.fonts : [];
}

/** LibreOffice takes any file for text, and prints that. */
function isWordFile({ docx }: WordFile): boolean {
  let isWord = false;
  try {
    unzipSync(docx, {
      filter: ({ name }) => {
        isWord ||= name === "word/document.xml";
        return false;
      },
    });
  } catch {
    return false;
  }
  return isWord;
}

/** The environment of the runs: with our rules for fonts where the user has none of his own. */
function prepareFonts({ environment, fonts }: Conversion, folder: string): Environment {
  const systemRules = findSystemFontRules(environment);
  if (systemRules === undefined) return environment;
  const path = join(folder, "fonts.conf");
  writeFileSync(path, writeFontRules(fonts, systemRules));
  return { ...environment, FONTCONFIG_FILE: path };
}

/** A file on which LibreOffice breaks off takes those behind it along: they are tried again, one by one. */
async function convertAll(all: readonly WordFile[], job: Job, report: Report): Promise<ReadonlyMap<string, Made>> {
  const made = new Map<string, Made>();
  const files = all.filter(isWordFile);
  for (const { name } of all) if (!files.some((file) => file.name === name)) made.set(name, nothing);
  for (let start = 0; start < files.length; start += mostFiles) {
    const batch = files.slice(start, start + mostFiles);
    if (!(await convertTogether(batch, made, job, report))) break;
    const failed = batch.filter(({ name }) => made.get(name)?.type !== "pdf");
    if (failed.length === batch.length) continue;
    for (const file of failed) if (!(await convertTogether([file], made, job, report))) return made;
  }
  return made;
}

/** So many that a call stays short beside its start. */
const mostFiles = 50;

/** Gives whether LibreOffice came to an end by itself; what it had finished before counts all the same. */
async function convertTogether(
  files: readonly WordFile[],
  made: Map<string, Made>,
  job: Job,
  report: Report,
): Promise<boolean> {
  const { start, file } = job.seconds ?? { start: 60, file: 10 };
  const seconds = start + file * files.length;
  mkdirSync(join(job.folder, "pdf"), { recursive: true });
  const names = files.map(({ name, docx }) => {
    writeFileSync(join(job.folder, `${name}.docx`), docx);
    return `${name}.docx`;
  });
  const words = ["--convert-to", `pdf:writer_pdf_Export:${pdfOptions}`, "--outdir", join(job.folder, "pdf"), ...names];
  const end = await runLibreOffice({ ...job, words, seconds });
  if (end.type === "not-started") {
    report("libreoffice-not-started", undefined, { path: job.program, reason: end.reason });
    return false;
  }
  for (const { name } of files) made.set(name, readMade(join(job.folder, "pdf", `${name}.pdf`)));
  if (end.type === "too-slow") report("libreoffice-too-slow", undefined, { seconds });
  return end.type === "ended";
}

/** LibreOffice's own names (writer_pdf_Export); it knows them in this form since version 7.4, and passes over it before. */
const pdfOptions = JSON.stringify({
  UseTaggedPDF: { type: "boolean", value: "true" },
  ExportBookmarks: { type: "boolean", value: "true" },
  EmbedStandardFonts: { type: "boolean", value: "true" },
  DisplayPDFDocumentTitle: { type: "boolean", value: "true" },
});
