import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { runLibreOffice } from "../../../src/disk/libreoffice/run-libreoffice.ts";
import { soffice } from "../../disk/libreoffice/soffice.ts";

/** Opens Word files in LibreOffice and saves them again as Word files, all in one run. For tests that need LibreOffice only. */
export async function throughLibreOffice(files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "huibao-saved-"));
  try {
    const names = files.map((bytes, index) => {
      writeFileSync(join(folder, `${index}.docx`), bytes);
      return `${index}.docx`;
    });
    const words = ["--convert-to", "docx:Office Open XML Text", "--outdir", "saved", ...names];
    const end = await runLibreOffice({ program: soffice, words, folder, environment: process.env, seconds: 240 });
    if (end.type !== "ended") throw new Error(`LibreOffice: ${end.type}`);
    return names.map((name) => new Uint8Array(readFileSync(join(folder, "saved", name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
