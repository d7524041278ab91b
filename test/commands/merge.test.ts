import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { folderWith } from "../disk/temporary-folder.ts";
import { editParts, partOf } from "../review/imitate/edit-parts.ts";
import { showMerged } from "../review/merge/show-merged.ts";
import { run, runForJson } from "./run.ts";

const template = "templates/reports/monthly.md.hbs";
const facts = "data/shi/2020-02.yaml";
const files = {
  "huibao.yaml": `units:
  shi: { name: 示例市民政局 }
defaults: { unit: shi, template: monthly, style: plain }
`,
  [template]: `---
title: "{{period}}汇报"
---
召开会议{{count meetings}}次。

下一步，继续做好各项工作。
`,
  [facts]: `period: 2020-02
meetings:
  - { date: 2020-02-03, kind: office, subject: 研究工作 }
`,
};
const second = "  - { date: 2020-02-05, kind: video, subject: 调度工作 }\n";

/** A workspace whose report was built and edited; then template or facts changed. */
async function workspace(
  edit: (xml: string) => string,
  changes: Partial<Record<string, (text: string) => string>> = {},
) {
  const folder = folderWith(files);
  await run(folder, ["build", "2020-02"]);
  const built = readFileSync(join(folder, "out/shi/2020-02-monthly.docx"));
  writeFileSync(join(folder, "back.docx"), editParts(built, { "word/document.xml": edit }));
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    if (change) writeFileSync(path, change(readFileSync(path, "utf8")));
  }
  return folder;
}

const reworded = (xml: string) => xml.replace("继续做好", "扎实做好");

function linesOf(folder: string): readonly string[] {
  return showMerged(readFileSync(join(folder, "back-合并.docx")));
}

test("A merge writes a file beside, with today's figures and the edits as tracked changes", async () => {
  const folder = await workspace(reworded, { [facts]: (yaml) => yaml + second });
  const back = readFileSync(join(folder, "back.docx"));
  const { code, stdout, stderr } = await run(folder, ["merge", "back.docx", "--lang", "en"]);
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: "back-合并.docx\n",
    stderr: "1 changed by hand, kept as tracked changes.\n",
  });
  expect(linesOf(folder)).toEqual(["2020年2月汇报", "召开会议2次。", "下一步，[-继续-]{+扎实+}做好各项工作。"]);
  expect(readFileSync(join(folder, "back.docx"))).toEqual(back);
});

test("What was changed here and there needs a person, and the exit code says so", async () => {
  const folder = await workspace(reworded, { [template]: (text) => text.replace("各项工作", "各项工作，并按月报告") });
  const { code, written, found } = await runForJson(folder, ["merge", "back.docx"]);
  expect({ code, written, found }).toEqual({
    code: 1,
    written: ["back-合并.docx"],
    found: ["merge-conflict back.docx:1"],
  });
  expect(linesOf(folder)).toContain("下一步，继续做好各项工作，并按月报告。 «conflict: 下一步，扎实做好各项工作。»");
});

test("The same merge gives the same bytes, and is no fault to do again", async () => {
  const folder = await workspace(reworded);
  await run(folder, ["merge", "back.docx"]);
  const merged = readFileSync(join(folder, "back-合并.docx"));
  const again = await runForJson(folder, ["merge", "back.docx"]);
  expect(again.code).toBe(0);
  expect(readFileSync(join(folder, "back-合并.docx"))).toEqual(merged);
});

test("A file that nobody changed is said to give the report as built", async () => {
  const folder = await workspace((bytes) => bytes);
  const { code, stderr } = await run(folder, ["merge", "back.docx"]);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: "没有找到手工改动的文字，合并后的文件就是按现有事实和模板生成的报告。\n",
  });
});

test("A merged file that somebody went on with is not written over", async () => {
  const folder = await workspace(reworded);
  await run(folder, ["merge", "back.docx"]);
  const path = join(folder, "back-合并.docx");
  const edited = editParts(readFileSync(path), { "word/document.xml": (xml) => xml.replace("召开", "共召开") });
  writeFileSync(path, edited);
  const { code, found } = await runForJson(folder, ["merge", "back.docx"]);
  expect({ code, found }).toEqual({ code: 1, found: ["beside-kept"] });
  expect(new Uint8Array(readFileSync(path))).toEqual(edited);
});

