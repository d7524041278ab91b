import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "@jest/globals";

import { folderWith } from "../disk/temporary-folder.ts";
import { unpack } from "../writers/docx/unpacked.ts";
import { run, runForJson } from "./run.ts";

const letter = readFileSync(new URL("../writers/reference/by-chinese-word.docx", import.meta.url));

function workspace(locale: "zh-CN" | "en" = "zh-CN"): string {
  return folderWith({
    "huibao.yaml": `locale: ${locale}\nunits: { shi: { name: 示例市民政局 } }\ndefaults: { unit: shi, template: monthly, style: plain }\n`,
    "templates/reports/monthly.md.hbs": "---\ntitle: 工作汇报\n---\n召开会议{{count meetings}}次。\n",
    "data/shi/2020-02.yaml": "period: 2020-02\nmeetings: [{ date: 2020-02-03, kind: office, subject: 研究工作 }]\n",
    "局模板.docx": letter,
  });
}

/** Names of the parts of a file that say of us. */
function telling(folder: string, file: string): readonly string[] {
  const parts = unpack(readFileSync(join(folder, file)));
  return [...parts].filter(([, text]) => /_hb_|huibao/i.test(text)).map(([name]) => name);
}

describe("huibao build --clean", () => {
  test.each([
    ["zh-CN", "out/shi/2020-02-monthly-清稿.docx"],
    ["en", "out/shi/2020-02-monthly-clean.docx"],
  ] as const)("writes a file of its own beside the report, in %s", async (locale, clean) => {
    const folder = workspace(locale);
    await run(folder, ["build"]);
    expect(await run(folder, ["build", "--clean"])).toMatchObject({ code: 0, stdout: `${clean}\n` });
    expect(telling(folder, "out/shi/2020-02-monthly.docx")).toEqual(["word/document.xml", "docProps/custom.xml"]);
    expect(telling(folder, clean)).toEqual([]);
  });

  test("leaves nothing of us in a report on an office's own file, whose places are filled all the same", async () => {
    const folder = workspace();
    const clean = "out/shi/2020-02-monthly-清稿.docx";
    expect((await run(folder, ["build", "--clean", "--reference", "局模板.docx"])).code).toBe(0);
    expect(telling(folder, clean)).toEqual([]);
    const parts = unpack(readFileSync(join(folder, clean)));
    expect(parts.has("docProps/custom.xml")).toBe(false);
    const text = (parts.get("word/document.xml") ?? "").replaceAll(/<[^>]*>/g, "");
    expect(text).toContain("示例市民政局");
    expect(text).toContain("召开会议1次。");
  });

  test("does not go with --draft: what has gaps is not for issue", async () => {
    const folder = workspace();
    expect(await runForJson(folder, ["build", "--clean", "--draft"])).toMatchObject({
      code: 2,
      written: [],
      found: ["options-exclude"],
    });
  });

  test("writes a file that can't be looked into afterwards, and that says so", async () => {
    const folder = workspace();
    await run(folder, ["build", "--clean"]);
    const clean = "out/shi/2020-02-monthly-清稿.docx";
    expect(await runForJson(folder, ["explain", clean])).toMatchObject({
      code: 1,
      found: [`report-not-identified ${clean}:1`],
    });
  });
});

test("A report on an office's own file remembers what stands in the whole of it", async () => {
  const folder = workspace();
  await run(folder, ["build", "--reference", "局模板.docx"]);
  const { readSound } = await import("../review/sample-files.ts");
  const { baseAnchor } = await import("../../src/trace/base-record.ts");
  const { base, paragraphs, identity } = readSound(readFileSync(join(folder, "out/shi/2020-02-monthly.docx")));
  const read = paragraphs
    .filter(({ skeleton }) => skeleton !== "")
    .map(({ skeleton, anchors }) => ({ skeleton, anchors: anchors.map(({ name }) => baseAnchor(name)) }));
  expect(read.length).toBeGreaterThan(3);
  expect(base).toEqual(read);
  expect(identity).toEqual({ template: "monthly", unit: "shi", period: "2020-02", style: "plain" });
});
