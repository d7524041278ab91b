import { readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { writeReport } from "../../src/disk/write-report.ts";
import { filesIn, folderWith } from "./temporary-folder.ts";

const path = "out/shi/2020-02-monthly.docx";

async function build(root: string, content: string, force = false) {
  const diagnostics = collectDiagnostics();
  const target = { root, outFolder: "out", relativePath: path };
  const written = await writeReport(target, new TextEncoder().encode(content), force, diagnostics.report);
  return {
    written,
    found: diagnostics.found().map(({ code }) => code),
    content: readFileSync(join(root, path), "utf8"),
  };
}

test("a report is written, and written anew when the facts change", async () => {
  const root = folderWith();
  expect(await build(root, "first")).toEqual({ written: true, found: [], content: "first" });
  expect(await build(root, "second")).toEqual({ written: true, found: [], content: "second" });
  expect(filesIn(root)).toEqual([expect.stringMatching(/^out\/\.huibao\/[0-9a-f]{32}$/), path]);
});

test("a report that was changed by hand stays, until told otherwise", async () => {
  const root = folderWith();
  await build(root, "first");
  writeFileSync(join(root, path), "the director's words");
  expect(await build(root, "second")).toEqual({
    written: false,
    found: ["report-changed"],
    content: "the director's words",
  });
  expect(await build(root, "second", true)).toEqual({ written: true, found: [], content: "second" });
  expect(await build(root, "third")).toEqual({ written: true, found: [], content: "third" });
});

test("a file that we never wrote counts as changed", async () => {
  const root = folderWith({ [path]: "somebody's file" });
  expect((await build(root, "first")).found).toEqual(["report-changed"]);
});

test("a report that comes out the same is not touched", async () => {
  const root = folderWith();
  await build(root, "first");
  utimesSync(join(root, path), 1000, 1000);
  expect(await build(root, "first")).toEqual({ written: true, found: [], content: "first" });
  expect(statSync(join(root, path)).mtimeMs).toBe(1_000_000);
});

test("a run that is broken off after noting what it writes does not make the old report look changed", async () => {
  const root = folderWith();
  await build(root, "first");
  const old = readFileSync(join(root, path));
  await build(root, "second");
  writeFileSync(join(root, path), old);
  expect((await build(root, "third")).content).toBe("third");
});

test("when the note can't be written, the report is named, and stays as it was", async () => {
  const root = folderWith({ "out/.huibao": "a file in the way", [path]: "first" });
  const diagnostics = collectDiagnostics();
  const target = { root, outFolder: "out", relativePath: path };
  expect(await writeReport(target, new TextEncoder().encode("second"), true, diagnostics.report)).toBe(false);
  expect(diagnostics.found().map(({ code, values }) => [code, values])).toEqual([
    ["not-a-file", { path: join(root, path) }],
  ]);
  expect(readFileSync(join(root, path), "utf8")).toBe("first");
});

test("when out/ is a link to elsewhere, nothing is written there", async () => {
  const root = folderWith();
  const outside = folderWith({ "shi/2020-02-monthly.docx": "theirs" });
  symlinkSync(outside, join(root, "out"));
  expect(await build(root, "first", true)).toEqual({ written: false, found: ["not-a-file"], content: "theirs" });
  expect(filesIn(outside)).toEqual(["shi/2020-02-monthly.docx"]);
});
