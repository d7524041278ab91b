import { chmodSync } from "node:fs";
import { join, relative } from "node:path";

import { expect, test } from "@jest/globals";

import { findLibreOffice } from "../../../src/disk/libreoffice/find-libreoffice.ts";
import { folderWith } from "../temporary-folder.ts";

/** A new folder with these programs, and files that are none. */
function folderOf(programs: readonly string[], files: { readonly [name: string]: string } = {}): string {
  const folder = folderWith({ ...Object.fromEntries(programs.map((name) => [name, ""])), ...files });
  for (const name of programs) chmodSync(join(folder, name), 0o755);
  return folder;
}

test("HUIBAO_SOFFICE counts before anything else", () => {
  const folder = folderOf(["soffice", "other/soffice"]);
  const program = join(folder, "soffice");
  expect(findLibreOffice({ HUIBAO_SOFFICE: program, PATH: join(folder, "other") })).toEqual({ type: "found", program });
});

test("where HUIBAO_SOFFICE names nothing, a folder or a file that can't be run, no other is taken", () => {
  const folder = folderOf(["bin/soffice"], { notes: "" });
  const [gone, bin, notes] = [join(folder, "gone"), join(folder, "bin"), join(folder, "notes")];
  expect(findLibreOffice({ HUIBAO_SOFFICE: notes, PATH: bin })).toEqual({ type: "not-there", path: notes });
  expect(findLibreOffice({ HUIBAO_SOFFICE: gone, PATH: bin })).toEqual({ type: "not-there", path: gone });
  expect(findLibreOffice({ HUIBAO_SOFFICE: bin, PATH: bin })).toEqual({ type: "not-there", path: bin });
});

test("the first in PATH is taken, by either of its names", () => {
  const folder = folderOf(["b/libreoffice", "c/soffice"], { "a/soffice": "" });
  const path = ["a", "b", "c"].map((name) => join(folder, name)).join(":");
  expect(findLibreOffice({ PATH: path }, "linux")).toEqual({ type: "found", program: join(folder, "c/soffice") });
  expect(findLibreOffice({ PATH: join(folder, "b") }, "linux")).toEqual({
    type: "found",
    program: join(folder, "b/libreoffice"),
  });
});

test("on macOS the applications of the user are looked through, too", () => {
  const folder = folderOf(["Applications/LibreOffice.app/Contents/MacOS/soffice"]);
  const program = `${folder}/Applications/LibreOffice.app/Contents/MacOS/soffice`;
  expect(findLibreOffice({ HOME: folder, PATH: "" }, "darwin")).toEqual({ type: "found", program });
});

test("without it nothing is found", () => {
  expect(findLibreOffice({ PATH: folderWith() }, "win32")).toEqual({ type: "missing" });
});

test("a path from the current folder is made whole: LibreOffice is run in another one", () => {
  const program = join(folderOf(["soffice"]), "soffice");
  const written = relative(process.cwd(), program);
  expect(findLibreOffice({ HUIBAO_SOFFICE: written })).toEqual({ type: "found", program });
});

test("what can't be looked at in PATH, such as names without end, is passed over", () => {
  const folder = folderOf(["soffice"]);
  const path = ["很长".repeat(200), join(folder, "soffice", "in a file"), folder].join(":");
  expect(findLibreOffice({ PATH: path }, "linux")).toEqual({ type: "found", program: join(folder, "soffice") });
});
