import type { OutputFormat } from "../facts/output-format.ts";
import type { Style } from "../styles/style.ts";
import type { Images } from "../tree/image.ts";
import type { Document } from "../tree/tree.ts";
import { writeDocx } from "./docx/write-docx.ts";
import type { DocxProperties } from "./docx/write-docx.ts";
import { writeHtml } from "./html/write-html.ts";

/** A finished report and what its files say of themselves. */
export interface Writable {
  readonly document: Document;
  readonly style: Style;
  readonly properties: DocxProperties;
  readonly images: Images;
}

/** The kinds of file that are written here. A PDF is made of a Word file, on the disk. */
export type WriterName = Exclude<OutputFormat, "pdf">;

/** The same report gives the same bytes. */
type Writer = (report: Writable) => Uint8Array;

/** One for each kind of file. */
export const writers: { readonly [W in WriterName]: Writer } = {
  docx: ({ document, style, properties, images }) => writeDocx(document, style, properties, images),
  html: ({ document, style, properties, images }) => utf8(writeHtml(document, style, properties, images)),
};

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
