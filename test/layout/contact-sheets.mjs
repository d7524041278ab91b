// Draws the pages of the measured documents, one sheet of pages a document, into docs/pictures: docs/gbt9704.md shows them.
// Names of documents draw only these; `--to=folder` draws them elsewhere. Run by `npm run pictures`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { parse } from "yaml";

import { buildDocuments } from "./library/build-documents.mjs";
import { convertToPdf, pdfOf } from "./library/convert-to-pdf.mjs";
import { drawSheet } from "./library/draw-sheet.mjs";
import { readPages } from "./library/read-words.mjs";
import { writePng } from "./library/write-png.mjs";

/** Pages of nothing but the same character are for measuring only. */
const unseen = ["grid", "grid-ink", "marks", "report-ink", "redhead-even"];
const columns = 3;
const resolution = 58;

const only = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const to = process.argv.find((argument) => argument.startsWith("--to="))?.slice(5);
const pictures = to ?? fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
const documents = parse(readFileSync(new URL("documents.yaml", import.meta.url), "utf8")).filter(({ name }) =>
  only.length === 0 ? !unseen.includes(name) : only.includes(name),
);
const folder = mkdtempSync(path.join(tmpdir(), "huibao-sheets-"));
try {
  const files = buildDocuments(folder, documents);
  convertToPdf(folder, [...files.values()]);
  for (const [name, file] of files) {
    const pdf = pdfOf(file);
    const png = path.join(pictures, `page-${name}.png`);
    writeFileSync(png, writePng(drawSheet(pdf, readPages(pdf).length, columns, resolution)));
    console.log(png);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
