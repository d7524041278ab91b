import type { Report } from "../diagnostics/diagnostic.ts";
import type { OutputFormat } from "../facts/output-format.ts";
import type { Style } from "../styles/style.ts";
import type { Images } from "../tree/image.ts";
import type { Document, Line } from "../tree/tree.ts";
import type { DocxProperties } from "./docx/join-docx.ts";
import type { FormsMemory } from "./docx/prepare-forms.ts";
import type { OpenReference } from "./reference/open-reference.ts";

/** A finished report and what its files say of themselves. */
export interface Writable {
  readonly document: Document;
  readonly style: Style;
  readonly properties: DocxProperties;
  readonly images: Images;
  /** Told what a file can't be written as it should be. */
  readonly report: Report;
  /** Told how many pages a Word file was taken to have, where something in it depends on them. */
  readonly tellPages: (estimated: number) => void;
  /** A Word file whose look the report's own takes, and what fills its places. Default: none. */
  readonly reference?: { readonly file: OpenReference; readonly lines: ReadonlyMap<string, Line> };
  /** What docx wrote before. Default: nothing. */
  readonly forms?: FormsMemory;
}

/** The kinds of file that are written here. A PDF is made of a Word file, on the disk. */
export type WriterName = Exclude<OutputFormat, "pdf">;

/** The same report gives the same bytes. */
type Writer = (report: Writable) => Promise<Uint8Array>;

/** One for each kind of file. Each is loaded when it is first asked for: loading takes longer than writing. */
export const writers: { readonly [W in WriterName]: Writer } = {
  docx: async (report) => {
    const { writeWordFile } = await import("./docx/write-word-file.ts");
    return writeWordFile(report);
  },
  html: async ({ document, style, properties, images }) => {
    const { writeHtml } = await import("./html/write-html.ts");
    return utf8(writeHtml(document, style, properties, images));
  },
  md: async ({ document, style, properties }) => {
    const { writeMarkdown } = await import("./markdown/write-markdown.ts");
    return utf8(writeMarkdown(document, style, properties.language));
  },
  txt: async ({ document, style, properties }) => {
    const { writeText } = await import("./text/write-text.ts");
    return utf8(writeText(document, style, properties.language));
  },
};

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
