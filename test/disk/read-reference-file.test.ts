import { symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { readReferenceNamed, readReferenceWithin } from "../../src/disk/read-reference-file.ts";
import { folderWith } from "./temporary-folder.ts";

const place = { file: "templates/reports/a.md.hbs", line: 3, column: 12, endLine: 3, endColumn: 20 };

/** What is read of a path that a template names, and what is reported. */
function within(workspace: string, path: string) {
  const { report, found } = collectDiagnostics();
  const bytes = readReferenceWithin(path, workspace, place, report);
  return [
    bytes && new TextDecoder().decode(bytes),
    ...found().map(({ code, place: at }) => `${code} ${at?.line}:${at?.column}`),
  ];
}

describe("A reference file that a template names", () => {
  test("is seen from the workspace", () => {
    expect(within(folderWith({ "模板/局.docx": "甲" }), "模板/局.docx")).toEqual(["甲"]);
  });

  test("is refused at its name where it is not there, or a folder", () => {
    const folder = folderWith({ "a/b.docx": "甲" });
    expect(within(folder, "没有.docx")).toEqual([undefined, "reference-not-read 3:12"]);
    expect(within(folder, "a")).toEqual([undefined, "reference-not-read 3:12"]);
    expect(within(folder, "a/b.docx/c")).toEqual([undefined, "reference-not-read 3:12"]);
  });

  test("is refused outside of the workspace, whatever way leads there", () => {
    const other = folderWith({ "局.docx": "甲" });
    const folder = folderWith({ "a.txt": "" });
    symlinkSync(join(other, "局.docx"), join(folder, "link.docx"));
    symlinkSync(other, join(folder, "folder"));
    for (const path of [join(other, "局.docx"), "../局.docx", "a/../../局.docx", "link.docx", "folder/局.docx"]) {
      expect([path, ...within(folder, path)]).toEqual([path, undefined, "reference-outside 3:12"]);
    }
  });

  test("may be a link within the workspace", () => {
    const folder = folderWith({ "局.docx": "甲" });
    symlinkSync("局.docx", join(folder, "link.docx"));
    expect(within(folder, "link.docx")).toEqual(["甲"]);
  });

  test("is not even read where it is larger than any letterhead", () => {
    const folder = folderWith({ "局.docx": "甲" });
    truncateSync(join(folder, "局.docx"), 64 * 1024 * 1024 + 1);
    expect(within(folder, "局.docx")).toEqual([undefined, "reference-too-large 3:12"]);
  });
});

test("A reference file of the command line may lie anywhere, and is seen from where it was called", () => {
  const other = folderWith({ "局.docx": "甲" });
  const { report, found } = collectDiagnostics();
  expect(readReferenceNamed(join(other, "局.docx"), "/", report)).toBeDefined();
  expect(readReferenceNamed("局.docx", other, report)).toBeDefined();
  expect(readReferenceNamed("没有.docx", other, report)).toBeUndefined();
  expect(found()).toMatchObject([
    { code: "reference-not-read", place: undefined, values: { reason: "ENOENT", from: "command-line" } },
  ]);
});
