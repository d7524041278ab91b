import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { findLibreOffice } from "../../../src/disk/libreoffice/find-libreoffice.ts";
import { folderWith } from "../temporary-folder.ts";

test("HUIBAO_SOFFICE counts before anything else", () => {
  const folder = folderWith({ soffice: "", "other/soffice": "" });
  const program = join(folder, "soffice");
  expect(findLibreOffice({ HUIBAO_SOFFICE: program, PATH: join(folder, "other") })).toEqual({ type: "found", program });
});

test("where HUIBAO_SOFFICE names nothing, or a folder, no other is taken", () => {
  const folder = folderWith({ "bin/soffice": "" });
  const [gone, bin] = [join(folder, "gone"), join(folder, "bin")];
  expect(findLibreOffice({ HUIBAO_SOFFICE: gone, PATH: bin })).toEqual({ type: "not-there", path: gone });
  expect(findLibreOffice({ HUIBAO_SOFFICE: bin, PATH: bin })).toEqual({ type: "not-there", path: bin });
});

test("the first in PATH is taken, by either of its names", () => {
  const folder = folderWith({ "a/notes.txt": "", "b/libreoffice": "", "c/soffice": "" });
  const path = ["a", "b", "c"].map((name) => join(folder, name)).join(":");
  expect(findLibreOffice({ PATH: path }, "linux")).toEqual({ type: "found", program: join(folder, "c/soffice") });
  expect(findLibreOffice({ PATH: join(folder, "b") }, "linux")).toEqual({
    type: "found",
    program: join(folder, "b/libreoffice"),
  });
});

test("on macOS the applications of the user are looked through, too", () => {
  const folder = folderWith({ "Applications/LibreOffice.app/Contents/MacOS/soffice": "" });
  const program = `${folder}/Applications/LibreOffice.app/Contents/MacOS/soffice`;
  expect(findLibreOffice({ HOME: folder, PATH: "" }, "darwin")).toEqual({ type: "found", program });
});

test("without it nothing is found", () => {
  expect(findLibreOffice({ PATH: folderWith() }, "win32")).toEqual({ type: "missing" });
});

test("a path from the current folder is made whole: LibreOffice is run in another one", () => {
  expect(findLibreOffice({ HUIBAO_SOFFICE: "package.json" })).toEqual({
    type: "found",
    program: join(process.cwd(), "package.json"),
  });
});
