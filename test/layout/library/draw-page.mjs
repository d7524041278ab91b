import { execFileSync } from "node:child_process";

/**
 * Draws a page of a PDF at a resolution in dots an inch: width and height in dots and three bytes a dot, red, green, blue.
 * @param crop only these dots of the page. Default: the whole
 */
export function drawPage(pdf, number, resolution, crop) {
  const part = crop ? ["-x", crop.left, "-y", crop.top, "-W", crop.width, "-H", crop.height] : [];
  const options = ["-r", resolution, "-f", number, "-l", number, ...part].map(String);
  const ppm = execFileSync("pdftoppm", [...options, pdf], { maxBuffer: 2e8 });
  const [header, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 40).toString("latin1"));
  return { width: Number(width), height: Number(height), dots: ppm.subarray(header.length) };
}
