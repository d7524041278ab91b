import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "@jest/globals";

import { folderWith } from "../disk/temporary-folder.ts";
import { replaceAnchorText, retype } from "../review/imitate/edit-anchors.ts";
import { editParts, editTexts } from "../review/imitate/edit-parts.ts";
import { trackedReplace } from "../review/imitate/tracked-edits.ts";
import { readSound } from "../review/sample-files.ts";
import { run, runForJson } from "./run.ts";

const files = {
  "huibao.yaml": `units:
  shi: { name: 示例市民政局 }
defaults: { unit: shi, template: monthly, style: plain }
`,
  "templates/reports/monthly.md.hbs": `---
title: "{{period}}汇报"
signature: "{{unit.name}}"
---
召开会议{{count meetings}}次，制发文件{{count documents}}份，开展督查{{count inspections}}次。

现将有关情况报告如下。
`,
  "data/shi/2020-02.yaml": `period: 2020-02
meetings:
  - { date: 2020-02-03, kind: office, subject: 研究工作 }
  - { date: 2020-02-05, kind: video, subject: 调度工作 }
documents:
  - { date: 2020-02-04, kind: notice, title: 关于工作的通知 }
inspections:
  - { date: 2020-02-06, kind: routine, target: 服务机构 }
`,
};

const facts = "data/shi/2020-02.yaml";
const built = "out/shi/2020-02-monthly.docx";

type Edit = (bytes: Uint8Array) => Uint8Array;

/** A workspace whose report was built, then edited; then a meeting more came in, or what else changed. */
async function returned(edit: Edit, change: (yaml: string) => string = (yaml) => yaml, words: readonly string[] = []) {
  const folder = folderWith(files);
  await run(folder, ["build", "2020-02", ...words]);
  const path = join(folder, built);
  if (words.length === 0) writeFileSync(join(folder, "back.docx"), edit(readFileSync(path)));
  writeFileSync(join(folder, facts), change(files[facts]));
  return folder;
}

function anchor(bytes: Uint8Array, text: string, nth = 0): string {
  const anchors = readSound(bytes).paragraphs.flatMap((paragraph) =>
    paragraph.anchors.flatMap(({ name, from, to }) => (paragraph.text.slice(from, to) === text ? [name] : [])),
  );
  return anchors[nth] ?? "";
}

const asItWas: Edit = (bytes) => bytes;
const meetingMore = (yaml: string) =>
  yaml.replace("documents:", "  - { date: 2020-02-20, kind: office, subject: 再研究 }\ndocuments:");

/** The director: a figure typed over, another retyped, a sentence more. */
const pass: Edit = (bytes) => {
  const [documents, inspections] = [anchor(bytes, "1"), anchor(bytes, "1", 1)];
  const typed = editTexts(bytes, (xml) => xml.replace("现将有关情况", "走访困难家庭45户。现将有关情况"));
  return retype(replaceAnchorText(typed, documents, "3"), inspections, "1");
};

