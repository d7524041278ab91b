import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { testWithLibreOffice } from "../disk/libreoffice/soffice.ts";
import { folderWith } from "../disk/temporary-folder.ts";
import { run, runForJson } from "./run.ts";

const huibao = "units: { shi: { name: 示例市民政局 } }\ndefaults: { style: plain }\n";
const limit = 60_000;

/** A machine without LibreOffice, as PATH tells; its usual places can't be hidden, so a name that leads nowhere does it. */
const nowhere = { HUIBAO_SOFFICE: "/nowhere/soffice" };

async function examine(folder: string, environment: { readonly [name: string]: string | undefined }) {
  const { code, stdout } = await run(folder, ["doctor", "--format", "json"], environment as Record<string, string>);
  const { examination, diagnostics } = JSON.parse(stdout) as {
    readonly examination: Record<string, unknown> & { readonly fonts: readonly { readonly name: string }[] };
    readonly diagnostics: readonly { readonly code: string }[];
  };
  return { code, examination, found: diagnostics.map((diagnostic) => diagnostic.code) };
}

test("a program that HUIBAO_SOFFICE names and that isn't there is an error; the rest is told all the same", async () => {
  const { code, examination, found } = await examine(folderWith({ "huibao.yaml": huibao }), nowhere);
  expect([code, found]).toEqual([2, ["libreoffice-not-there"]]);
  expect(examination["libreOffice"]).toEqual({ state: "missing" });
  expect(examination["versions"]).toEqual({ huibao: "1.2.3", node: process.versions.node, docx: "9.15.2" });
  expect(examination["spreadsheets"]).toEqual({ workbooks: "0.20.3", csv: "7.0.3" });
});

test("the fonts are those of the styles that the workspace uses", async () => {
  const { examination } = await examine(folderWith({ "huibao.yaml": huibao }), nowhere);
  expect(examination.fonts.map(({ name }) => name)).toEqual(["宋体", "黑体", "Times New Roman"]);
  expect(examination["workspace"]).toMatchObject({ locale: "zh-CN", errors: 0 });
});

test("outside of a workspace the package's styles are looked at", async () => {
  const { examination } = await examine(folderWith(), nowhere);
  expect(examination["workspace"]).toBeUndefined();
  expect(examination.fonts.map(({ name }) => name)).toEqual(expect.arrayContaining(["仿宋", "方正小标宋简体", "黑体"]));
});

test("errors of the workspace are counted, and are no mistake of this command", async () => {
  const folder = folderWith({ "huibao.yaml": `${huibao}unheard-of: 1\n` });
  const { examination, found } = await examine(folder, nowhere);
  expect(examination["workspace"]).toMatchObject({ errors: 1 });
  expect(found).toEqual(["libreoffice-not-there"]);
});

test("LibreOffice that is there and makes nothing is told to be broken", async () => {
  const folder = folderWith({ "huibao.yaml": huibao });
  const program = join(folder, "soffice");
  writeFileSync(program, "#!/bin/sh\nexit 0\n");
  chmodSync(program, 0o755);
  const { code, examination, found } = await examine(folder, { PATH: process.env["PATH"], HUIBAO_SOFFICE: program });
  expect(examination["libreOffice"]).toEqual({ state: "broken", program });
  expect([code, found]).toEqual([2, ["libreoffice-makes-nothing"]]);
});

testWithLibreOffice(
  "LibreOffice that makes PDFs is told with its version, and what it takes for each font",
  async () => {
    const { code, examination, found } = await examine(folderWith({ "huibao.yaml": huibao }), process.env);
    expect([code, found]).toEqual([0, []]);
    expect(examination["libreOffice"]).toMatchObject({ state: "works", version: expect.stringMatching(/^\d+\.\d+/) });
    for (const font of examination.fonts) expect(font).toMatchObject({ pdf: [expect.any(String)] });
  },
  limit,
);

test("for people it is told in columns, in both languages", async () => {
  const folder = folderWith({ "huibao.yaml": huibao });
  const { stdout } = await run(folder, ["doctor"], nowhere);
  expect(stdout).toContain("LibreOffice（生成PDF用）\n  ✗ 没有找到\n    影响：不能生成PDF");
  expect(stdout).toMatch(/ [✓✗] 宋体 {13}(?:有|没有)/);
  expect(stdout).toMatch(/ [✓✗] Times New Roman {2}(?:有|没有)/);
  const { stdout: english } = await run(folder, ["doctor", "--lang", "en"], nowhere);
  expect(english).toContain("LibreOffice (for PDFs)\n  ✗ not found\n    effect: No PDFs can be made");
});

test("it takes neither arguments nor options of its own", async () => {
  expect((await runForJson(folderWith(), ["doctor", "x", "--force"])).found).toEqual([
    "unknown-option",
    "too-many-arguments",
  ]);
});
