import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { findSystemFontRules, writeFontRules } from "../../../src/disk/libreoffice/write-font-rules.ts";
import { folderWith } from "../temporary-folder.ts";

function acceptedFor(name: string, alternates: readonly string[] = []): readonly string[] {
  const rules = writeFontRules([{ name, alternates }], "/etc/fonts/fonts.conf");
  return [...(rules.split("<accept>")[1] ?? "").matchAll(/<family>([^<]*)/g)].map(([, family = ""]) => family);
}

test("what the style accepts comes before what is free", () => {
  expect(acceptedFor("仿宋", ["仿宋_GB2312", "FangSong"]).slice(0, 3)).toEqual([
    "仿宋_GB2312",
    "FangSong",
    "FandolFang",
  ]);
});

test.each([
  ["方正仿宋_GBK", "FandolFang"],
  ["楷体_GB2312", "FandolKai"],
  ["方正小标宋简体", "Noto Serif CJK SC"],
  ["华文中宋", "Noto Serif CJK SC"],
  ["SimHei", "FandolHei"],
  ["宋体", "FandolSong"],
])("a font of the kind of %s is %s where it is free", (name, free) => {
  expect(acceptedFor(name)[0]).toBe(free);
});

test("other fonts are left to the system", () => {
  expect(acceptedFor("Times New Roman")).toEqual([]);
});

test("names are written as XML", () => {
  const rules = writeFontRules([{ name: "A&B", alternates: ["<c>"] }], "/a'b/fonts.conf");
  expect(rules).toContain("<family>A&amp;B</family>");
  expect(rules).toContain("<family>&lt;c&gt;</family>");
  expect(rules).toContain(">/a&apos;b/fonts.conf</include>");
});

test("whoever sets FONTCONFIG_FILE has rules of their own", () => {
  const folder = folderWith({ "fonts.conf": "" });
  const environment = { FONTCONFIG_PATH: folder };
  expect(findSystemFontRules(environment, "linux")).toBe(join(folder, "fonts.conf"));
  expect(findSystemFontRules({ ...environment, FONTCONFIG_FILE: "/mine.conf" }, "linux")).toBeUndefined();
  expect(findSystemFontRules(environment, "win32")).toBeUndefined();
});
