import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { writeNew } from "../../src/disk/write-new.ts";
import { filesIn, folderWith } from "./temporary-folder.ts";

function write(root: string, relativePath: string) {
  const diagnostics = collectDiagnostics();
  const written = writeNew({ root, relativePath }, "period: 2020-02\n", diagnostics.report);
  return { written, found: diagnostics.found().map(({ code }) => code) };
}

test("a new file is written, with its folder", () => {
  const root = folderWith();
  expect(write(root, "data/shi/2020-02.yaml")).toEqual({ written: true, found: [] });
  expect(readFileSync(join(root, "data/shi/2020-02.yaml"), "utf8")).toBe("period: 2020-02\n");
});

test("what is there already is never written over", () => {
  const root = folderWith({ "data/shi/2020-02.yaml": "mine" });
  expect(write(root, "data/shi/2020-02.yaml")).toEqual({ written: false, found: ["file-exists"] });
  expect(readFileSync(join(root, "data/shi/2020-02.yaml"), "utf8")).toBe("mine");
});

test("nothing is written through a link", () => {
  const root = folderWith();
  const outside = folderWith();
  symlinkSync(outside, join(root, "data"));
  symlinkSync(join(outside, "new.yaml"), join(root, "a.yaml"));
  expect(write(root, "data/2020-02.yaml").found).toEqual(["not-a-file"]);
  expect(write(root, "a.yaml").found).toEqual(["file-exists"]);
  expect(filesIn(outside)).toEqual([]);
});
