import type { Image } from "../../tree/image.ts";
import { lineText } from "../../tree/line-text.ts";
import type { ChartBlock, ImageBlock } from "../../tree/tree.ts";
import { writeChartSvg } from "../chart-svg/write-chart-svg.ts";
import { pictureSize } from "../picture-size.ts";
import type { PictureSize } from "../picture-size.ts";
import { rounded, textWidth } from "./page-geometry.ts";
import { element, escapeHtml, emptyElement } from "./html.ts";
import type { HtmlWriting } from "./writing.ts";

/** A picture or chart with its caption, which is HTML already. */
export function writeFigure(block: ImageBlock | ChartBlock, caption: string | undefined, writing: HtmlWriting): string {
  const figure = block.type === "image" ? writeImage(block, writing) : writeChart(block, writing);
  const below = caption === undefined ? "" : element("figcaption", {}, caption);
  const parts = writing.style.caption.figure === "above" ? [below, figure] : [figure, below];
  return element("figure", {}, parts.filter((part) => part !== "").join("\n"));
}

/** The file itself stands in the page; one that could not be read leaves its name as a gap, as in the Word file. */
function writeImage({ file, width, height, alternative }: ImageBlock, writing: HtmlWriting): string {
  const image = writing.images.get(file);
  if (!image) return element("mark", {}, escapeHtml(file));
  const given = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
  const size = pictureSize(given, image, roomFor(writing));
  const style = `width:${rounded(size.width)}mm;height:${rounded(size.height)}mm`;
  return emptyElement("img", { src: dataAddress(image), alt: lineText(alternative), style });
}

/** The text's width; of its height, what a caption of two lines leaves. */
function roomFor({ page, style }: HtmlWriting): PictureSize {
  const caption = (style.body.pitch * 3 * 25.4) / 72;
  return { width: textWidth(page), height: page.height - page.top - page.bottom - caption };
}

const types: { readonly [F in Image["format"]]: string } = {
  png: "image/png",
  jpeg: "image/jpeg",
  svg: "image/svg+xml",
};

function dataAddress({ format, bytes }: Image): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += piece) {
    binary += String.fromCharCode(...bytes.subarray(start, start + piece));
  }
  return `data:${types[format]};base64,${btoa(binary)}`;
}

/** A call takes only so many arguments. */
const piece = 8192;

/** Its figures carry no anchors, as in the Word file: the trace lists them. */
function writeChart(chart: ChartBlock, writing: HtmlWriting): string {
  return writeChartSvg(chart, writing.style, { unit: writing.labels.words.unit, room: roomFor(writing) });
}
