import { expect, test } from "@jest/globals";

import { compareReports } from "../../../src/review/changes/compare-reports.ts";
import type { ComparedReport } from "../../../src/review/changes/changes.ts";
import { monthlyFacts, monthlyReport } from "../../sample/sample-workspace.ts";
import type { Change } from "../../sample/sample-workspace.ts";
import { changesFrom, reportOf, tell, tellWords } from "./compared.ts";

const template = "templates/reports/monthly.md.hbs";

/** What is changed in the sample workspace's monthly report, and which figures differ then, and why. */
const cases: readonly (readonly [string, Change, readonly string[]])[] = [
  [
    "A record more changes every figure that counts it, and names itself as the reason",
    {
      file: monthlyFacts,
      from: "标题: 婚姻登记预约服务工作方案 }\n",
      to: "标题: 婚姻登记预约服务工作方案 }\n  - { 日期: 2020-02-27, 文种: 通知, 标题: 关于预约登记的通知 }\n",
    },
    [
      "3 → 4: record-added data/yi-county/2020-02.yaml:23",
      "3 → 4: record-added data/yi-county/2020-02.yaml:23",
      "2 → 3: record-added data/yi-county/2020-02.yaml:23",
      " → 《关于预约登记的通知》: record-added data/yi-county/2020-02.yaml:23",
    ],
  ],
  [
    "A record less",
    { file: monthlyFacts, from: "  - { 日期: 2020-02-26, 文种: 方案, 标题: 婚姻登记预约服务工作方案 }\n", to: "" },
    [
      "3 → 2: record-removed data/yi-county/2020-02.yaml:22",
      "3 → 2: record-removed data/yi-county/2020-02.yaml:22",
      "方案 → : record-removed data/yi-county/2020-02.yaml:22",
      "1 → : record-removed data/yi-county/2020-02.yaml:22",
      "《婚姻登记预约服务工作方案》 → : record-removed data/yi-county/2020-02.yaml:22",
    ],
  ],
  [
    "A number corrected in a record: only the fields that the figure is worked out from are told",
    { file: monthlyFacts, from: "次数: 3, 查看机构: 6, 发现问题: 5", to: "次数: 3, 查看机构: 9, 发现问题: 8" },
    [
      "14 → 17: record-changed data/yi-county/2020-02.yaml:26 institutions 6→9",
      "10 → 13: record-changed data/yi-county/2020-02.yaml:26 findings 5→8",
    ],
  ],
  [
    "A field that makes a record what it is, corrected: it is still that record, and counts elsewhere now",
    { file: monthlyFacts, from: "类别: 局长办公会议", to: "类别: 专题会议" },
    [
      "局长办公会议、视频会议和专题会议 → 专题会议和视频会议: record-changed data/yi-county/2020-02.yaml:14 kind office→special",
      "局长办公会议 → : record-changed data/yi-county/2020-02.yaml:14 kind office→special (no-longer)",
      "1 → : record-changed data/yi-county/2020-02.yaml:14 kind office→special (no-longer)",
      "1 → 2: record-changed data/yi-county/2020-02.yaml:14 kind office→special (now)",
      "局长办公会议 → 专题会议: record-changed data/yi-county/2020-02.yaml:14 kind office→special",
    ],
  ],
  [
    "An indicator",
    { file: monthlyFacts, from: "在院人数: 189", to: "在院人数: 191" },
    ["由186人增加到189人 → 由186人增加到191人: fact-changed yi-county indicator 189→191"],
  ],
  [
    "An indicator of the month before, with which it is compared",
    { file: "data/yi-county/2020-01.yaml", from: "在院人数: 186", to: "在院人数: 185" },
    ["由186人增加到189人 → 由185人增加到189人: fact-changed yi-county indicator 186→185"],
  ],
  [
    "A note",
    { file: monthlyFacts, from: "乡镇敬老院护理人员偏少，", to: "敬老院人手不足，" },
    [
      "乡镇敬老院护理人员偏少，连续封闭值守后轮换困难。 → 敬老院人手不足，连续封闭值守后轮换困难。: fact-changed yi-county notes " +
        "乡镇敬老院护理人员偏少，连续封闭值守后轮换困难。\n部分困难群众居住分散，入户核查和物资配送耗时较长。→" +
        "敬老院人手不足，连续封闭值守后轮换困难。\n部分困难群众居住分散，入户核查和物资配送耗时较长。",
    ],
  ],
  [
    "The report's date",
    { file: monthlyFacts, from: "成文日期: 2020-03-02", to: "成文日期: 2020-03-04" },
    ["2020年3月2日 → 2020年3月4日: fact-changed yi-county document 2020-03-02→2020-03-04"],
  ],
  [
    "The unit's name, in the title with its own line breaks and in the signature",
    { file: "huibao.yaml", from: "乙县民政局", to: "乙县民政和社会事务局" },
    Array.from(
      { length: 2 },
      () => "乙县民政局 → 乙县民政和社会事务局: fact-changed yi-county unit-name 乙县民政局→乙县民政和社会事务局",
    ),
  ],
  [
    "Another expression of the template at the same place",
    { file: template, from: "开展督查{{count inspections}}次。", to: "开展督查{{records inspections}}次。" },
    ["6 → 3: template-changed {{count inspections}}→{{records inspections}}"],
  ],
  [
    "A ledger that is no longer reported",
    { file: monthlyFacts, from: "捐赠: []\n", to: "" },
    ["本期无捐赠 → 【待补：捐赠】: now-missing"],
  ],
  [
    "A condition of the template, the facts being the same",
    { file: template, from: '{{#if (sum inspections "findings")}}', to: "{{#if (count donations)}}" },
    ["10 → : condition"],
  ],
  ["Lines that moved down change nothing", { file: monthlyFacts, from: "# 乙县民政局", to: "#\n#\n# 乙县民政局" }, []],
  ["Words of the template are no figures", { file: template, from: "扎实推进各项工作", to: "稳步推进各项工作" }, []],
];

