// Takes: the bytes of an office file. Gives: its parts as they lie in its zip. Reports: what is none, is damaged, or too large.
import type { ZipEntry } from "../../writers/docx/zip.ts";

/** The parts of an office file as they lie in its zip, in their order. Nothing is unpacked before it is asked for. */
export interface OfficePackage {
  readonly entries: readonly PackageEntry[];
}

export interface PackageEntry {
  /** As in the zip's directory: `word/document.xml`. A folder ends with `/`. */
  readonly name: string;
  /** Its bytes in the zip, to be put into another package untouched. */
  readonly zipped: ZipEntry;
  /** What of it is the part's content, packed. */
  readonly packed: Uint8Array;
  readonly method: "stored" | "deflated";
  /** As its directory says. */
  readonly unpackedBytes: number;
  readonly crc: number;
}

/** Text and a few megabytes of pictures: a report of a hundred pages has a part of a few megabytes. */
export const mostMegabytes = 64;
export const mostEntries = 5000;
