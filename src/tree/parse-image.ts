import { isBlankText } from "./line-text.ts";
import { attributeLine, attributeNumber, attributeOrigin, attributeWord, readCaption } from "./open-block.ts";
import type { OpenBlock } from "./open-block.ts";
import type { Parsing } from "./parsing.ts";
import type { ImageBlock } from "./tree.ts";

/** `::图片{文件=…}`. Reports a file that can't be one of the workspace's by its name, and a description without text. */
export function parseImage(block: OpenBlock, parsing: Parsing): readonly ImageBlock[] {
  const file = attributeWord("file", block);
  const alternative = attributeLine("alternative", block);
  const width = attributeNumber("width", block);
  const height = attributeNumber("height", block);
  const caption = readCaption(block, parsing);
  const origin = attributeOrigin("file", block);
  const isWithin = file !== undefined && isInWorkspace(file);
  if (file !== undefined && !isWithin) {
    parsing.report("image-unusable", origin?.place, { file, fault: { reason: "outside" } }, origin?.includes);
  }
  if (alternative && isBlankText(alternative.inlines, alternative.phrases)) {
    const at = attributeOrigin("alternative", block);
    parsing.report("image-without-alternative", at?.place, {}, at?.includes);
  }
  if (!isWithin || !alternative || !origin) return [];
  return [
    {
      type: "image",
      file,
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
      alternative,
      ...(caption && { caption }),
      place: origin.place,
    },
  ];
}

/** A path that begins in the workspace and stays there: no drive, no address, no way up, and `/` between folders. */
function isInWorkspace(file: string): boolean {
  if (/^[/~]|[\\:]/.test(file)) return false;
  return file.split("/").every((part) => part.trim() !== "" && part !== "." && part !== "..");
}
