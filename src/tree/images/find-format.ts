import { ascii, hasBytes } from "./pixels.ts";
import { pngSignature } from "./read-png.ts";

/** What kind of file some bytes are, by their first ones; nothing when that can't be told. */
export function findFormat(bytes: Uint8Array): string | undefined {
  const known = signatures.find(({ parts }) => parts.every(({ at, wanted }) => hasBytes(bytes, at, wanted)));
  return known?.format ?? (isSvg(bytes) ? "SVG" : undefined);
}

interface Signature {
  readonly format: string;
  readonly parts: readonly { readonly at: number; readonly wanted: readonly number[] }[];
}

const signatures: readonly Signature[] = [
  { format: "PNG", parts: [{ at: 0, wanted: pngSignature }] },
  { format: "JPEG", parts: [{ at: 0, wanted: [0xff, 0xd8, 0xff] }] },
  {
    format: "WebP",
    parts: [
      { at: 0, wanted: ascii("RIFF") },
      { at: 8, wanted: ascii("WEBP") },
    ],
  },
  { format: "GIF", parts: [{ at: 0, wanted: ascii("GIF8") }] },
  { format: "BMP", parts: [{ at: 0, wanted: ascii("BM") }] },
  ...["heic", "heix", "mif1", "msf1", "heif"].map((brand) => container("HEIC", brand)),
  container("AVIF", "avif"),
  { format: "TIFF", parts: [{ at: 0, wanted: [0x49, 0x49, 0x2a, 0] }] },
  { format: "TIFF", parts: [{ at: 0, wanted: [0x4d, 0x4d, 0, 0x2a] }] },
  { format: "PDF", parts: [{ at: 0, wanted: ascii("%PDF") }] },
  { format: "EMF", parts: [{ at: 40, wanted: ascii(" EMF") }] },
  { format: "WMF", parts: [{ at: 0, wanted: [0xd7, 0xcd, 0xc6, 0x9a] }] },
  { format: "ZIP", parts: [{ at: 0, wanted: ascii("PK") }] },
];

/** ISO base media files name their brand behind `ftyp`. */
function container(format: string, brand: string): Signature {
  return {
    format,
    parts: [
      { at: 4, wanted: ascii("ftyp") },
      { at: 8, wanted: ascii(brand) },
    ],
  };
}

/** Text, whose first tag is `svg`. */
function isSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  return /^\uFEFF?\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^>[]*(?:\[.*?\]\s*)?>\s*)*<(?:\w+:)?svg[\s>/]/s.test(
    start,
  );
}
