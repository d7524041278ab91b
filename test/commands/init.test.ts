import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { filesIn, folderWith } from "../disk/temporary-folder.ts";
import { run, runForJson } from "./run.ts";

test.each([
  ["zh-CN", "out/shili/2020-02-monthly.docx"],
  ["en", "out/example/2020-02-monthly.docx"],
])("init makes a workspace in %s that checks clean and builds its first report", async (lang, report) => {
  const folder = folderWith();
  const { code, written } = await runForJson(folder, ["init", "汇报", "--lang", lang]);
  expect(code).toBe(0);
  expect(written).toContain("汇报/huibao.yaml");
  const made = join(folder, "汇报");
  expect(await runForJson(made, ["check"])).toMatchObject({ code: 0, found: [] });
  expect(await runForJson(made, ["build"])).toMatchObject({ code: 0, written: [report], found: [] });
  expect(await runForJson(made, ["build", "--reports"])).toMatchObject({ code: 0, written: [report], found: [] });
});

test.each([
  ["zh-CN", "out/shili/2020-02-年度.docx"],
  ["en", "out/example/2020-02-年度.docx"],
])("a new template in a workspace that was just made in %s checks clean and builds", async (lang, report) => {
  const folder = folderWith();
  await run(folder, ["init", "--lang", lang]);
  expect((await run(folder, ["new", "template", "年度"])).code).toBe(0);
  expect(await runForJson(folder, ["check"])).toMatchObject({ code: 0, found: [] });
  const built = await runForJson(folder, ["build", "--template", "年度"]);
  expect(built).toMatchObject({ code: 0, written: [report], found: [] });
});

test("init writes over nothing", async () => {
  const folder = folderWith({ "huibao.yaml": "mine" });
  expect(await runForJson(folder, ["init"])).toMatchObject({ code: 2, written: [], found: ["workspace-exists"] });
  const other = folderWith({ "templates/reports/monthly.md.hbs": "mine" });
  expect(await runForJson(other, ["init"])).toMatchObject({ code: 2, written: [], found: ["file-exists"] });
  expect(filesIn(other)).toEqual(["templates/reports/monthly.md.hbs"]);
});

test("where a file lies in the way, init says so", async () => {
  const folder = folderWith({ a: "a file" });
  expect((await run(folder, ["init", "a"])).code).toBe(2);
});
