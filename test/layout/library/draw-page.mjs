import { execFileSync } from "node:child_process";

import { resolution } from "./lengths.mjs";

/** Draws a page of a PDF: width and height in dots and three bytes a dot, red, green and blue. */
export function drawPage(pdf, number) {
  const ppm = execFileSync("pdftoppm", ["-r", `${resolution}`, "-f", `${number}`, "-l", `${number}`, pdf], {
    maxBuffer: 2e8,
  });
  return readPpm(ppm);
}

function readPpm(bytes) {
  const [header, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString("latin1"));
  return { width: Number(width), height: Number(height), dots: bytes.subarray(header.length) };
}
