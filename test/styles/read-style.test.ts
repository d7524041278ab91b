import { readFileSync } from "node:fs";

import { expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { readYaml } from "../../src/source/read-yaml.ts";
import { sourceText } from "../../src/source/source-text.ts";
import { readStyle } from "../../src/styles/read-style.ts";

const shipped = (name: string) => readFileSync(`templates/styles/${name}.yaml`, "utf8");

function read(yaml: string) {
  const diagnostics = collectDiagnostics();
  const node = readYaml(sourceText("templates/styles/x.yaml", yaml), diagnostics.report);
  const style = node && readStyle(node, diagnostics.report);
  return {
    style,
    problems: diagnostics.found().map(({ code, place, values }) => [code, `${place?.line}:${place?.column}`, values]),
  };
}

test("The style of GB/T 9704 gives 22 lines of 28 characters in whole twips", () => {
  const { style, problems } = read(shipped("gbt9704"));
  expect(problems).toEqual([]);
  expect(style?.body).toMatchObject({ pitch: 28.95, characterSpacing: -0.25, strict: true, size: 16, indent: 2 });
  expect(style?.body.font).toEqual({ name: "仿宋", alternates: ["仿宋_GB2312", "FangSong"] });
  expect(style?.headings.map(({ font, number }) => `${number}${font.name}`)).toEqual([
    "一、黑体",
    "（一）楷体",
    "1.仿宋",
    "（1）仿宋",
    "①仿宋",
  ]);
  expect(style?.pageNumber).toMatchObject({ place: "outer", size: 14, latin: { name: "宋体" } });
});

test("The plain style has a font of its own for letters and digits in every part", () => {
  const { style, problems } = read(shipped("plain"));
  expect(problems).toEqual([]);
  expect([style?.body, style?.title, style?.table.header].map((text) => text?.latin.name)).toEqual(
    Array.from({ length: 3 }, () => "Times New Roman"),
  );
  expect(style?.body).toMatchObject({ pitch: 22, characterSpacing: 0, strict: false });
});

const plain = shipped("plain");

test.each([
  [
    "  top: 25.4",
    "  topp: 25.4",
    [
      ["style-missing-key", "5:3", { key: "top", part: "page", known: undefined }],
      ["style-unknown-key", "5:3", expect.objectContaining({ key: "topp", nearest: "top" })],
    ],
  ],
  [
    "  top: 25.4",
    "  top: 2.5cm",
    [["style-number", "5:8", { key: "top", found: "2.5cm", least: 0, most: 200, unit: "mm", number: "25" }]],
  ],
  ["  top: 25.4", "  top: -1", [["style-number", "5:8", expect.objectContaining({ found: "-1", number: undefined })]]],
  ["  top: 25.4", "  top: 30毫米", [["style-number", "5:8", expect.objectContaining({ number: "30" })]]],
  [
    "  right: 28",
    "  rigth: 28",
    [
      ["style-missing-key", "5:3", expect.objectContaining({ key: "right" })],
      ["style-unknown-key", "8:3", expect.objectContaining({ nearest: "right" })],
    ],
  ],
  [
    "  pitch: 22",
    "  pitch: 22\n  行距: 22",
    [["style-unknown-key", "21:3", expect.objectContaining({ english: { part: undefined, keys: ["pitch"] } })]],
  ],
  [
    "title:",
    "页边距: 25\ntitle:",
    [
      [
        "style-unknown-key",
        "23:1",
        expect.objectContaining({ english: { part: "page", keys: ["top", "bottom", "left", "right"] } }),
      ],
    ],
  ],
  [
    "title:",
    "lines: 22\ntitle:",
    [["style-unknown-key", "23:1", expect.objectContaining({ nearest: undefined, english: undefined })]],
  ],
  [
    "addressee: {}",
    "head: { mark: { font: 黑体 } }",
    [["style-missing-key", "30:1", { key: "form", part: "head", known: ["none", "redhead", "briefing"] }]],
  ],
  ["  top: 25.4", "  top:", [["style-missing-key", "5:3", { key: "top", part: "page", known: undefined }]]],
  ["  left: 28", "  left: 150", [["style-no-room", "5:3", { direction: "width", left: 32, least: 40 }]]],
  [
    "  size: 小四",
    "  size: 小四磅",
    [["style-size", "19:9", { found: "小四磅", nearest: "小四", number: undefined, least: 5, most: 72 }]],
  ],
  ["  size: 小四", "  size: 12.3", [["style-size", "19:9", expect.objectContaining({ found: "12.3" })]]],
  ["  pitch: 22", "  pitch: 22\n  lines: 40", [["style-pitch", "17:3", { given: "both" }]]],
  ["  pitch: 22", "  # pitch", [["style-pitch", "17:3", { given: "neither" }]]],
  [
    "  font: 宋体",
    "  font: 宋休",
    [["style-unknown-font", "17:9", expect.objectContaining({ found: "宋休", nearest: "宋体" })]],
  ],
  [
    "  place: centre",
    "  place: center",
    [["style-choice", "49:10", expect.objectContaining({ found: "center", nearest: "centre" })]],
  ],
  ["  - { number: ① }", "", [["style-headings", "33:3", { found: 4, wanted: 5 }]]],
  ["  宋体: [宋体, SimSun]", "  宋体: []", [["style-empty-font", "12:7", { font: "宋体" }]]],
  ["  宋体: [宋体, SimSun]", '  宋体: ["宋,体"]', [["style-font-name", "12:8", { found: "宋,体" }]]],
  [
    "addressee: {}",
    "addressee: 甲",
    [["style-wrong-kind", "30:12", { key: "addressee", wanted: "map", found: "text" }]],
  ],
])("%j written as %j is reported, and no style is given", (right, wrong, expected) => {
  const { style, problems } = read(plain.replace(right, wrong));
  expect(style).toBeUndefined();
  expect(problems).toEqual(expect.arrayContaining(expected));
  expect(problems).toHaveLength(expected.length);
});

test("All faults of a style are reported in one run", () => {
  const { problems } = read("page: []\nfonts: {}\nbody: {}\n甲: 1\n");
  expect(problems.map(([code]) => code)).toEqual(
    expect.arrayContaining(["style-wrong-kind", "style-unknown-key", "style-missing-key", "style-pitch"]),
  );
});

test("A style that means to extend another is told how", () => {
  const { problems } = read(`extend: gbt9704\n${plain}`);
  expect(problems).toEqual([
    ["style-unknown-key", "1:1", expect.objectContaining({ key: "extend", nearest: "extends" })],
  ]);
});

const gbt9704 = shipped("gbt9704");

test("Characters that press on each other are told, with as many as fit", () => {
  const { style, problems } = read(gbt9704.replace("right: 26 ", "right: 40 "));
  expect(problems).toEqual([["style-characters-crowded", "26:15", { characters: "28", size: 16, most: 25 }]]);
  expect(style?.body.characterSpacing).toBe(-1.65);
});

test("A margin wider by little is nothing to tell", () => {
  expect(read(gbt9704.replace("right: 26 ", "right: 28 ")).problems).toEqual([]);
});

test("Lines that would stand within each other are told, with as many as fit", () => {
  const { style, problems } = read(gbt9704.replace("bottom: 35 ", "bottom: 150 "));
  expect(problems).toEqual([["style-lines-crowded", "25:10", { lines: "22", size: 16, most: 19 }]]);
  expect(style).toBeUndefined();
});
