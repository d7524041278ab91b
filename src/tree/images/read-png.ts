import { ascii, hasBytes, viewOf } from "./pixels.ts";
import type { Pixels } from "./pixels.ts";

export const pngSignature: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads IHDR and pHYs of a PNG (ISO/IEC 15948, 11.2.2 and 11.3.5.3). Nothing when its chunks don't reach to IEND. */
export function readPng(bytes: Uint8Array): Pixels | undefined {
  const view = viewOf(bytes);
  let pixels: Pixels | undefined;
  for (let at = pngSignature.length; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const data = at + 8;
    if (data + length + 4 > bytes.length) return undefined;
    if (hasBytes(bytes, at + 4, ascii("IHDR")) && length >= 8) {
      pixels = { width: view.getUint32(data), height: view.getUint32(data + 4) };
    } else if (!pixels) return undefined;
    else if (hasBytes(bytes, at + 4, ascii("pHYs")) && length === 9 && bytes[data + 8] === metre) {
      pixels = { ...pixels, density: densityOf(view.getUint32(data), view.getUint32(data + 4)) };
    } else if (hasBytes(bytes, at + 4, ascii("IEND"))) return pixels;
    at = data + length + 4;
  }
  return undefined;
}

const metre = 1;
const inchesPerMetre = 1000 / 25.4;

function densityOf(across: number, down: number) {
  return { across: across / inchesPerMetre, down: down / inchesPerMetre };
}
