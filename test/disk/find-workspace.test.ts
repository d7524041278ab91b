import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { findWorkspace } from "../../src/disk/find-workspace.ts";
import { folderWith } from "./temporary-folder.ts";

test("the workspace is the nearest folder with a huibao.yaml, from here upwards", () => {
  const folder = folderWith({ "huibao.yaml": "", "inner/huibao.yaml": "", "inner/data/shi/x": "", "data/shi/x": "" });
  expect(findWorkspace(folder)).toBe(folder);
  expect(findWorkspace(join(folder, "data/shi"))).toBe(folder);
  expect(findWorkspace(join(folder, "inner/data/shi"))).toBe(join(folder, "inner"));
});

test("outside of any workspace there is none", () => {
  expect(findWorkspace(folderWith())).toBeUndefined();
});
