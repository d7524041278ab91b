import { unzipSync } from "fflate";
import { expect, test } from "@jest/globals";

import type { Image, Images } from "../../../src/tree/image.ts";
import type { DocumentBlock } from "../../../src/tree/tree.ts";
import { writeDocx } from "../../../src/writers/docx/write-docx.ts";
import { captionOf, documentWith, imageOf, lineOf, paragraphOf, place } from "../blocks.ts";
import { shippedStyle } from "../sample-document.ts";
import { attributes, properties, readText, unpack } from "./unpacked.ts";

const style = shippedStyle("gbt9704");

function image(format: Image["format"], byte: number, more: Partial<Image> = {}): Image {
  return { format, bytes: new Uint8Array([byte, byte]), width: 80, height: 60, turned: 0, ...more };
}

const images: Images = new Map([
  ["a.png", image("png", 1)],
  ["b.jpg", image("jpeg", 2, { turned: 90 })],
  ["c.svg", image("svg", 3, { png: new Uint8Array([4]) })],
]);

function partsOf(blocks: readonly DocumentBlock[]) {
  const bytes = writeDocx(documentWith(blocks), style, properties, images);
  const parts = unpack(bytes);
  return { part: (name: string) => parts.get(name) ?? "", names: [...parts.keys()], files: unzipSync(bytes) };
}

test("A picture lies in the file as it is, listed with its type, and the body leads to it", () => {
  const { part, files } = partsOf([imageOf("a.png")]);
  expect([...(files["word/media/image1.png"] ?? [])]).toEqual([1, 1]);
  expect(part("[Content_Types].xml")).toContain('<Default ContentType="image/png" Extension="png"/>');
  const [id] = attributes(part("word/document.xml"), "a:blip", "r:embed");
  expect(part("word/_rels/document.xml.rels")).toContain(
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/>`,
  );
});

test("The same picture twice is in the file once", () => {
  const { part, names } = partsOf([imageOf("a.png"), imageOf("a.png", { width: 20 })]);
  expect(names.filter((name) => name.includes("media"))).toEqual(["word/media/image1.png"]);
  expect(new Set(attributes(part("word/document.xml"), "a:blip", "r:embed")).size).toBe(1);
  expect(attributes(part("word/document.xml"), "wp:docPr", "id")).toEqual(["1", "2"]);
});

test("An SVG stands beside the picture of pixels that is drawn where SVG can't be", () => {
  const { part, names, files } = partsOf([imageOf("c.svg")]);
  expect(names.filter((name) => name.includes("media"))).toEqual(["word/media/image1.png", "word/media/image2.svg"]);
  expect([...(files["word/media/image2.svg"] ?? [])]).toEqual([3, 3]);
  const xml = part("word/document.xml");
  const targets = (element: string) => {
    const [id = ""] = attributes(xml, element, "r:embed");
    return new RegExp(`Id="${id}" [^>]*Target="([^"]*)"`).exec(part("word/_rels/document.xml.rels"))?.[1];
  };
  expect([targets("a:blip"), targets("asvg:svgBlip")]).toEqual(["media/image1.png", "media/image2.svg"]);
});

test("Sizes are in EMU, around the picture and in it, and no picture is wider than the text", () => {
  const { part } = partsOf([imageOf("a.png", { width: 40 }), imageOf("a.png", { width: 312 })]);
  const xml = part("word/document.xml");
  expect(attributes(xml, "wp:extent", "cx")).toEqual(["1440000", "5616575"]);
  expect(attributes(xml, "wp:extent", "cy")).toEqual(["1080000", "4212431"]);
  expect(attributes(xml, "a:ext", "cx").filter((value) => value !== "")).toEqual(["1440000", "5616575"]);
});

test("A tall picture that begins an attachment leaves room for its title, unless its size is given", () => {
  const height = (...blocks: readonly DocumentBlock[]) => {
    const attachment = { title: lineOf("流程图"), landscape: false, blocks, place };
    const document = { ...documentWith([]), attachments: [attachment] };
    const tall = new Map([["a.png", image("png", 9, { width: 200, height: 900 })]]);
    const xml = unpack(writeDocx(document, style, properties, tall)).get("word/document.xml") ?? "";
    return Number(attributes(xml, "wp:extent", "cy")[0]) / 36_000;
  };
  const tall = imageOf("a.png");
  // 附件, a blank line and one below the title are 579 twips each, the title 700.
  expect(height(paragraphOf(), tall) - height(tall)).toBeCloseTo(((3 * 579 + 700) / 1440) * 25.4, 1);
  expect(height(imageOf("a.png", { height: 190 }))).toBeCloseTo(190);
});

test("A photo that was taken lying on its side is turned upright", () => {
  const { part } = partsOf([imageOf("b.jpg", { width: 30 })]);
  const xml = part("word/document.xml");
  expect(attributes(xml, "a:xfrm", "rot")).toEqual(["5400000"]);
  // 30 wide and 22.5 high as it is seen, so its own width is 22.5.
  expect([attributes(xml, "a:ext", "cx"), attributes(xml, "a:ext", "cy")]).toEqual([["810000"], ["1080000"]]);
});

test("What is said in place of a picture arrives as the same characters, and its caption stands below it", () => {
  const { part } = partsOf([imageOf("a.png", { alternative: lineOf('图<&>"'), caption: captionOf("街景", "x") })]);
  const xml = part("word/document.xml");
  expect(attributes(xml, "wp:docPr", "descr")).toEqual(["图&lt;&amp;&gt;&quot;"]);
  expect(readText(xml).slice(1)).toEqual(["", "图1\u3000街景"]);
  expect(xml).toMatch(/<w:pStyle w:val="Picture"\/><w:keepNext\/>/);
  expect(xml).toContain('<w:bookmarkStart w:name="_hbref_1"');
});

test("A picture that could not be read shows its file as a gap", () => {
  const { part, names } = partsOf([imageOf("d.png", { caption: captionOf("无") })]);
  expect(readText(part("word/document.xml")).slice(1)).toEqual(["d.png", "图1\u3000无"]);
  expect(names.filter((name) => name.includes("media"))).toEqual([]);
});
