import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Font } from "../../styles/style.ts";
import { convertToPdf } from "../libreoffice/convert-to-pdf.ts";
import { findLibreOffice } from "../libreoffice/find-libreoffice.ts";
import type { Environment } from "../is-program.ts";
import { inJobFolder } from "../libreoffice/in-job-folder.ts";
import { runLibreOffice } from "../libreoffice/run-libreoffice.ts";
import type { ExaminedLibreOffice } from "./examination.ts";

/** What LibreOffice is, and the PostScript names of the fonts that it took for those that it was tried with. */
interface TriedLibreOffice {
  readonly libreOffice: ExaminedLibreOffice;
  readonly used: readonly (readonly string[])[];
}

/** Has LibreOffice make a PDF in each font. That it is missing is no mistake; that it is there and fails is reported. */
export async function examineLibreOffice(
  environment: Environment,
  fonts: readonly Font[],
  report: Report,
): Promise<TriedLibreOffice> {
  const found = findLibreOffice(environment);
  if (found.type === "not-there") report("libreoffice-not-there", undefined, { path: found.path });
  if (found.type !== "found") return { libreOffice: { state: "missing" }, used: [] };
  const { program } = found;
  const tried = fonts.length > 0 ? fonts : [{ name: "Times New Roman", alternates: [] }];
  let isTold = false;
  const tell: Report = (...finding) => {
    isTold = true;
    report(...finding);
  };
  const { used } = await convertToPdf([], { program, environment, fonts: tried, seconds: limit }, tell);
  if (!used.some((names) => names.length > 0)) {
    if (!isTold) report("libreoffice-makes-nothing", undefined, { path: program });
    return { libreOffice: { state: "broken", program }, used: [] };
  }
  const version = await readVersion(program, environment);
  return { libreOffice: { state: "works", program, version }, used };
}

const limit = { start: 40, file: 2 };

async function readVersion(program: string, environment: Environment): Promise<string | undefined> {
  const end = await inJobFolder((folder) =>
    runLibreOffice({ program, words: ["--version"], folder, environment, seconds: 20 }),
  );
  return end.type === "ended" ? /\d+(?:\.\d+)+/.exec(end.output)?.[0] : undefined;
}
