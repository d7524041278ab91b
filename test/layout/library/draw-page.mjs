import { execFileSync } from "node:child_process";

/** Draws a page of a PDF at a resolution in dots an inch: width and height in dots and three bytes a dot, red, green, blue. */
export function drawPage(pdf, number, resolution) {
  const ppm = execFileSync("pdftoppm", ["-r", `${resolution}`, "-f", `${number}`, "-l", `${number}`, pdf], {
    maxBuffer: 2e8,
  });
  const [header, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 40).toString("latin1"));
  return { width: Number(width), height: Number(height), dots: ppm.subarray(header.length) };
}