test("A report that can't be built today is not merged", async () => {
  const folder = await workspace(reworded, { [facts]: (yaml) => yaml.replace("2020-02-03", "2020-02-33") });
  const { code, found } = await runForJson(folder, ["merge", "back.docx"]);
  expect(code).toBe(1);
  expect(found).toContain(`wrong-date ${facts}:3`);
  expect(readdirSync(folder)).not.toContain("back-合并.docx");
});

test("A merged file is the report, to be verified and refreshed again", async () => {
  const folder = await workspace(reworded, { [facts]: (yaml) => yaml + second });
  await run(folder, ["merge", "back.docx"]);
  const merged = readFileSync(join(folder, "back-合并.docx"));
  expect(partOf(merged, "docProps/custom.xml")).not.toContain("huibao-draft");
  expect(await runForJson(folder, ["verify", "back-合并.docx"])).toMatchObject({ code: 0 });
});

test("Tracked changes of the file count as accepted, which is said, or as none", async () => {
  const tracked = (xml: string) => {
    const by = 'w:id="900" w:author="局办" w:date="2020-03-01T00:00:00Z"';
    return xml.replace(
      "继续做好",
      `</w:t></w:r><w:del ${by}><w:r><w:delText>继续</w:delText></w:r></w:del><w:ins ${by}><w:r><w:t>扎实</w:t></w:r></w:ins><w:r><w:t>做好`,
    );
  };
  const folder = await workspace(tracked);
  const accepted = await runForJson(folder, ["merge", "back.docx"]);
  expect({ code: accepted.code, found: accepted.found }).toEqual({ code: 0, found: ["merge-tracked back.docx:1"] });
  expect(linesOf(folder)).toContain("下一步，[-继续-]{+扎实+}做好各项工作。");
  const original = await runForJson(folder, ["merge", "back.docx", "--changes", "original", "--force"]);
  expect({ code: original.code, found: original.found }).toEqual({ code: 0, found: [] });
  expect(linesOf(folder)).toContain("下一步，继续做好各项工作。");
});

test("A file whose anchors were dropped gets them back", async () => {
  const folder = await workspace((xml) => reworded(xml).replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, ""), {
    [facts]: (yaml) => yaml + second,
  });
  const { code, found } = await runForJson(folder, ["merge", "back.docx"]);
  expect({ code, found }).toEqual({
    code: 1,
    found: ["merge-without-anchors back.docx:1", "merge-retyped-figure back.docx:1"],
  });
  expect(linesOf(folder)).toEqual([
    "2020年2月汇报",
    "召开会议[-2-]{+1+}次。",
    "下一步，[-继续-]{+扎实+}做好各项工作。",
  ]);
  const merged = partOf(readFileSync(join(folder, "back-合并.docx")), "word/document.xml");
  expect(merged.match(/_hb_/g)).toHaveLength(2);
});

test("Of a file that doesn't say how it was built all that differs is taken for done by hand", async () => {
  const folder = await workspace(reworded, { [template]: (text) => `${text}\n新增的一段。\n` });
  const path = join(folder, "back.docx");
  const forgotten = editParts(readFileSync(path), {
    "docProps/custom.xml": (xml) => xml.replaceAll(/<property [^>]*name="huibao-base-\d+".*?<\/property>/gs, ""),
  });
  writeFileSync(path, forgotten);
  const { code, found } = await runForJson(folder, ["merge", "back.docx"]);
  expect({ code, found }).toEqual({ code: 0, found: ["merge-without-base back.docx:1"] });
  expect(linesOf(folder)).toEqual([
    "2020年2月汇报",
    "召开会议1次。",
    "下一步，[-继续-]{+扎实+}做好各项工作。",
    "新增的一段。",
  ]);
});