describe("huibao verify", () => {
  test("names all figures that one thing can be done about in one hint", async () => {
    const both: Edit = (bytes) => {
      return replaceAnchorText(replaceAnchorText(bytes, anchor(bytes, "1"), "3"), anchor(bytes, "2"), "9");
    };
    const { stdout } = await run(await returned(both), ["verify", "back.docx", "--lang", "en"]);
    expect(stdout.match(/--take \S+/g)).toEqual(["--take 1,2"]);
  });

  test("says nothing but how many figures hold of a file that nobody touched", async () => {
    const folder = await returned(asItWas);
    expect(await run(folder, ["verify", "back.docx"])).toEqual({
      code: 0,
      stdout: "核验 back.docx：示例市民政局 2020-02 报告（模板 monthly）\n\n5处与事实一致，0处不符。\n",
      stderr: "",
    });
  });

  test.each([
    ["verify.md", "en"],
    ["verify.zh-CN.md", "zh-CN"],
  ])("lists what docs/%s shows", async (page, language) => {
    const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8");
    const [, printed] = /<!-- listing -->[^]*?```text\n([^]*?)```/.exec(text) ?? [];
    const folder = await returned(pass, meetingMore);
    expect(await run(folder, ["verify", "back.docx", "--lang", language])).toEqual({
      code: 1,
      stdout: printed,
      stderr: "",
    });
  });

  test("places every finding in the facts, for programs", async () => {
    const folder = await returned(pass, meetingMore);
    const { code, found } = await runForJson(folder, ["verify", "back.docx"]);
    expect({ code, found }).toEqual({
      code: 1,
      found: [
        `figure-stale ${facts}:3`,
        `figure-changed ${facts}:7`,
        `figure-retyped ${facts}:9`,
        "typed-in-file back.docx:1",
      ],
    });
    const { stdout } = await run(folder, ["verify", "back.docx", "--format", "json"]);
    const { verification } = JSON.parse(stdout) as { readonly verification: object };
    expect(verification).toMatchObject({
      version: 1,
      file: "back.docx",
      report: { template: "monthly", unit: "shi", period: "2020-02" },
      holding: 2,
      figures: [
        {
          number: 1,
          type: "stale",
          code: "figure-stale",
          is: "2",
          facts: "3",
          before: "召开会议",
          shown: "2",
          after: "次，制发文件3份，开展督查1次。",
          expression: "count meetings",
          template: { file: "templates/reports/monthly.md.hbs", line: 5, column: 5 },
          sources: [{ file: facts, line: 3 }, { line: 4 }, { line: 5 }],
        },
        { number: 2, type: "changed", is: "3", facts: "1", stale: false, severity: "error" },
        { number: 3, type: "retyped", is: "1", facts: "1", severity: "hint" },
      ],
      typed: [{ text: "45户", before: "走访困难家庭", after: "。" }],
      wording: [
        { type: "changed", origin: "hand", words: [{ type: "added", text: "走访困难家庭45户。" }, { type: "same" }] },
      ],
      trackedChanges: 0,
      comments: 0,
    });
  });

  test("reads tracked changes as accepted, or as if there were none", async () => {
    const folder = await returned((bytes) => trackedReplace(bytes, anchor(bytes, "2"), "9"));
    expect(await runForJson(folder, ["verify", "back.docx"])).toMatchObject({
      code: 1,
      found: [`figure-changed ${facts}:3`],
    });
    expect(await runForJson(folder, ["verify", "back.docx", "--changes", "original"])).toMatchObject({
      code: 0,
      found: [],
    });
  });

  test("goes on with facts that no longer build a report, and tells them", async () => {
    const folder = await returned(asItWas, (yaml) => yaml.replace(/inspections:[^]*/, ""));
    const { code, found } = await runForJson(folder, ["verify", "back.docx"]);
    expect(code).toBe(1);
    expect(found).toContain("figure-without-fact templates/reports/monthly.md.hbs:5");
    expect(found.filter((one) => one.startsWith("figure-"))).toHaveLength(1);
    expect(found.length).toBeGreaterThan(1);
  });

  test.each<readonly [string, Edit, readonly string[]]>([
    ["a text that is no Word file", () => new Uint8Array([65, 66]), ["not-a-word-file back.docx:1"]],
    [
      "a file that doesn't say of which report it is",
      (bytes) => editParts(bytes, { "docProps/custom.xml": (xml) => xml.replaceAll("huibao-", "other-") }),
      ["report-not-identified back.docx:1"],
    ],
    [
      "a file of another workspace",
      (bytes) => editParts(bytes, { "docProps/custom.xml": (xml) => xml.replace(">monthly<", ">weekly<") }),
      ["unknown-report-template back.docx:1"],
    ],
  ])("refuses %s", async (_, edit, expected) => {
    const folder = await returned(edit);
    expect(await runForJson(folder, ["verify", "back.docx"])).toMatchObject({ code: 1, found: expected });
  });

  test("finds figures by their words in a file that lost its anchors", async () => {
    const folder = await returned((bytes) => editTexts(pass(bytes), (xml) => xml.replaceAll('"_hb_', '"hb_')));
    const { code, found } = await runForJson(folder, ["verify", "back.docx"]);
    expect({ code, found: found.filter((one) => !one.startsWith("figure-retyped ")) }).toEqual({
      code: 1,
      found: [`anchors-dropped back.docx:1`, `figure-retyped-wrong ${facts}:6`, "typed-in-file back.docx:1"],
    });
  });

  test("says that it can't tell who changed what in a file without a record of how it was built", async () => {
    const folder = await returned((bytes) =>
      editParts(bytes, { "docProps/custom.xml": (xml) => xml.replaceAll("huibao-base", "other-base") }),
    );
    expect(await runForJson(folder, ["verify", "back.docx"])).toMatchObject({
      code: 0,
      found: ["no-base-record back.docx:1"],
    });
  });

  test("needs a file that is there", async () => {
    const folder = await returned(asItWas);
    expect(await runForJson(folder, ["verify"])).toMatchObject({ code: 2, found: ["missing-argument"] });
    expect((await runForJson(folder, ["verify", "none.docx"])).code).toBe(2);
  });
});
