import type { Report } from "../diagnostics/diagnostic.ts";
import type { OutputFormat } from "../facts/output-format.ts";
import type { Style } from "../styles/style.ts";
import type { Images } from "../tree/image.ts";
import type { Document, Line } from "../tree/tree.ts";
import type { DocxExtras } from "./docx/docx-extras.ts";
import { writeDocx } from "./docx/write-docx.ts";
import type { DocxProperties } from "./docx/write-docx.ts";
import { writeOnReference } from "./reference/write-on-reference.ts";
import type { OpenReference } from "./reference/write-on-reference.ts";
import { writeHtml } from "./html/write-html.ts";
import { writeMarkdown } from "./markdown/write-markdown.ts";
import { writeText } from "./text/write-text.ts";

/** A finished report and what its files say of themselves. */
export interface Writable {
  readonly document: Document;
  readonly style: Style;
  readonly properties: DocxProperties;
  readonly images: Images;
  /** What of docx the report needs beyond what every report does, see `loadExtras`. Default: nothing. */
  readonly extras?: DocxExtras;
  /** Told what a file can't be written as it should be. */
  readonly report: Report;
  /** A Word file whose look the report's own takes, and what fills its places. Default: none. */
  readonly reference?: { readonly file: OpenReference; readonly lines: ReadonlyMap<string, Line> };
}

/** The kinds of file that are written here. A PDF is made of a Word file, on the disk. */
export type WriterName = Exclude<OutputFormat, "pdf">;

/** The same report gives the same bytes. */
type Writer = (report: Writable) => Uint8Array;

/** One for each kind of file. */
export const writers: { readonly [W in WriterName]: Writer } = {
  docx: ({ document, style, properties, images, reference, extras, report }) => {
    if (!reference) return writeDocx(document, style, properties, images, extras, report);
    return writeOnReference(document, style, reference.file, reference.lines, (own, adapted, title) =>
      writeDocx(own, adapted, { ...properties, title }, images, extras, report),
    );
  },
  html: ({ document, style, properties, images }) => utf8(writeHtml(document, style, properties, images)),
  md: ({ document, style, properties }) => utf8(writeMarkdown(document, style, properties.language)),
  txt: ({ document, style, properties }) => utf8(writeText(document, style, properties.language)),
};

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
