import { zlibSync } from "fflate";

/** A PNG of one colour. */
export function pngOf(width: number, height: number, dotsPerMetre?: number): Uint8Array {
  const header = [...fourBytes(width), ...fourBytes(height), 8, 0, 0, 0, 0];
  const density =
    dotsPerMetre === undefined ? [] : chunk("pHYs", [...fourBytes(dotsPerMetre), ...fourBytes(dotsPerMetre), 1]);
  const lines = width * height > 1_000_000 ? [] : [...zlibSync(new Uint8Array((width + 1) * height))];
  return Uint8Array.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...chunk("IHDR", header),
    ...density,
    ...chunk("IDAT", lines),
    ...chunk("IEND", []),
  ]);
}

function chunk(type: string, data: readonly number[]): readonly number[] {
  const body = [...letters(type), ...data];
  return [...fourBytes(data.length), ...body, ...fourBytes(checksum(body))];
}

/** CRC-32 as PNG has it. */
function checksum(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** The segments of a JPEG that say how large it is, and its end; there is no picture in it. */
export function jpegOf(
  width: number,
  height: number,
  { orientation, dotsPerInch }: { readonly orientation?: number; readonly dotsPerInch?: number } = {},
): Uint8Array {
  const density =
    dotsPerInch === undefined
      ? []
      : segment(0xe0, [...letters("JFIF\0"), 1, 1, 1, ...twoBytes(dotsPerInch), ...twoBytes(dotsPerInch), 0, 0]);
  return Uint8Array.from([
    0xff,
    0xd8,
    ...density,
    ...(orientation === undefined ? [] : segment(0xe1, [...letters("Exif\0\0"), ...tiffWith(orientation)])),
    ...segment(0xc0, [8, ...twoBytes(height), ...twoBytes(width), 1, 1, 0x11, 0]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    0x12,
    0x34,
    0xff,
    0xd9,
  ]);
}

function tiffWith(orientation: number): readonly number[] {
  const entry = [...twoBytes(0x0112), ...twoBytes(3), ...fourBytes(1), ...twoBytes(orientation), 0, 0];
  return [...letters("MM"), 0, 0x2a, ...fourBytes(8), ...twoBytes(1), ...entry, ...fourBytes(0)];
}

function segment(marker: number, data: readonly number[]): readonly number[] {
  return [0xff, marker, ...twoBytes(data.length + 2), ...data];
}

export function letters(text: string): readonly number[] {
  return [...new TextEncoder().encode(text)];
}

function twoBytes(number: number): readonly number[] {
  return [number >> 8, number & 0xff];
}

function fourBytes(number: number): readonly number[] {
  return [number >>> 24, (number >>> 16) & 0xff, (number >>> 8) & 0xff, number & 0xff];
}
