import { rmSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { folderWith } from "../disk/temporary-folder.ts";
import { run, runForJson } from "./run.ts";

const report = "out/shi/2020-02-monthly.docx";

/** A workspace whose reports are in one style, and that has another of its own. */
function workspace(): string {
  return folderWith({
    "huibao.yaml": "units: { shi: { name: 示例市民政局 } }\ndefaults: { unit: shi, template: monthly, style: plain }\n",
    "templates/reports/monthly.md.hbs": "---\ntitle: 工作汇报\n---\n召开会议{{count meetings}}次。\n",
    "templates/styles/office.yaml": "extends: gbt9704\n",
    "data/shi/2020-02.yaml": "period: 2020-02\nmeetings: []\n",
  });
}

test("A report is looked into in the style it was built in, and not in that of today", async () => {
  const folder = workspace();
  await run(folder, ["build", "--style", "office"]);
  expect(await runForJson(folder, ["explain", report])).toMatchObject({ code: 0, found: [] });
  rmSync(join(folder, "templates/styles/office.yaml"));
  expect(await runForJson(folder, ["explain", report])).toMatchObject({
    code: 1,
    found: [`unknown-report-style ${report}:1`],
  });
});
