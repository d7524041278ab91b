import { expect, test } from "@jest/globals";

import { readImage } from "../../../src/tree/images/read-image.ts";
import { jpegOf, letters, pngOf } from "./sample-images.ts";

/** Reads `file` from a workspace with just these files. */
function read(file: string, files: { readonly [name: string]: Uint8Array }) {
  const image = readImage(file, (name) => files[name] ?? { reason: "missing" });
  if ("reason" in image) return image;
  const { format, width, height, turned, png } = image;
  return {
    format,
    width: Number(width.toFixed(2)),
    height: Number(height.toFixed(2)),
    turned,
    hasTwin: png !== undefined,
  };
}

const svg = (content: string, attributes = 'width="100mm" height="50mm"') =>
  Uint8Array.from(
    letters(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>\n`),
  );

const withTwin = (file: Uint8Array) => ({ "a.svg": file, "a.png": pngOf(10, 5) });

test("A PNG is as large as its pixels at the resolution that it names, else at 96 an inch", () => {
  expect(read("a.png", { "a.png": pngOf(96, 192) })).toEqual({
    format: "png",
    width: 25.4,
    height: 50.8,
    turned: 0,
    hasTwin: false,
  });
  expect(read("a.PNG", { "a.PNG": pngOf(300, 150, 11811) })).toMatchObject({ width: 25.4, height: 12.7 });
  expect(read("a.png", { "a.png": pngOf(96, 96, 1) })).toMatchObject({ width: 25.4, height: 25.4 });
});

test("A JPEG is as large as its pixels at the resolution that it names", () => {
  expect(read("a.jpg", { "a.jpg": jpegOf(300, 600, { dotsPerInch: 300 }) })).toEqual({
    format: "jpeg",
    width: 25.4,
    height: 50.8,
    turned: 0,
    hasTwin: false,
  });
  expect(read("a.jpeg", { "a.jpeg": jpegOf(96, 96) })).toMatchObject({ width: 25.4 });
});

test.each([
  [1, { turned: 0, width: 50.8, height: 25.4 }],
  [3, { turned: 180, width: 50.8, height: 25.4 }],
  [6, { turned: 90, width: 25.4, height: 50.8 }],
  [8, { turned: 270, width: 25.4, height: 50.8 }],
])("A photo with EXIF orientation %d is turned, and as large as it is seen", (orientation, seen) => {
  expect(read("a.jpg", { "a.jpg": jpegOf(192, 96, { orientation }) })).toMatchObject(seen);
});

test("A photo that is stored mirrored is refused", () => {
  expect(read("a.jpg", { "a.jpg": jpegOf(192, 96, { orientation: 2 }) })).toEqual({ reason: "turned-over" });
});

test("An SVG has a PNG beside it, and says itself how large it is", () => {
  expect(read("a.svg", withTwin(svg("<path d='M0 0'/>")))).toEqual({
    format: "svg",
    width: 100,
    height: 50,
    turned: 0,
    hasTwin: true,
  });
  const sized = (attributes: string) => read("a.svg", withTwin(svg("", attributes)));
  expect(sized('width="2in"  viewBox="0 0 4 1"')).toMatchObject({ width: 50.8, height: 12.7 });
  expect(sized('viewBox="0 0 96 192"')).toMatchObject({ width: 25.4, height: 50.8 });
  expect(sized('width="100%" height="100%" viewBox="0,0,96,96"')).toMatchObject({ width: 25.4, height: 25.4 });
  expect(sized("")).toMatchObject({ width: 2.65, height: 1.32 });
});

test("An SVG without its PNG is refused, and one whose PNG is none", () => {
  expect(read("a.svg", { "a.svg": svg("") })).toEqual({
    reason: "svg-twin",
    twin: "a.png",
    fault: { reason: "missing" },
  });
  expect(read("a.svg", { "a.svg": svg(""), "a.png": jpegOf(1, 1) })).toMatchObject({
    fault: { reason: "named-otherwise", extension: ".png", format: "JPEG" },
  });
});

test.each([
  ["<script>alert(1)</script>", "<script>"],
  ["<g onclick='x()'/>", "onclick"],
  ["<image href='https://a.cn/a.png'/>", "href="],
  ["<image xlink:href='&#104;ttps://a.cn/a.png'/>", "xlink:href="],
  ["<use href='b.svg#x'/>", "href="],
  ["<foreignObject/>", "<foreignObject>"],
  ["<a href='#b'><path/></a>", "<a>"],
  ["<path fill='url(https://a.cn)'/>", "url("],
  ["<style>@import 'a.css';</style>", "@import"],
  ["<style>path{fill:url(a.svg#b)}</style>", "url("],
  ["<style><![CDATA[path{fill:url(a.svg#b)}]]></style>", "url("],
  ["<style>&#64;import 'a.css';</style>", "@import"],
])("An SVG with %s is refused", (content, found) => {
  expect(read("a.svg", withTwin(svg(content)))).toMatchObject({
    reason: "svg-content",
    found: expect.stringContaining(found),
  });
});

test("An SVG with a DOCTYPE is refused: it may hold entities and lead out", () => {
  const file = Uint8Array.from(letters('<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>'));
  expect(read("a.svg", withTwin(file))).toEqual({ reason: "svg-content", found: "<!DOCTYPE" });
});

test("What leads within the SVG itself may stay", () => {
  const content = "<defs><g id='b'/></defs><use href='#b'/><path fill='url(#c)'/><style>path{fill:url(#c)}</style>";
  expect(read("a.svg", withTwin(svg(content)))).toMatchObject({ format: "svg" });
});

test.each(["<g>", "</g>", "<g></p>", "a < b", "<g a='1' a='2'/>"])("An SVG with %s is damaged", (content) => {
  expect(read("a.svg", withTwin(svg(content)))).toEqual({ reason: "broken" });
});

test.each([
  ["RIFF0000WEBPVP8 ", "WebP"],
  ["GIF89a", "GIF"],
  ["BM0000", "BMP"],
  ["0000ftypheic", "HEIC"],
  ["%PDF-1.7", "PDF"],
  ["<html>", undefined],
  ["a", undefined],
])("A file that begins with %j is refused as %s, whatever it is called", (text, format) => {
  const file = Uint8Array.from(letters(text));
  for (const name of ["a.png", "a.webp"]) expect(read(name, { [name]: file })).toEqual({ reason: "format", format });
});

test("A picture whose name tells another format is refused", () => {
  expect(read("a.jpg", { "a.jpg": pngOf(1, 1) })).toEqual({
    reason: "named-otherwise",
    extension: ".jpg",
    format: "PNG",
  });
  expect(read("images.d/a", { "images.d/a": jpegOf(1, 1) })).toEqual({
    reason: "named-otherwise",
    extension: "",
    format: "JPEG",
  });
});

test("More than 40 megapixels are refused", () => {
  expect(read("a.png", { "a.png": pngOf(8000, 5000) })).toMatchObject({ format: "png" });
  expect(read("a.png", { "a.png": pngOf(8000, 5001) })).toEqual({ reason: "pixels", megapixels: 41, limit: 40 });
  expect(read("a.jpg", { "a.jpg": jpegOf(65_000, 65_000) })).toMatchObject({ reason: "pixels" });
});

test("A picture that is cut off anywhere is damaged, and no reader runs past its end", () => {
  const whole = { "a.png": pngOf(10, 10, 3000), "a.jpg": jpegOf(10, 10, { orientation: 6, dotsPerInch: 96 }) };
  for (const [name, bytes] of Object.entries(whole)) {
    for (let length = 8; length < bytes.length; length++) {
      expect([name, length, read(name, { [name]: bytes.slice(0, length) })]).toEqual([
        name,
        length,
        { reason: "broken" },
      ]);
    }
  }
});

test("An empty file is refused as that", () => {
  expect(read("a.png", { "a.png": new Uint8Array() })).toEqual({ reason: "empty" });
});

test("A picture of no width is damaged", () => {
  expect(read("a.png", { "a.png": pngOf(0, 10) })).toEqual({ reason: "broken" });
  expect(read("a.jpg", { "a.jpg": jpegOf(10, 0) })).toEqual({ reason: "broken" });
});

test("A large SVG of nothing but tags, or of open ones, takes no long time", () => {
  const begun = performance.now();
  expect(read("a.svg", withTwin(svg("<g/>".repeat(100_000))))).toMatchObject({ format: "svg" });
  expect(read("a.svg", withTwin(svg(`<g ${"a='1' ".repeat(50_000)}`)))).toEqual({ reason: "broken" });
  expect(read("a.svg", withTwin(svg(`<style>${" ".repeat(200_000)}`)))).toEqual({ reason: "broken" });
  expect(read("a.svg", withTwin(svg("<!--".repeat(200_000))))).toEqual({ reason: "broken" });
  expect(performance.now() - begun).toBeLessThan(3000);
});
