import { buildDocuments } from "./build-documents.mjs";
import { convertToPdf, pdfOf } from "./convert-to-pdf.mjs";
import { openPdf } from "./open-pdf.mjs";

/** Builds documents and lays them out: the PDFs by the documents' names, open for measuring. */
export function layOut(folder, documents) {
  const files = buildDocuments(folder, documents);
  convertToPdf(folder, [...files.values()]);
  return new Map([...files].map(([name, file]) => [name, openPdf(pdfOf(file))]));
}
