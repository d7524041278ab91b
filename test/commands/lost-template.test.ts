import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { folderWith } from "../disk/temporary-folder.ts";
import { run, runForJson } from "./run.ts";

const own = "templates/reports/monthly.md.hbs";
const facts = {
  "huibao.yaml": `units:
  shi: { name: 示例市民政局 }
defaults: { unit: shi, template: monthly, style: plain }
`,
  "data/shi/2020-02.yaml": `period: 2020-02
meetings:
  - { date: 2020-02-03, kind: office, subject: 研究工作 }
`,
};
const template = `---
title: "{{period}}汇报"
periods: [月]
---
召开会议{{count meetings}}次。

下一步，继续做好各项工作。

同时，抓好落实。
`;

test("A file whose template was deleted is told so, and not silently set beside the one of huibao", async () => {
  const folder = folderWith({ ...facts, [own]: template });
  await run(folder, ["build", "2020-02"]);
  copyFileSync(join(folder, "out/shi/2020-02-monthly.docx"), join(folder, "back.docx"));
  expect((await runForJson(folder, ["verify", "back.docx"])).found).toEqual([]);
  rmSync(join(folder, own));
  for (const command of ["verify", "refresh"]) {
    expect((await runForJson(folder, [command, "back.docx"])).found).toContain("template-not-the-same back.docx:1");
  }
});

test("A file that was built with the template of huibao is not warned of", async () => {
  const folder = folderWith(facts);
  await run(folder, ["build", "2020-02", "--draft"]);
  const { found } = await runForJson(folder, ["verify", "out/shi/2020-02-monthly-初稿.docx"]);
  expect(found).toContainEqual(expect.stringMatching(/^ledger-not-reported /));
  expect(found).not.toContainEqual(expect.stringMatching(/^template-not-the-same/));
});
