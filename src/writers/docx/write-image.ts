import { twips } from "../../styles/lengths.ts";
import type { Image } from "../../tree/image.ts";
import { lineText } from "../../tree/line-text.ts";
import type { Caption, ImageBlock } from "../../tree/tree.ts";
import { pictureSize } from "../picture-size.ts";
import type { PictureSize } from "../picture-size.ts";
import { contentStyleIds } from "./content-styles.ts";
import { marks } from "./forms.ts";
import { textWidthTwips } from "./geometry.ts";
import { addRelationship } from "./package-lists.ts";
import { writeCaption } from "./write-caption.ts";
import { writeText } from "./write-text.ts";
import type { BlockPosition, Writing } from "./writing.ts";
import { escapeXml } from "./xml.ts";

/** A picture on a line of its own, with its caption. One that could not be read shows its file as a gap. */
export function writeImage(block: ImageBlock, position: BlockPosition, writing: Writing): string {
  const image = writing.images.get(block.file);
  const run = image ? writePicture(image, block, writing) : writeText(block.file, writing, marks.gap);
  return writeFigure(run, block.caption, position, writing);
}

/** A run with a picture or chart in a paragraph of its own, and its caption on the same page. */
export function writeFigure(
  run: string,
  caption: Caption | undefined,
  position: BlockPosition,
  writing: Writing,
): string {
  const paragraph = (own: BlockPosition) => {
    const [open = "", close = ""] = writing.forms.paragraph({ style: contentStyleIds.picture, ...own });
    return open + run + close;
  };
  if (!caption) return paragraph(position);
  const first = { ...position, keepNext: true, spaceAfter: false };
  const last = { ...position, pageBreakBefore: false };
  return writing.style.caption.figure === "above"
    ? writeCaption(caption, "figure", first, writing) + paragraph(last)
    : paragraph(first) + writeCaption(caption, "figure", last, writing);
}

/** The id of the next picture or chart, and the name by which Word lists it. */
export function nextDrawing(writing: Writing): { readonly id: number; readonly name: string } {
  const id = ++writing.drawings;
  return { id, name: `${writing.words.figure.trim()} ${id}` };
}

function writePicture(image: Image, block: ImageBlock, writing: Writing): string {
  const vector = image.format === "svg" && image.png !== undefined;
  const turned = image.turned !== 0;
  const seen = pictureSize(block, image, roomLeft(block, writing));
  const { drawn, above } = layPicture(seen, image.turned);
  const { id, name } = nextDrawing(writing);
  const embed = (bytes: Uint8Array, format: Image["format"]) => {
    return addRelationship(writing.relationships, { type: "image", target: addMedia(bytes, format, writing) });
  };
  const pixels = image.png ? embed(image.png, "png") : embed(image.bytes, image.format);
  const size = [emu(drawn.width), emu(drawn.height)];
  const [open = "", ...after] = writing.forms.drawing.picture({ vector, turned });
  const fillings = [
    ...size,
    emu(above),
    emu(above),
    id,
    escapeXml(name),
    escapeXml(lineText(block.alternative)),
    pixels,
    ...(vector ? [embed(image.bytes, "svg")] : []),
    ...(turned ? [image.turned * 60_000] : []),
    ...size,
  ];
  return open + after.map((string, index) => fillings[index] + string).join("");
}

/** The text's width; of its height, what a caption of two lines leaves. */
export function roomFor({ style, textWidth }: Writing): PictureSize {
  const { page, body } = style;
  const across = textWidth > textWidthTwips(style);
  const height = across ? page.width - page.left - page.right : page.height - page.top - page.bottom;
  return {
    width: twips.toMillimetres(textWidth),
    height: height - twips.toMillimetres(twips.fromPoints(body.pitch * 3)),
  };
}

/** A picture of no given size stands below what is above it, rather than alone on the next page. */
function roomLeft({ width, height }: ImageBlock, writing: Writing): PictureSize {
  const room = roomFor(writing);
  if (width !== undefined || height !== undefined) return room;
  return { ...room, height: room.height - twips.toMillimetres(writing.taken) };
}

/**
 * Word turns a picture about its middle, and keeps its line as wide as it was: what then stands out above and below is
 * said beside its size.
 */
function layPicture({ width, height }: PictureSize, turned: Image["turned"]) {
  if (turned === 0 || turned === 180) return { drawn: { width, height }, above: 0 };
  return { drawn: { width: height, height: width }, above: Math.max(0, (height - width) / 2) };
}

function emu(millimetres: number): number {
  return Math.round(millimetres * 36_000);
}

/** Adds a picture to the package, once, and gives its place as the document refers to it. */
function addMedia(content: Uint8Array, format: Image["format"], { parts }: Writing): string {
  const folder = "word/";
  const known = parts.find((part) => part.content === content);
  if (known) return known.name.slice(folder.length);
  const count = parts.filter(({ name }) => name.startsWith(`${folder}media/`)).length;
  const target = `media/image${count + 1}.${format}`;
  parts.push({ name: folder + target, contentType: contentTypes[format], content, relationships: [] });
  return target;
}

const contentTypes = { png: "image/png", jpeg: "image/jpeg", svg: "image/svg+xml" } as const;