test.each(cases)("%s", async (_, change, expected) => {
  const changes = await changesFrom(monthlyReport, [change]);
  expect(changes.figures.map(tell)).toEqual(expected);
  expect(changes.figures.map(({ number }) => number)).toEqual(expected.map((_line, index) => index + 1));
});

test("Changed words are told word by word, figures in them as they stand", async () => {
  const change = { file: template, from: "围绕服务机构管理、困难群众救助", to: "聚焦服务机构管理、困难群众救助" };
  const { figures, wording } = await changesFrom(monthlyReport, [change]);
  expect(figures).toEqual([]);
  expect(wording.map(tellWords)).toEqual([
    "changed: 2020年2月，我局[-围绕-]{+聚焦+}服务机构管理、困难群众救助和基本民生服务，扎实推进各项工作，共召开会议4次、制发文件3份、开展督查6次。现将有关情况报告如下。",
  ]);
});

test("A paragraph that the template has no longer, and one that it has now", async () => {
  const change = {
    file: template,
    from: "# 宣传和捐赠\n",
    to: "# 宣传\n\n本节由办公室汇总，数字以台账为准。\n",
  };
  const { figures, wording } = await changesFrom(monthlyReport, [change]);
  expect(figures).toEqual([]);
  expect(wording.map(tellWords)).toEqual(["changed: 宣传[-和捐赠-]", "added: {+本节由办公室汇总，数字以台账为准。+}"]);
});

test("The same report twice has no changes, and the sentence around a figure is the document's", async () => {
  const { same, figures, wording } = await changesFrom(monthlyReport, []);
  expect({ same, figures, wording }).toEqual({ same: 69, figures: [], wording: [] });
  const change = { file: monthlyFacts, from: "发现问题: 5", to: "发现问题: 8" };
  const [figure] = (await changesFrom(monthlyReport, [change])).figures;
  expect(figure?.around).toEqual({ before: "发现问题", after: "个，均已交办并督促整改。" });
});

test("Two periods: figures are matched by what they are, records are counted and not listed, numbers have a difference", async () => {
  const [january, february] = await Promise.all(
    ["2020-01", "2020-02"].map((period) => reportOf({ ...monthlyReport, period })),
  );
  if (!january || !february) throw new Error("No two reports");
  const { figures } = compareReports(january.compared, february.compared);
  const paragraph = figures.filter(({ around }) =>
    (around.before + around.after).includes("困难群众救助和基本民生服务"),
  );
  expect(
    paragraph.map((one) => [tell(one), one.type === "changed" ? one.difference?.decimal.toFixed() : undefined]),
  ).toEqual([
    ["2020年1月 → 2020年2月: ", undefined],
    ["1 → 3: records 1→3", "2"],
    ["5 → 6: records 2→3", "1"],
  ]);
  const residents = figures.filter(({ around }) => around.before.includes("月末，机构在院人员"));
  expect(residents.map(tell)).toEqual(["由192人减少到186人 → 由186人增加到189人: "]);
  // What is about one record is no other month's record.
  const subjects = figures.filter(({ phrase }) => phrase?.expression === "m.subject");
  expect(subjects.map(({ type }) => type)).toEqual([
    ...Array.from({ length: 4 }, () => "removed"),
    ...Array.from({ length: 4 }, () => "added"),
  ]);
});

test("Of Word files alone it is said what differs, not why", async () => {
  const change = { file: monthlyFacts, from: "发现问题: 5", to: "发现问题: 8" };
  const [was, is] = await Promise.all([reportOf(monthlyReport), reportOf(monthlyReport, [change])]);
  const files = [was, is].map(({ compared }, index): ComparedReport => {
    const { drafted: _, ...file } = compared;
    return { ...file, side: { ...file.side, from: { type: "file", path: `${index}.docx` } } };
  });
  const [first, second] = files;
  if (!first || !second) throw new Error("No two files");
  expect(compareReports(first, second).figures.map(tell)).toEqual(["10 → 13"]);
  expect(compareReports(first, is.compared).figures.map((one) => [tell(one), one.figures.length])).toEqual([
    ["10 → 13", 1],
  ]);
});
