import { crc32, deflateSync } from "node:zlib";

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const grays = 16;

/**
 * A picture (width and height in dots, three bytes a dot) as PNG with a palette of 16 greys and 216 colours, which is enough
 * for pages of text and a third of the bytes.
 */
export function writePng({ width, height, dots }) {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      rows[y * (width + 1) + 1 + x] = paletteIndex(dots[at], dots[at + 1], dots[at + 2]);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a dot, by palette.
  header.set([8, 3], 8);
  const chunks = [
    chunk("IHDR", header),
    chunk("PLTE", palette()),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...chunks]);
}

function paletteIndex(red, green, blue) {
  if (Math.max(red, green, blue) - Math.min(red, green, blue) < 16) return Math.round((green / 255) * (grays - 1));
  const [r, g, b] = [red, green, blue].map((value) => Math.round((value / 255) * 5));
  return grays + r * 36 + g * 6 + b;
}

function palette() {
  const colours = Array.from({ length: grays }, (_, level) => Array(3).fill(Math.round((level * 255) / (grays - 1))));
  for (let n = 0; n < 216; n++)
    colours.push([Math.floor(n / 36), Math.floor(n / 6) % 6, n % 6].map((value) => value * 51));
  return Buffer.from(colours.flat());
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
