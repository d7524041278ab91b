import { mkdirSync, readFileSync, readlinkSync, renameSync, symlinkSync, utimesSync, writeSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { temporaryName } from "../../src/disk/temporary-files.ts";
import { writeWhole } from "../../src/disk/write-whole.ts";
import type { WriteOptions } from "../../src/disk/write-whole.ts";
import { filesIn, folderWith } from "./temporary-folder.ts";

const bytes = new TextEncoder().encode("new report");

async function write(root: string, relativePath: string, options?: WriteOptions) {
  const diagnostics = collectDiagnostics();
  const written = await writeWhole({ root, relativePath }, bytes, diagnostics.report, options);
  return { written, found: diagnostics.found().map(({ code }) => code) };
}

function failing(code: string): never {
  throw Object.assign(new Error(code), { code });
}

test("a file is written, with the folders it lies in", async () => {
  const root = join(folderWith(), "out");
  expect(await write(root, "shi/2020-02-monthly.docx")).toEqual({ written: true, found: [] });
  expect(readFileSync(join(root, "shi/2020-02-monthly.docx"), "utf8")).toBe("new report");
  expect(filesIn(root)).toEqual(["shi/2020-02-monthly.docx"]);
});

test("on a full disk the old file stays whole and nothing lies beside it", async () => {
  const root = folderWith({ "a.docx": "old report" });
  const options: WriteOptions = {
    write: (file, all, offset) => (offset < 4 ? writeSync(file, all, offset, 2) : failing("ENOSPC")),
  };
  expect(await write(root, "a.docx", options)).toEqual({ written: false, found: ["disk-full"] });
  expect(readFileSync(join(root, "a.docx"), "utf8")).toBe("old report");
  expect(filesIn(root)).toEqual(["a.docx"]);
});

test.each(["EPERM", "EBUSY", "EACCES"])("a file that is held open for a moment (%s) is waited for", async (code) => {
  const root = folderWith({ "a.docx": "old report" });
  let tries = 0;
  const rename = (from: string, to: string) => (++tries < 3 ? failing(code) : renameSync(from, to));
  expect(await write(root, "a.docx", { rename, waits: [1, 1, 1] })).toEqual({ written: true, found: [] });
  expect(readFileSync(join(root, "a.docx"), "utf8")).toBe("new report");
  expect(tries).toBe(3);
});

test("a file that stays open in another program stays as it was", async () => {
  const root = folderWith({ "a.docx": "old report" });
  expect(await write(root, "a.docx", { rename: () => failing("EBUSY"), waits: [1, 1] })).toEqual({
    written: false,
    found: ["file-open-elsewhere"],
  });
  expect(readFileSync(join(root, "a.docx"), "utf8")).toBe("old report");
  expect(filesIn(root)).toEqual(["a.docx"]);
});

test("any other refusal tells the system's reason", async () => {
  const root = folderWith({ "a.docx": "old report" });
  expect(await write(root, "a.docx", { rename: () => failing("EROFS") })).toEqual({
    written: false,
    found: ["write-refused"],
  });
  expect(filesIn(root)).toEqual(["a.docx"]);
});

test("a mistake of ours is thrown, and leaves nothing behind either", async () => {
  const root = folderWith();
  const rename = () => {
    throw new TypeError("ours");
  };
  await expect(write(root, "a.docx", { rename })).rejects.toThrow("ours");
  expect(filesIn(root)).toEqual([]);
});

test("leftovers of broken runs are removed, those of running ones stay", async () => {
  const mine = temporaryName();
  const dead = mine.replace(/-\d+-/, "-4194999-");
  const elsewhere = mine.replace(/-[0-9a-f]{8}-/, "-00000000-");
  const elsewhereLongAgo = elsewhere.replace(/[0-9a-f]{12}/, "000000000000");
  const root = folderWith({ [mine]: "", [dead]: "", [elsewhere]: "", [elsewhereLongAgo]: "", "other.tmp": "" });
  const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
  utimesSync(join(root, elsewhereLongAgo), twoDaysAgo, twoDaysAgo);
  await write(root, "a.docx");
  expect(filesIn(root)).toEqual([mine, elsewhere, "a.docx", "other.tmp"].toSorted());
});

test("a link at the file's place is left alone, and nothing is written through it", async () => {
  const outside = folderWith({ "secret.txt": "theirs" });
  const root = folderWith();
  symlinkSync(join(outside, "secret.txt"), join(root, "a.docx"));
  expect(await write(root, "a.docx")).toEqual({ written: false, found: ["not-a-file"] });
  expect(readFileSync(join(outside, "secret.txt"), "utf8")).toBe("theirs");
  expect(readlinkSync(join(root, "a.docx"))).toBe(join(outside, "secret.txt"));
});

test("a link among the folders is not followed, not even to make one", async () => {
  const outside = folderWith();
  const root = folderWith();
  symlinkSync(outside, join(root, "shi"));
  expect(await write(root, "shi/deep/a.docx")).toEqual({ written: false, found: ["not-a-file"] });
  expect(filesIn(outside)).toEqual([]);
});

test("a folder where the file should be, or a file where a folder should be, is named", async () => {
  const root = folderWith({ shi: "a file" });
  mkdirSync(join(root, "a.docx"));
  expect((await write(root, "a.docx")).found).toEqual(["not-a-file"]);
  expect((await write(root, "shi/a.docx")).found).toEqual(["not-a-file"]);
});

test("a file where the root folder should be is named", async () => {
  const root = folderWith({ out: "a file" });
  expect((await write(join(root, "out"), "a.docx")).found).toEqual(["not-a-file"]);
});

test("two builds of one report at once leave one of the two, whole", async () => {
  const root = folderWith();
  const long = (letter: string) => new TextEncoder().encode(letter.repeat(100_000));
  const diagnostics = collectDiagnostics();
  const target = { root, relativePath: "a.docx" };
  await Promise.all(["a", "b", "c", "d"].map((letter) => writeWhole(target, long(letter), diagnostics.report)));
  expect(diagnostics.found()).toEqual([]);
  expect(readFileSync(join(root, "a.docx"), "utf8")).toMatch(/^(a+|b+|c+|d+)$/);
  expect(filesIn(root)).toEqual(["a.docx"]);
});

test("a path that leads out of its folder is refused", async () => {
  const root = folderWith({ "out/a": "" });
  expect((await write(join(root, "out"), "../b/a.docx")).found).toEqual(["not-a-file"]);
  expect(filesIn(root)).toEqual(["out/a"]);
});

/** Where making folders within each other is refused in a way that Node's own way of it never leaves. */
const testWithProc = process.platform === "linux" ? test : test.skip;

testWithProc("a folder that the system won't make is told at once", async () => {
  expect(await write("/proc/huibao/out", "a.docx")).toEqual({ written: false, found: ["write-refused"] });
});
