import type { OutputFormat } from "../facts/output-format.ts";
import type { Style } from "../styles/style.ts";
import type { Images } from "../tree/image.ts";
import type { Document } from "../tree/tree.ts";
import { writeDocx } from "./docx/write-docx.ts";
import type { DocxProperties } from "./docx/write-docx.ts";

/** A finished report and what its files say of themselves. */
export interface Writable {
  readonly document: Document;
  readonly style: Style;
  readonly properties: DocxProperties;
  readonly images: Images;
}

/** The kinds of file that are written here. A PDF is made of a Word file, on the disk. */
export type WriterName = Extract<OutputFormat, "docx">;

/** The same report gives the same bytes. */
type Writer = (report: Writable) => Uint8Array;

/** One for each kind of file. */
export const writers: { readonly [W in WriterName]: Writer } = {
  docx: ({ document, style, properties, images }) => writeDocx(document, style, properties, images),
};
