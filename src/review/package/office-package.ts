import type { ZipEntry } from "../../writers/docx/zip.ts";

/** The parts of an office file as they lie in its zip, in their order. Nothing is unpacked before it is asked for. */
export interface OfficePackage {
  readonly entries: readonly PackageEntry[];
}

export interface PackageEntry {
  /** As in the zip's directory: `word/document.xml`. */
  readonly name: string;
  /** Its bytes in the zip, to be put into another package untouched. */
  readonly zipped: ZipEntry;
  readonly unpackedBytes: number;
}
