import { ascii, hasBytes, viewOf } from "./pixels.ts";
import type { Pixels } from "./pixels.ts";

/**
 * Reads size, density (JFIF) and orientation (EXIF) of a JPEG from its segments (ITU-T T.81, annex B). Nothing when no frame
 * or no end of image is found.
 */
export function readJpeg(bytes: Uint8Array): Pixels | undefined {
  const view = viewOf(bytes);
  let density: Pixels["density"];
  let orientation: number | undefined;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = view.getUint16(at + 2);
    const data = at + 4;
    if (length < 2 || at + 2 + length > bytes.length) return undefined;
    if (marker === application0 && hasBytes(bytes, data, ascii("JFIF\0"))) density = jfifDensity(view, data);
    if (marker === application1 && hasBytes(bytes, data, ascii("Exif\0\0"))) {
      orientation ??= exifOrientation(bytes.subarray(data + 6, at + 2 + length));
    }
    if (isFrame(marker)) {
      if (length < 8 || !hasEnd(bytes, data)) return undefined;
      const size = { height: view.getUint16(data + 1), width: view.getUint16(data + 3) };
      return { ...size, ...(density && { density }), ...(orientation !== undefined && { orientation }) };
    }
    if (marker === scan) return undefined;
    at += 2 + length;
  }
  return undefined;
}

const application0 = 0xe0;
const application1 = 0xe1;
const scan = 0xda;
const notFrames: readonly number[] = [0xc4, 0xc8, 0xcc];

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !notFrames.includes(marker);
}

/** Cameras put previews behind the end of the image, so it need not be the last that there is. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at > from; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

/** Unit 1 is the inch, 2 the centimetre; 0 says only how wide a pixel is to its height. */
function jfifDensity(view: DataView, data: number): Pixels["density"] {
  if (data + 12 > view.byteLength) return undefined;
  const inches = { 1: 1, 2: 2.54 }[view.getUint8(data + 7)];
  const [across, down] = [view.getUint16(data + 8), view.getUint16(data + 10)];
  return inches === undefined ? undefined : { across: across * inches, down: down * inches };
}

/** The orientation (0x0112) among the entries of a TIFF's first directory. */
function exifOrientation(tiff: Uint8Array): number | undefined {
  if (tiff.length < 14) return undefined;
  const view = viewOf(tiff);
  const isLittle = hasBytes(tiff, 0, ascii("II"));
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return undefined;
  const entries = view.getUint16(directory, isLittle);
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) return undefined;
    if (view.getUint16(entry, isLittle) === 0x0112) return view.getUint16(entry + 8, isLittle);
  }
  return undefined;
}
