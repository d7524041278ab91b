import { mostEntries } from "./office-package.ts";
import type { PackageEntry } from "./office-package.ts";

/** Why a zip can't be opened: it is cut off or damaged, has more entries than any report, or has a password. */
export type ZipFault = "damaged" | "too-many" | "locked";

/**
 * Reads the entries of a zip from its directory, in the directory's order. Nothing is unpacked. No entry shares bytes with
 * another, so that what is small can't unpack to much by being listed often. Zip64, of files over 4 GB, is damage here.
 */
export function readDirectory(bytes: Uint8Array): readonly PackageEntry[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return "damaged";
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return "too-many";
  let at = view.getUint32(end + 16, true);
  const size = view.getUint32(end + 12, true);
  if (view.getUint16(end + 8, true) !== count || at + size > end) return "damaged";
  const listed: { readonly entry: PackageEntry; readonly from: number; readonly to: number }[] = [];
  for (let index = 0; index < count; index++) {
    const length = directoryLength(view, at, end);
    if (length === undefined) return "damaged";
    const found = readEntry(bytes, view, at, length);
    if (typeof found === "string") return found;
    listed.push(found);
    at += length;
  }
  const byPlace = listed.toSorted((a, b) => a.from - b.from);
  const overlap = byPlace.some(({ to }, index) => to > (byPlace[index + 1]?.from ?? view.getUint32(end + 16, true)));
  return overlap ? "damaged" : listed.map(({ entry }) => entry);
}

// APPNOTE.TXT 6.3.10, 4.3.7, 4.3.9, 4.3.12 and 4.3.16
const localSignature = 0x04034b50;
const descriptorSignature = 0x08074b50;
const directorySignature = 0x02014b50;
const endSignature = 0x06054b50;
const localLength = 30;
const entryLength = 46;
const endLength = 22;
const longestComment = 0xffff;

/** The end record stands last, before a comment of the zip, and what mail programs may have left behind it. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endLength + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return undefined;
}

/** How long an entry of the directory is; nothing where there is none. */
function directoryLength(view: DataView, at: number, end: number): number | undefined {
  if (at + entryLength > end || view.getUint32(at, true) !== directorySignature) return undefined;
  const length =
    entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return at + length > end ? undefined : length;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, length: number) {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  const packedBytes = view.getUint32(at + 20, true);
  const unpackedBytes = view.getUint32(at + 24, true);
  const from = view.getUint32(at + 42, true);
  if ((flags & isEncrypted) !== 0) return "locked";
  if (method !== 0 && method !== 8) return "damaged";
  if (method === 0 && packedBytes !== unpackedBytes) return "damaged";
  if (from + localLength > at || view.getUint32(from, true) !== localSignature) return "damaged";
  const begin = from + localLength + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  const packedEnd = begin + packedBytes;
  const descriptor =
    (flags & hasDescriptor) === 0 ? 0 : descriptorLength(view, packedEnd, [crc, packedBytes, unpackedBytes]);
  if (descriptor === undefined || packedEnd + descriptor > view.byteLength) return "damaged";
  const to = packedEnd + descriptor;
  const name = nameAt(bytes, at + entryLength, view.getUint16(at + 28, true));
  if (name !== nameAt(bytes, from + localLength, view.getUint16(from + 26, true))) return "damaged";
  const entry: PackageEntry = {
    name,
    zipped: { local: bytes.subarray(from, to), directory: bytes.subarray(at, at + length) },
    packed: bytes.subarray(begin, packedEnd),
    method: method === 0 ? "stored" : "deflated",
    unpackedBytes,
    crc,
  };
  return { entry, from, to };
}

function nameAt(bytes: Uint8Array, at: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(at, at + length));
}

const isEncrypted = 1;
const hasDescriptor = 8;

/**
 * Programs that write without going back put crc and sizes behind the data, with a signature or without, and sizes of 4 or
 * 8 bytes. Nothing where they don't stand there.
 */
function descriptorLength(
  view: DataView,
  at: number,
  [crc, packed, unpacked]: readonly [number, number, number],
): number | undefined {
  const word = (offset: number) => (at + offset + 4 <= view.byteLength ? view.getUint32(at + offset, true) : -1);
  const forms = [
    [descriptorSignature, crc, packed, unpacked],
    [crc, packed, unpacked],
    [descriptorSignature, crc, packed, 0, unpacked, 0],
    [crc, packed, 0, unpacked, 0],
  ];
  const found = forms.find((form) => form.every((value, index) => word(index * 4) === value));
  return found && found.length * 4;
}
