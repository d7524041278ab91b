import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { folderWith } from "../disk/temporary-folder.ts";
import { directorsPass } from "../review/story/directors-pass.ts";
import { builtSample, readSound } from "../review/sample-files.ts";
import { runForJson } from "./run.ts";

/** A folder that is no workspace, with the monthly report of the sample as it came back. */
async function cameBack(name = "back.docx") {
  const folder = folderWith();
  const built = await builtSample({ template: "monthly", unit: "yi-county", period: "2020-02" });
  writeFileSync(join(folder, name), directorsPass(built));
  return folder;
}

test("An edited report becomes a clean file beside it, with the edits in it; what is still open in it is told", async () => {
  const folder = await cameBack();
  const before = readFileSync(join(folder, "back.docx"));
  const { code, written, found } = await runForJson(folder, ["clean", "back.docx"]);
  expect({ code, written, found }).toEqual({
    code: 0,
    written: ["back-清稿.docx"],
    found: ["clean-with-marks back.docx:1"],
  });
  const clean = readSound(readFileSync(join(folder, "back-清稿.docx")));
  expect(clean.identity).toEqual({});
  expect(clean.paragraphs.some(({ text }) => text.includes("均已逐一交办、限期整改"))).toBe(true);
  expect(readFileSync(join(folder, "back.docx"))).toEqual(before);
  expect(readdirSync(folder).toSorted()).toEqual(["back-清稿.docx", "back.docx"]);
});

test("A clean file has nothing more to clean, and no other file is written over", async () => {
  const folder = await cameBack();
  await runForJson(folder, ["clean", "back.docx"]);
  expect(await runForJson(folder, ["clean", "back-清稿.docx"])).toMatchObject({
    code: 0,
    written: [],
    found: ["clean-already back-清稿.docx:1"],
  });
  writeFileSync(join(folder, "back-清稿.docx"), "mine");
  expect(await runForJson(folder, ["clean", "back.docx"])).toMatchObject({
    code: 1,
    written: [],
    found: ["beside-kept"],
  });
  expect(readFileSync(join(folder, "back-清稿.docx"), "utf8")).toBe("mine");
  expect(await runForJson(folder, ["clean", "back.docx", "--force"])).toMatchObject({
    code: 0,
    written: ["back-清稿.docx"],
  });
});

test("What is no Word file, or isn't there, is told", async () => {
  const folder = folderWith({ "note.docx": "some text" });
  mkdirSync(join(folder, "folder.docx"));
  expect((await runForJson(folder, ["clean", "note.docx"])).found).toEqual(["not-a-word-file note.docx:1"]);
  expect((await runForJson(folder, ["clean", "gone.docx"])).found).toEqual(["unreadable-file"]);
  expect((await runForJson(folder, ["clean", "folder.docx"])).found).toEqual(["unreadable-file"]);
  expect((await runForJson(folder, ["clean"])).found).toEqual(["missing-argument"]);
});
