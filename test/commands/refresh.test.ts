import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "@jest/globals";

import { replaceAnchorText } from "../review/imitate/edit-anchors.ts";
import { editParts, partOf } from "../review/imitate/edit-parts.ts";
import { readSound } from "../review/sample-files.ts";
import { folderWith } from "../disk/temporary-folder.ts";
import { run, runForJson } from "./run.ts";

const files = {
  "huibao.yaml": `units:
  shi: { name: 示例市民政局 }
defaults: { unit: shi, template: monthly, style: plain }
`,
  "templates/reports/monthly.md.hbs": `---
title: "{{period}}汇报"
periods: [月]
signature: "{{unit.name}}"
---
召开会议{{count meetings}}次，制发文件{{count documents}}份{{#if media}}，媒体报道{{count media}}篇{{/if}}。
`,
  "data/shi/2020-02.yaml": `period: 2020-02
meetings:
  - { date: 2020-02-03, kind: office, subject: 研究工作 }
  - { date: 2020-02-05, kind: video, subject: 调度工作 }
documents:
  - { date: 2020-02-04, kind: notice, title: 关于工作的通知 }
media: []
`,
};

const built = "out/shi/2020-02-monthly.docx";
const facts = "data/shi/2020-02.yaml";

/** A workspace whose report was built, edited or not; then the facts changed. */
async function lateFacts(edit: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes, change = thirdMeeting) {
  const folder = folderWith(files);
  await run(folder, ["build", "2020-02"]);
  const path = join(folder, built);
  writeFileSync(path, edit(readFileSync(path)));
  writeFileSync(join(folder, facts), change(files[facts]));
  return folder;
}

function thirdMeeting(yaml: string): string {
  return yaml.replace("documents:", "  - { date: 2020-02-20, kind: office, subject: 再研究 }\ndocuments:");
}

/** Of the phrase that prints so in a file. */
function anchorOf(bytes: Uint8Array, text: string): string {
  const anchors = readSound(bytes).paragraphs.flatMap((paragraph) =>
    paragraph.anchors.map(({ name, from, to }) => ({ name, text: paragraph.text.slice(from, to) })),
  );
  const found = anchors.find((anchor) => anchor.text === text);
  if (!found) throw new Error(`${text} is no phrase`);
  return found.name;
}

function textOf(folder: string, name: string): string {
  return readSound(readFileSync(join(folder, name)))
    .paragraphs.map(({ text }) => text)
    .join("\n");
}

const typed = (text: string, other: string) => (bytes: Uint8Array) =>
  replaceAnchorText(bytes, anchorOf(bytes, text), other);

