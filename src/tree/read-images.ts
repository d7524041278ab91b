import type { Report } from "../diagnostics/diagnostic.ts";
import type { Image, Images, ReadImageFile } from "./image.ts";
import { readImage } from "./images/read-image.ts";
import type { Document } from "./tree.ts";

/** The pictures that a document shows. Reports one that can't be used where each block names it; it is left out then. */
export function readImages(
  { blocks, attachments }: Pick<Document, "blocks" | "attachments">,
  readFile: ReadImageFile,
  report: Report,
): Images {
  const images = new Map<string, Image>();
  for (const block of [blocks, ...attachments.map((attachment) => attachment.blocks)].flat()) {
    if (block.type !== "image" || images.has(block.file)) continue;
    const image = readImage(block.file, readFile);
    if ("reason" in image) report("image-unusable", block.place, { file: block.file, fault: image });
    else images.set(block.file, image);
  }
  return images;
}
