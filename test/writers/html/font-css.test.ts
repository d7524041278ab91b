import { expect, test } from "@jest/globals";

import { fontFamily, latinFaces } from "../../../src/writers/html/font-css.ts";
import { shippedStyle } from "../sample-document.ts";

const font = (name: string, ...alternates: readonly string[]) => ({ name, alternates });

test("a font is followed by what the style accepts, what is free, and what every machine has", () => {
  const fang = font("仿宋", "仿宋_GB2312");
  expect(fontFamily({ font: fang, latin: fang, size: 16, bold: false })).toBe(
    '"仿宋","仿宋_GB2312","FandolFang",serif',
  );
  const hei = font("黑体");
  expect(fontFamily({ font: hei, latin: hei, size: 16, bold: false })).toMatch(/,sans-serif$/);
});

test("a font for letters draws letters and digits alone, so that Chinese quotes stay as wide as a 汉字", () => {
  const faces = latinFaces(shippedStyle("plain"));
  expect(faces.match(/@font-face/g)).toHaveLength(1);
  expect(faces).toContain('font-family:"Times New Roman latin";src:local("Times New Roman")');
  const [, last = ""] = /unicode-range:U\+20-([0-9A-F]+)/.exec(faces) ?? [];
  for (const mark of "“”‘’—…") expect(mark.charCodeAt(0)).toBeGreaterThan(parseInt(last, 16));
  expect(latinFaces(shippedStyle("gbt9704"))).toBe("");
});

test("no name of a font can end the text that it stands in", () => {
  const bad = font('a"b\\c\nd');
  expect(fontFamily({ font: bad, latin: bad, size: 1, bold: false })).toBe('"abcd",serif');
});