describe("huibao refresh", () => {
  test("writes a file beside it with the figures of today, and leaves the file as it was", async () => {
    const folder = await lateFacts();
    const before = readFileSync(join(folder, built));
    const { code, stdout, stderr } = await run(folder, ["refresh", built]);
    expect(stdout).toBe(`已更新（1处）

  1  召开会议[2]次，制发文件1份。
     2 → 3
     data/shi/2020-02.yaml:3:5  2020年2月3日 局长办公会议 研究工作
     data/shi/2020-02.yaml:4:5  2020年2月5日 视频会议 调度工作
     data/shi/2020-02.yaml:5:5  2020年2月20日 局长办公会议 再研究

更新1处。
out/shi/2020-02-monthly-更新.docx
`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(textOf(folder, "out/shi/2020-02-monthly-更新.docx")).toContain("召开会议3次，制发文件1份。");
    expect(readFileSync(join(folder, built)).equals(before)).toBe(true);
  });

  test("writes nothing where every figure says what the facts say", async () => {
    const folder = await lateFacts(
      (bytes) => bytes,
      (yaml) => yaml,
    );
    const { code, stdout, stderr } = await run(folder, ["refresh", built]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "没有要更新的数字。\n", stderr: "" });
    expect(readdirSync(join(folder, "out/shi"))).toEqual(["2020-02-monthly.docx"]);
  });

  test("keeps what was changed by hand and lists it, unless it is taken", async () => {
    const folder = await lateFacts(typed("1", "7"));
    expect(await runForJson(folder, ["refresh", built])).toMatchObject({
      code: 1,
      found: [`figure-changed ${facts}:7`],
      written: ["out/shi/2020-02-monthly-更新.docx"],
    });
    expect(textOf(folder, "out/shi/2020-02-monthly-更新.docx")).toContain("召开会议3次，制发文件7份。");
    expect(await runForJson(folder, ["refresh", built, "--take", "7"])).toMatchObject({ code: 0, found: [] });
    expect(textOf(folder, "out/shi/2020-02-monthly-更新.docx")).toContain("召开会议3次，制发文件1份。");
  });

  test("says that --take names nothing, and writes nothing", async () => {
    const folder = await lateFacts();
    expect(await runForJson(folder, ["refresh", built, "--take", "9,1"])).toMatchObject({
      code: 2,
      found: ["unknown-taken"],
      written: [],
    });
  });

  test("lists what only a build or a merge brings in; what is only missing is nothing wrong", async () => {
    const folder = await lateFacts(
      (bytes) => bytes,
      (yaml) => yaml.replace("media: []", "media:\n  - { date: 2020-02-05, kind: county, outlet: 县报, number: 2 }"),
    );
    expect(await runForJson(folder, ["refresh", built])).toMatchObject({
      code: 0,
      found: [`wording-not-refreshed ${built}:1`, `figure-not-yet ${facts}:8`],
      written: [],
    });
    await run(folder, ["build", "2020-02"]);
    writeFileSync(join(folder, facts), files[facts]);
    expect(await runForJson(folder, ["refresh", built])).toMatchObject({
      code: 1,
      found: [`wording-not-refreshed ${built}:1`, `figure-no-longer ${built}:1`],
      written: [],
    });
  });

  test("only lists with --dry-run", async () => {
    const folder = await lateFacts();
    const { code, stdout, stderr } = await run(folder, ["refresh", built, "--dry-run"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "只列出，没有写文件。\n" });
    expect(stdout).toMatch(/^可更新（1处）\n[^]*\n可更新1处。\n$/);
    expect(readdirSync(join(folder, "out/shi"))).toEqual(["2020-02-monthly.docx"]);
  });

  test("refreshes nothing on facts with errors: they would go into figures that are right", async () => {
    const folder = await lateFacts(
      (bytes) => bytes,
      (yaml) => yaml.replace("2020-02-05", "2020-02-35"),
    );
    expect(await runForJson(folder, ["refresh", built])).toMatchObject({
      code: 1,
      found: [`wrong-date ${facts}:4`, `not-refreshed-on-errors ${built}:1`],
      written: [],
    });
  });

  test("writes tracked changes, dated as the report is", async () => {
    const folder = await lateFacts();
    await run(folder, ["refresh", built, "--tracked"]);
    const document = partOf(readFileSync(join(folder, "out/shi/2020-02-monthly-更新.docx")), "word/document.xml");
    expect(document).toMatch(/<w:del w:id="\d+" w:author="huibao" w:date="2020-02-29T00:00:00Z"><w:r><w:delText /);
    expect(document).toMatch(/<w:ins w:id="\d+" w:author="huibao" w:date="2020-02-29T00:00:00Z"><w:r><w:t [^>]*>3</);
  });
});

describe("huibao refresh --in-place", () => {
  test("keeps the old file beside it, and no earlier one is written over", async () => {
    const folder = await lateFacts();
    const before = readFileSync(join(folder, built));
    const first = await run(folder, ["refresh", built, "--in-place"]);
    expect(first.stderr).toBe("原文件留作 out/shi/2020-02-monthly.bak.docx。\n");
    expect(readFileSync(join(folder, "out/shi/2020-02-monthly.bak.docx")).equals(before)).toBe(true);
    expect(textOf(folder, built)).toContain("召开会议3次");
    writeFileSync(join(folder, facts), files[facts]);
    const second = await run(folder, ["refresh", built, "--in-place"]);
    expect(second.stderr).toBe("原文件留作 out/shi/2020-02-monthly.bak2.docx。\n");
    expect(readFileSync(join(folder, built)).length).toBeGreaterThan(0);
    expect(textOf(folder, "out/shi/2020-02-monthly.bak2.docx")).toContain("召开会议3次");
    expect(textOf(folder, built)).toContain("召开会议2次");
  });

  test("leaves a report that nobody changed to the next build", async () => {
    const folder = await lateFacts();
    await run(folder, ["refresh", built, "--in-place"]);
    writeFileSync(join(folder, facts), files[facts]);
    expect(await runForJson(folder, ["build", "2020-02"])).toMatchObject({ code: 0, written: [built] });
  });

  test("leaves a report that was changed by hand counting so: no build writes over it", async () => {
    const folder = await lateFacts(typed("1", "7"));
    await run(folder, ["refresh", built, "--in-place", "--take", "all"]);
    writeFileSync(join(folder, facts), files[facts]);
    expect(await runForJson(folder, ["build", "2020-02"])).toMatchObject({ code: 1, found: ["report-changed"] });
  });

  test("refuses a file that is open in Word; beside it a warning tells of what isn't saved", async () => {
    const folder = await lateFacts();
    writeFileSync(join(folder, "out/shi/~$20-02-monthly.docx"), "");
    expect(await runForJson(folder, ["refresh", built, "--in-place"])).toMatchObject({
      code: 2,
      found: ["file-open-elsewhere"],
      written: [],
    });
    expect((await run(folder, ["refresh", built, "--in-place"])).stderr).toContain("旁边有 ~$20-02-monthly.docx");
    expect(await runForJson(folder, ["refresh", built])).toMatchObject({ code: 0, found: [`file-in-use ${built}:1`] });
  });
});

