// Builds a document in each style, lays them out in LibreOffice and measures from the PDF where ink and rules stand, against
// expected.yaml; then measures documents whose style was changed on purpose, which must be found out (changes.yaml).
// Names of documents measure only these. `--write` puts the table into docs/gbt9704.md, `--keep` tells where the pages are left.
// Needs soffice, pdftotext, pdftoppm, and what `npm run build` writes.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { parse } from "yaml";

import { layOut } from "./library/lay-out.mjs";
import { measureDocument } from "./library/measure.mjs";
import { showMeasurement } from "./library/show-measurements.mjs";
import { writeTables } from "./library/write-tables.mjs";
import { measuresOf } from "./measures/index.mjs";

const read = (name) => parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const options = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const only = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const documents = read("documents.yaml").filter(({ name }) => only.length === 0 || only.includes(name));
const changed = read("changes.yaml").flatMap((change, index) => {
  const base = documents.find(({ name }) => name === change.document);
  return base ? [{ ...base, ...change, name: `changed-${index + 1}` }] : [];
});
const expected = read("expected.yaml");
const expectedOf = (document) =>
  expected.flatMap((group) => (group.documents.includes(document) ? group.measurements : []));

const folder = mkdtempSync(path.join(tmpdir(), "huibao-layout-"));
try {
  const pdfs = layOut(folder, [...documents, ...changed]);
  const rows = documents.flatMap(({ name, style }) =>
    measureDocument(pdfs.get(name), expectedOf(name), measuresOf.get(name)).map((row) => ({
      document: name,
      style,
      ...row,
    })),
  );
  for (const row of rows) console.log(showMeasurement(row));
  const off = rows.filter(({ good }) => !good);

  const overlooked = changed.flatMap(({ name, document, changes, breaks }) => {
    const found = measureDocument(pdfs.get(name), expectedOf(document), measuresOf.get(document));
    return found
      .filter(({ id, good }) => good && breaks.includes(id))
      .map(({ id }) => `FAIL ${document}: ${id} doesn't notice ${JSON.stringify(changes)}`);
  });
  for (const line of overlooked) console.log(line);

  console.log(
    `${rows.length} measurements, ${off.length} off; ${changed.length} changed styles, ${overlooked.length} overlooked`,
  );
  if (options.includes("--write")) writeTables(rows);
  process.exitCode = off.length + overlooked.length === 0 ? 0 : 1;
} finally {
  if (options.includes("--keep")) console.log(folder);
  else rmSync(folder, { recursive: true, force: true });
}
