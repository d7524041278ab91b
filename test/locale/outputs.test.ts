import { describe, expect, test } from "@jest/globals";

import type { OutputsValues } from "../../src/diagnostics/codes/outputs.ts";
import { outputs as en } from "../../src/locale/en/outputs.ts";
import type { Sentence } from "../../src/locale/sentences.ts";
import { outputs as zhCN } from "../../src/locale/zh-CN/outputs.ts";

const path = "/usr/bin/soffice";
const findings: OutputsValues = {
  "pages-not-known": { stoppedAt: "表1" },
  "pages-differ": { differing: [{ path: "out/shi/2020-02-monthly.pdf", estimated: 4, made: 5 }] },
  "addressee-too-long": {},
  "imprint-too-long": {},
  "libreoffice-missing": {},
  "libreoffice-not-there": { path },
  "libreoffice-not-started": { path, reason: "EACCES" },
  "libreoffice-makes-nothing": { path },
  "libreoffice-too-slow": { seconds: 70 },
  "pdf-not-made": { path: "out/shi/2020-02-monthly.pdf", left: "no-pages" },
  "fonts-replaced": { fonts: [{ name: "仿宋", by: ["FandolFang"] }] },
};

describe.each(Object.keys(findings) as (keyof OutputsValues)[])("%s is told with a way out", (code) => {
  test.each([
    ["in Chinese", zhCN, /^(?:LibreOffice)?[（\p{Script=Han}][^\n]*。$/u, /。$/],
    ["in English", en, /^[A-Za-z][^\n]*\.$/, /\.$/],
  ] as const)("%s", (_, sentences, message, hint) => {
    const sentence = (sentences[code] as (values: unknown) => Sentence)(findings[code]);
    expect(sentence.message).toMatch(message);
    expect(sentence.hint).toMatch(hint);
    expect(Object.values(sentence).join("")).not.toMatch(/undefined|\[object/);
  });
});

test("each font is named with what stands for it", () => {
  const fonts = [
    { name: "仿宋", by: ["FandolFang"] },
    { name: "楷体", by: ["FandolKai", "DejaVu Sans"] },
  ];
  expect(zhCN["fonts-replaced"]({ fonts }).message).toContain("仿宋→FandolFang；楷体→FandolKai、DejaVu Sans。");
  expect(en["fonts-replaced"]({ fonts }).message).toContain("仿宋 → FandolFang; 楷体 → FandolKai, DejaVu Sans.");
});