describe("the file beside it", () => {
  const beside = "out/shi/2020-02-monthly-更新.docx";

  test("is written anew where it is ours", async () => {
    const folder = await lateFacts();
    await run(folder, ["refresh", built]);
    writeFileSync(join(folder, facts), thirdMeeting(thirdMeeting(files[facts]).replace("再研究", "又研究")));
    expect(await runForJson(folder, ["refresh", built])).toMatchObject({ code: 0, written: [beside] });
  });

  test("is not written over where it isn't, but with --force", async () => {
    const folder = await lateFacts();
    writeFileSync(join(folder, beside), "mine");
    expect(await runForJson(folder, ["refresh", built])).toMatchObject({
      code: 1,
      found: ["beside-kept"],
      written: [],
    });
    expect(readFileSync(join(folder, beside), "utf8")).toBe("mine");
    expect(await runForJson(folder, ["refresh", built, "--force"])).toMatchObject({ code: 0, written: [beside] });
  });

  test("lies beside a file outside of the workspace's reports, too", async () => {
    const folder = await lateFacts();
    writeFileSync(join(folder, "改稿.docx"), readFileSync(join(folder, built)));
    expect(await runForJson(folder, ["refresh", "改稿.docx"])).toMatchObject({ code: 0, written: ["改稿-更新.docx"] });
    expect(await runForJson(folder, ["refresh", "改稿.docx"])).toMatchObject({ code: 0, written: ["改稿-更新.docx"] });
    writeFileSync(join(folder, "改稿-更新.docx"), "mine");
    expect(await runForJson(folder, ["refresh", "改稿.docx"])).toMatchObject({ code: 1, found: ["beside-kept"] });
  });

  test("is written anew wherever it lies, as long as nobody changed it", async () => {
    const folder = await lateFacts();
    writeFileSync(join(folder, "改稿.docx"), readFileSync(join(folder, built)));
    await run(folder, ["refresh", "改稿.docx"]);
    const first = readFileSync(join(folder, "改稿-更新.docx"));
    expect(await runForJson(folder, ["refresh", "改稿.docx", "--tracked"])).toMatchObject({
      code: 0,
      written: ["改稿-更新.docx"],
    });
    expect(readFileSync(join(folder, "改稿-更新.docx")).equals(first)).toBe(false);
  });

  test("isn't said to be refreshed where nothing was written", async () => {
    const folder = await lateFacts();
    writeFileSync(join(folder, beside), "mine");
    const { stdout, stderr } = await run(folder, ["refresh", built]);
    expect(stdout).toMatch(/^可更新（1处）\n[^]*\n可更新1处。\n$/);
    expect(stderr).toContain("--force");
    expect(stderr).toMatch(/没有写入。\n$/);
  });
});

test("What is no report of this workspace is refused", async () => {
  const folder = await lateFacts();
  writeFileSync(join(folder, "a.docx"), "text");
  expect(await runForJson(folder, ["refresh", "a.docx"])).toMatchObject({
    code: 1,
    found: ["not-a-word-file a.docx:1"],
  });
  const bare = editParts(readFileSync(join(folder, built)), {
    "word/document.xml": (xml) => xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, ""),
  });
  writeFileSync(join(folder, "bare.docx"), bare);
  expect(await runForJson(folder, ["refresh", "bare.docx"])).toMatchObject({
    code: 1,
    found: ["no-anchors bare.docx:1"],
  });
  await run(folder, ["proof", "2020-02"]);
  const proof = "out/shi/2020-02-monthly-核对稿.docx";
  expect(await runForJson(folder, ["refresh", proof])).toMatchObject({
    code: 1,
    found: [`review-of-a-copy ${proof}:1`],
  });
  const { written } = await runForJson(folder, ["diff", built, "--to", "docx"]);
  const [changes = ""] = written;
  for (const command of ["refresh", "verify", "explain", "diff"]) {
    expect(await runForJson(folder, [command, changes])).toMatchObject({
      code: 1,
      found: [`review-of-a-copy ${changes}:1`],
    });
  }
  expect(await runForJson(folder, ["refresh", "b.docx"])).toMatchObject({ code: 2, found: ["unreadable-file"] });
  for (const command of ["refresh", "verify", "merge", "explain", "proof", "diff"]) {
    expect(await runForJson(folder, [command, "out/shi"])).toMatchObject({ code: 2, found: ["unreadable-file"] });
  }
  expect(await runForJson(folder, ["refresh"])).toMatchObject({ code: 2, found: ["missing-argument"] });
});
