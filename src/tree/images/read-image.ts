import type { ImageFault } from "../../diagnostics/codes/pictures.ts";
import type { Image, ReadImageFile } from "../image.ts";
import { findFormat } from "./find-format.ts";
import type { Pixels } from "./pixels.ts";
import { readJpeg } from "./read-jpeg.ts";
import { readPng } from "./read-png.ts";
import { readSvg } from "./read-svg.ts";

const mostMegapixels = 40;

/**
 * Reads a picture of the workspace. Gives why it can't be used: what the disk says, another format than its name tells, one
 * that a report can't hold, too many pixels, damage, an SVG that runs or leads out, or without its PNG beside it.
 */
export function readImage(file: string, readFile: ReadImageFile): Image | ImageFault {
  const bytes = readFile(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  if (bytes.length === 0) return { reason: "empty" };
  const format = findFormat(bytes);
  const extension = /\.[^./]*$/.exec(file)?.[0].toLowerCase() ?? "";
  if (format !== "PNG" && format !== "JPEG" && format !== "SVG") return { reason: "format", format };
  if (!extensions[format].includes(extension)) return { reason: "named-otherwise", extension, format };
  switch (format) {
    case "PNG":
      return pictureOf("png", bytes, readPng(bytes));
    case "JPEG":
      return pictureOf("jpeg", bytes, readJpeg(bytes));
    case "SVG":
      return readSvgPair(file, bytes, readFile);
  }
}

const extensions = { PNG: [".png"], JPEG: [".jpg", ".jpeg"], SVG: [".svg"] };

function pictureOf(format: "png" | "jpeg", bytes: Uint8Array, pixels: Pixels | undefined): Image | ImageFault {
  if (!pixels || pixels.width === 0 || pixels.height === 0) return { reason: "broken" };
  const megapixels = Math.ceil((pixels.width * pixels.height) / 1_000_000);
  if (megapixels > mostMegapixels) return { reason: "pixels", megapixels, limit: mostMegapixels };
  const turned = turns[pixels.orientation ?? 1];
  if (turned === undefined) return { reason: "turned-over" };
  const { across, down } = soundDensity(pixels.density);
  const stored = { width: (pixels.width * 25.4) / across, height: (pixels.height * 25.4) / down };
  const isLying = turned === 90 || turned === 270;
  const seen = isLying ? { width: stored.height, height: stored.width } : stored;
  return { format, bytes, ...seen, turned };
}

/** EXIF orientations without a mirror: the others are not known to any camera. An unknown one is taken for upright. */
const turns: { readonly [orientation: number]: Image["turned"] | undefined } = {
  0: 0,
  1: 0,
  3: 180,
  6: 90,
  8: 270,
};

/** A density that no screen, camera or scanner has says nothing: then 96 pixels are an inch. */
function soundDensity(density: Pixels["density"]): { readonly across: number; readonly down: number } {
  const isSound = density && [density.across, density.down].every((dots) => dots >= 20 && dots <= 4800);
  return isSound ? density : { across: 96, down: 96 };
}

function readSvgPair(file: string, bytes: Uint8Array, readFile: ReadImageFile): Image | ImageFault {
  const read = readSvg(new TextDecoder().decode(bytes));
  if (read.type === "broken") return { reason: "broken" };
  if (read.type === "refused") return { reason: "svg-content", found: read.found };
  const twin = file.replace(/\.svg$/i, ".png");
  const png = readImage(twin, readFile);
  if ("reason" in png) return { reason: "svg-twin", twin, fault: png };
  const size = read.size ?? { width: png.width, height: png.height };
  return { format: "svg", bytes, png: png.bytes, ...size, turned: 0 };
}
