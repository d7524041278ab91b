import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const fonts = fileURLToPath(new URL("../fonts.conf", import.meta.url));

/** Lays out Word files in LibreOffice, all in one call, and writes each beside itself as PDF. Its profile lies in the folder. */
export function convertToPdf(folder, files) {
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], {
    stdio: "ignore",
    timeout: 60_000 + files.length * 20_000,
    env: { ...process.env, FONTCONFIG_FILE: fonts },
  });
  // LibreOffice exits with 0 when it fails.
  for (const file of files) {
    if (!existsSync(pdfOf(file))) throw new Error(`LibreOffice made no PDF of ${file}`);
  }
}

export function pdfOf(file) {
  return file.replace(/\.docx$/, ".pdf");
}
