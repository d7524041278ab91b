import { zipSync } from "fflate";

/** One file of a package, deflated: the bytes before its data and its data, and what the package's directory says of it. */
export interface ZipEntry {
  readonly local: Uint8Array;
  readonly directory: Uint8Array;
}

/**
 * The one level everywhere: above it files hardly get smaller, and another deflater or level would give other bytes for
 * the same report.
 */
const level = 5;

/** Zip keeps local times; the earliest there is, whatever the time zone. */
const time = new Date(1980, 0, 1);

/** Deflating less than this saves next to nothing, and costs as much as the whole rest of the file. */
const leastDeflated = 2048;

/**
 * Deflates one file. Entries may be kept and put into any number of packages.
 * @param stored whether it is kept as it is. Default: where it is short.
 */
export function zipEntry(name: string, content: Uint8Array, stored = content.length < leastDeflated): ZipEntry {
  const whole = zipSync({ [name]: content }, { level: stored ? 0 : level, mtime: time });
  const end = new DataView(whole.buffer, whole.byteOffset + whole.length - endLength);
  const start = end.getUint32(directoryOffset, true);
  return { local: whole.subarray(0, start), directory: whole.subarray(start, whole.length - endLength) };
}

/** Joins entries to a package, in their order: their files, then the directory, whose entries learn where the files begin. */
export function zipPackage(entries: readonly ZipEntry[]): Uint8Array {
  const filesLength = entries.reduce((sum, { local }) => sum + local.length, 0);
  const directoryLength = entries.reduce((sum, { directory }) => sum + directory.length, 0);
  const bytes = new Uint8Array(filesLength + directoryLength + endLength);
  const view = new DataView(bytes.buffer);
  let file = 0;
  let listed = filesLength;
  for (const { local, directory } of entries) {
    bytes.set(local, file);
    bytes.set(directory, listed);
    view.setUint32(listed + localOffset, file, true);
    file += local.length;
    listed += directory.length;
  }
  view.setUint32(listed, endSignature, true);
  view.setUint16(listed + 8, entries.length, true);
  view.setUint16(listed + 10, entries.length, true);
  view.setUint32(listed + 12, directoryLength, true);
  view.setUint32(listed + directoryOffset, filesLength, true);
  return bytes;
}

// APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16
const endSignature = 0x06054b50;
const endLength = 22;
const directoryOffset = 16;
const localOffset = 42;
