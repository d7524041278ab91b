import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { readSources } from "../../src/disk/read-sources.ts";
import { folderWith } from "./temporary-folder.ts";

function read(workspace: string, packageTemplates: string) {
  const diagnostics = collectDiagnostics();
  const sources = readSources(workspace, packageTemplates, diagnostics.report);
  return {
    texts: Object.fromEntries(sources.map(({ name, text }) => [name, text])),
    found: diagnostics.found().map(({ code, place }) => `${code} ${place?.file}`),
  };
}

test("a workspace's own templates lie over the package's by name", () => {
  const workspace = folderWith({
    "huibao.yaml": "units: []",
    "templates/reports/monthly.md.hbs": "own",
    "data/shi/2020-02.yaml": "period: 2020-02",
  });
  const templates = folderWith({
    "reports/monthly.md.hbs": "package",
    "sections/lead.md.hbs": "lead",
    "ledgers/meetings.yaml": "ledger: meetings",
    "styles/plain.yaml": "name: plain",
    "elsewhere/x.yaml": "",
  });
  expect(read(workspace, templates)).toEqual({
    texts: {
      "huibao.yaml": "units: []",
      "templates/reports/monthly.md.hbs": "own",
      "templates/sections/lead.md.hbs": "lead",
      "templates/ledgers/meetings.yaml": "ledger: meetings",
      "templates/styles/plain.yaml": "name: plain",
      "data/shi/2020-02.yaml": "period: 2020-02",
    },
    found: [],
  });
});

test("a workspace that is the package itself reads its templates once", () => {
  const workspace = folderWith({ "huibao.yaml": "", "templates/styles/plain.yaml": "name: plain" });
  expect(Object.keys(read(workspace, join(workspace, "templates")).texts)).toEqual([
    "huibao.yaml",
    "templates/styles/plain.yaml",
  ]);
});

test("without data and templates a workspace is small, not broken", () => {
  const workspace = folderWith({ "huibao.yaml": "locale: en" });
  expect(read(workspace, folderWith())).toEqual({ texts: { "huibao.yaml": "locale: en" }, found: [] });
});

test("a file that only looks like facts or a template is named, others may lie there", () => {
  const workspace = folderWith({
    "huibao.yaml": "",
    "data/shi/2020-02.yml": "",
    "data/shi/2020-03.YAML": "",
    "data/shi/2020-04.yaml.txt": "",
    "data/shi/说明.docx": "",
    "data/shi/~$2020-02.yaml": "",
    "data/.git/2020-02.yaml": "",
    "templates/reports/monthly.hbs": "",
    "templates/reports/README.md": "",
  });
  expect(read(workspace, folderWith()).found).toEqual([
    "file-not-read data/shi/2020-02.yml",
    "file-not-read data/shi/2020-03.YAML",
    "file-not-read data/shi/2020-04.yaml.txt",
    "file-not-read templates/reports/monthly.hbs",
  ]);
});

test("names that are one on some systems are refused", () => {
  const workspace = folderWith({ "huibao.yaml": "", "data/a/2020-02.yaml": "", "data/A/2020-02.yaml": "" });
  expect(read(workspace, folderWith()).found).toEqual(["names-alike data/a/2020-02.yaml"]);
});

test("links are not followed, whether to files or to folders", () => {
  const outside = folderWith({ "x/2020-02.yaml": "secret" });
  const workspace = folderWith({ "huibao.yaml": "" });
  mkdirSync(join(workspace, "data/shi"), { recursive: true });
  symlinkSync(join(outside, "x/2020-02.yaml"), join(workspace, "data/shi/2020-02.yaml"));
  symlinkSync(join(outside, "x"), join(workspace, "data/x"));
  expect(read(workspace, folderWith())).toEqual({
    texts: { "huibao.yaml": "" },
    found: ["link-not-followed data/shi/2020-02.yaml", "link-not-followed data/x"],
  });
});

// root may read everything, whatever the mode says.
(process.getuid?.() === 0 ? test.skip : test)("a file and a folder that can't be opened are named", () => {
  const workspace = folderWith({ "huibao.yaml": "", "data/a/2020-02.yaml": "", "data/b/2020-02.yaml": "" });
  chmodSync(join(workspace, "data/a/2020-02.yaml"), 0o000);
  chmodSync(join(workspace, "data/b"), 0o000);
  expect(read(workspace, folderWith()).found).toEqual([
    "unreadable-file data/a/2020-02.yaml",
    "unreadable-file data/b",
  ]);
  chmodSync(join(workspace, "data/b"), 0o700);
});

test("a file where a folder should be is named", () => {
  const workspace = folderWith({ "huibao.yaml": "", data: "a file" });
  expect(read(workspace, folderWith()).found).toEqual(["unreadable-file data"]);
});
