import type { Image } from "../../tree/image.ts";
import { lineText } from "../../tree/line-text.ts";
import type { ChartBlock, ImageBlock } from "../../tree/tree.ts";
import { writeChartSvg } from "../chart-svg/write-chart-svg.ts";
import { textWidth } from "./page-geometry.ts";
import { element, escapeHtml, emptyElement } from "./html.ts";
import type { HtmlWriting } from "./writing.ts";

/** A picture or chart with its caption, which is HTML already. */
export function writeFigure(block: ImageBlock | ChartBlock, caption: string | undefined, writing: HtmlWriting): string {
  const figure = block.type === "image" ? writeImage(block, writing) : writeChart(block, writing);
  const below = caption === undefined ? "" : element("figcaption", {}, caption);
  const parts = writing.style.caption.figure === "above" ? [below, figure] : [figure, below];
  return element("figure", {}, parts.filter((part) => part !== "").join("\n"));
}

/** The file itself stands in the page; one that could not be read leaves what is said in its place. */
function writeImage({ file, width, height, alternative }: ImageBlock, { images, style }: HtmlWriting): string {
  const alt = lineText(alternative);
  const image = images.get(file);
  if (!image) return escapeHtml(alt);
  const size = imageSize(image, { width, height }, textWidth(style.page));
  return emptyElement("img", { src: dataAddress(image), alt, style: `width:${size.width}mm;height:${size.height}mm` });
}

/** As it is asked for, or as large as it is; never wider than the text. In hundredths of a millimetre. */
function imageSize(image: Image, asked: { width?: number | undefined; height?: number | undefined }, most: number) {
  const ratio = image.height / image.width;
  const width = asked.width ?? (asked.height === undefined ? image.width : asked.height / ratio);
  const height = asked.height ?? width * ratio;
  const factor = Math.min(1, most / width);
  return { width: rounded(width * factor), height: rounded(height * factor) };
}

function rounded(millimetres: number): number {
  return Math.round(millimetres * 100) / 100;
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
function writeChart(chart: ChartBlock, { style, labels }: HtmlWriting): string {
  return writeChartSvg(chart, style, { unit: labels.words.unit, most: textWidth(style.page) });
}
