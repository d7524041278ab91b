/**
 * What a file is by its first bytes, whatever it is called: those that offices send in place of a text or of one another.
 * `compound` is an old office file (.doc, .xls), `locked` a newer one with a password, which lies in a compound file.
 */
export type FileKind = "zip" | "compound" | "locked" | "pdf";

/** Nothing for what is none of these. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  if (begins(bytes, zipStart)) return "zip";
  if (begins(bytes, pdfStart)) return "pdf";
  if (!begins(bytes, compoundStart)) return undefined;
  return holdsStream(bytes, "EncryptedPackage") ? "locked" : "compound";
}

/** APPNOTE.TXT 4.3.7 */
const zipStart = [0x50, 0x4b, 3, 4];
/** [MS-CFB] 2.2 */
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** ISO 32000-1, 7.5.2 */
const pdfStart = [0x25, 0x50, 0x44, 0x46];

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether a compound file names a stream; its names are in UTF-16. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from({ length: name.length }, (_, index) => [name.charCodeAt(index), 0]).flat();
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
