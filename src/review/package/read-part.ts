import { Inflate } from "fflate";

import { crc32 } from "./crc32.ts";
import type { OfficePackage, PackageEntry } from "./office-package.ts";

/** Whether a package has a part of that name. */
export function hasPart({ entries }: OfficePackage, name: string): boolean {
  return entries.some((entry) => entry.name === name);
}

/** A part's text, with its byte order mark where it has one. Nothing where it isn't there, is damaged or isn't in UTF-8. */
export function readPart(file: OfficePackage, name: string): string | undefined {
  const bytes = readPartBytes(file, name);
  try {
    return bytes && new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A part's bytes. Nothing where it isn't there, or is damaged. */
export function readPartBytes({ entries }: OfficePackage, name: string): Uint8Array | undefined {
  const entry = entries.find((one) => one.name === name);
  const bytes = entry && unpack(entry);
  return bytes && crc32(bytes) === entry.crc ? bytes : undefined;
}

function unpack({ packed, method, unpackedBytes }: PackageEntry): Uint8Array | undefined {
  if (method === "stored") return packed;
  const unpacked = { chunks: [] as Uint8Array[], length: 0 };
  const inflate = new Inflate((chunk) => {
    unpacked.length += chunk.length;
    unpacked.chunks.push(chunk);
  });
  try {
    // What says that it is small is not unpacked further than it says.
    for (let at = 0; at < packed.length && unpacked.length <= unpackedBytes; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch {
    return undefined;
  }
  return unpacked.length === unpackedBytes ? joined(unpacked) : undefined;
}

/** Packed bytes at a time: they unpack to a thousand times as much at most. */
const step = 16_384;

function joined({ chunks, length }: { readonly chunks: readonly Uint8Array[]; readonly length: number }): Uint8Array {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
