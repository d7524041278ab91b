import { expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../../src/diagnostics/diagnostic.ts";
import { parseDocument } from "../../../src/tree/parse-document.ts";
import { shownBlock } from "../../tree/shown-block.ts";
import { files, render } from "../sample-facts.ts";

function printed(template: string, locale: "zh-CN" | "en" = "zh-CN") {
  const { printed: text, found } = render(template, {}, { locale });
  expect(found).toEqual([]);
  return text.split("\n");
}

function faults(template: string, changes: Readonly<Record<string, string>> = {}) {
  return render(template, changes).found.map(({ code, place, values }) => [
    code,
    `${place?.line}:${place?.column}`,
    values,
  ]);
}

test("A query makes a row for each record under the labels of the columns asked for", () => {
  expect(printed('{{table meetings columns="日期，kind、议题" dates="short"}}')).toEqual([
    "| 日期 | 类别 | 议题 |",
    "| :-: | --- | :-- |",
    "| 2月3日 | 班子会 | 部署开局工作 |",
    "| 2月4日 | 专题会 | 研究服务事项 |",
    "| 2月5日 | 专题会 | 检查服务事项 |",
    "| 2月12日 | 班子会 | 讨论月度安排 |",
    "| 2月20日 | 专题会 | 总结服务事项 |",
  ]);
});

test("Without columns all fields are there; a field that a record leaves out is a dash", () => {
  expect(printed("{{table documents}}")).toEqual([
    "| 日期 | 标题 | 文号 |",
    "| :-: | :-- | --- |",
    "| 2020年2月4日 | 关于转发《实施细则》的通知 | — |",
    "| 2020年2月6日 | 关于做好服务工作的通知 | 示民〔2020〕5号 |",
  ]);
});

test("Rows may be counted, and numbers summed up in a last row", () => {
  expect(printed('{{table donations columns="donor,amount" numbered=true total=true}}')).toEqual([
    "| 序号 | 捐赠方 | 金额（万元） |",
    "| :-: | :-- | --: |",
    "| 1 | 某企业 | 10.20 |",
    "| 2 | 某协会 | 2.10 |",
    "| 合计 |  | 12.30 |",
  ]);
});

test("A report in English heads and writes its columns in English", () => {
  expect(printed('{{table donations columns="donor,amount" numbered=true total="amount"}}', "en")).toEqual([
    "| No\\. | Donor | Amount \\(yuan\\) |",
    "| :-: | :-- | --: |",
    "| 1 | 某企业 | 102,000 |",
    "| 2 | 某协会 | 21,000 |",
    "| Total |  | 123,000 |",
  ]);
});

test("A query without a record says so in one row across the table", () => {
  expect(printed('{{table (where meetings topic="无") columns="date,topic"}}')).toEqual([
    "| 日期 | 议题 |",
    "| :-: | :-- |",
    "| 本期无会议 | < |",
  ]);
  expect(
    printed('{{table (where donations donor="无") columns="donor,amount" words="无" total=true}}').slice(2),
  ).toEqual(["| 无 | < |", "| 合计 | 0 |"]);
});

test("An entry that leaves its quantity out is one, in its row and in the sum, as it is counted elsewhere", () => {
  expect(printed('{{table media columns="outlet,pieces" total=true}}\n\n{{count media}}').slice(2)).toEqual([
    "| 市日报 | 1 |",
    "| 市晚报 | 1 |",
    "| 各网络平台 | 80 |",
    "| 合计 | 82 |",
    "",
    "82",
  ]);
});

test("Rates in a ledger are not summed up", () => {
  const changes = {
    "templates/ledgers/visits.yaml":
      "ledger: visits\nzh: 抽查\nen: checks\nidentity: [date]\nfields:\n  date: {zh: 日期, en: date, type: date, required: true}\n  places: {zh: 处数, en: places, type: count, unit: 处}\n  passed: {zh: 合格率, en: passed, type: decimal, unit: '%'}\n",
    "data/bureau/2020-02.yaml":
      "period: 2020-02\nvisits: [{date: 2020-02-01, places: 2, passed: 90.5}, {date: 2020-02-02, places: 3, passed: 80}]\n",
  };
  const { printed: text } = render("{{table visits total=true}}", changes);
  expect(text.split("\n").slice(-2)).toEqual(["| 2020年2月2日 | 3 | 80% |", "| 合计 | 5 |  |"]);
  expect(faults('{{table visits total="passed"}}', changes).map(([code]) => code)).toEqual(["wrong-field"]);
});

test("A sum below the first column has the row's label before it", () => {
  expect(printed('{{table donations columns="amount,donor" total=true}}').at(-1)).toBe("| 合计 12.30 |  |");
});

test("A column in which nobody wrote anything down has no sum", () => {
  const ledger = files["templates/ledgers/donations.yaml"]?.replace("unit: 万元, required: true", "unit: 万元");
  const { printed: text } = render('{{table donations columns="donor,amount" total=true}}', {
    "templates/ledgers/donations.yaml": ledger ?? "",
    "data/bureau/2020-02.yaml": "period: 2020-02\ndonations: [{date: 2020-02-07, donor: 某企业}]\n",
  });
  expect(text.split("\n").slice(2)).toEqual(["| 某企业 | — |", "| 合计 | — |"]);
});

test("Each cell is a phrase with its figure, and its anchor doesn't depend on the rows around it", () => {
  const phrases = (template: string) => render(template).text?.blocks[0]?.phrases ?? [];
  const all = phrases('{{table meetings columns="date,topic"}}');
  const some = phrases('{{table meetings columns="date,topic"}}'.replace("meetings", '(since meetings "2020-02-05")'));
  expect(all.map(({ parts }) => parts[0]?.figures.length)).toEqual(Array.from({ length: 10 }, () => 1));
  expect(new Set(all.map(({ anchor }) => anchor)).size).toBe(10);
  expect(some).toHaveLength(6);
  const [total] = phrases('{{table donations columns="donor,amount" total=true}}').slice(-1);
  expect(total?.parts[0]?.figures[0]?.recipe).toEqual({
    type: "sum",
    of: { type: "ledger", ledger: "donations" },
    field: "amount",
  });
});

test("An earlier record renames no other cell", () => {
  const rest = render('{{table donations columns="donor,amount"}}');
  const anchors = (rendering: typeof rest) => rendering.text?.blocks[0]?.phrases.map(({ anchor }) => anchor) ?? [];
  const more = render('{{table donations columns="donor,amount"}}', {
    "data/bureau/2020-02.yaml": `period: 2020-02
donations:
  - {date: 2020-02-01, donor: 某学校, amount: 1.00}
  - {date: 2020-02-07, donor: 某企业, amount: 10.20}
  - {date: 2020-02-09, donor: 某协会, amount: 2.10}
`,
  });
  expect(anchors(more).slice(2)).toEqual(anchors(rest));
});

test("It stands within the blocks for tables and charts, and a fact in it is never a mark", () => {
  const { text, found } = render(
    [
      ':::表{#捐赠 标题="捐赠" 合计}',
      '{{table donations columns="donor,amount" total=true}}',
      ":::",
      "",
      ':::图表{类型="柱"}',
      '{{table (byField (sum donations "amount") "donor")}}',
      ":::",
    ].join("\n"),
    {
      "data/bureau/2020-02.yaml":
        'period: 2020-02\ndonations:\n  - {date: 2020-02-07, donor: "<", amount: 1}\n  - {date: 2020-02-08, donor: "a | ^[b] {#c} :::", amount: 2}\n',
    },
  );
  expect(found).toEqual([]);
  const diagnostics = collectDiagnostics();
  const blocks = text && parseDocument(text, diagnostics.report).blocks;
  expect(diagnostics.found()).toEqual([]);
  expect(blocks?.map(shownBlock)).toEqual([
    [
      ["捐赠方", "金额（万元）"],
      ["{0}", "{1}"],
      ["{0}", "{1}"],
      ["合计", "{0}"],
    ],
    ["column", ["<", "a | ^[b] {#c} :::"], ["金额（万元）", "1", "2"]],
  ]);
});

test("A row of totals is known as one in the tree, within a block of its own and below a line of text, too", () => {
  const asked = '{{table donations columns="donor,amount" total=true}}';
  const { text, found } = render(
    [
      asked,
      "",
      ':::表{标题="捐赠"}',
      asked,
      ":::",
      "",
      ":::不编号",
      `捐赠如下：\n${asked}`,
      ":::",
      "",
      '{{table donations columns="donor,amount"}}',
      "",
      '{{table (where donations donor="无") columns="donor,amount" total=true}}',
      "",
      '{{table (where donations donor="无") columns="donor,amount"}}',
      "",
      `${asked}\n| 另有 | 1 |`,
    ].join("\n"),
  );
  expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
  const blocks = text && parseDocument(text, collectDiagnostics().report).blocks;
  const totals = blocks?.flatMap((block) => (block.type === "table" ? [block.total] : []));
  expect(totals).toEqual([true, true, true, false, true, false, false]);
});

test("A label with marks in it heads its column as it is written", () => {
  const { text } = render("{{table marks}}", {
    "templates/ledgers/marks.yaml":
      'ledger: marks\nzh: 标记\nen: marks\nidentity: [name]\nfields:\n  date: {zh: 日期, en: date, type: date}\n  name: {zh: "名|*称* <br> {x} [^1]", en: name, type: text}\n',
    "data/bureau/2020-02.yaml": "period: 2020-02\nmarks: []\n",
  });
  const diagnostics = collectDiagnostics();
  const blocks = text && parseDocument(text, diagnostics.report).blocks;
  expect(diagnostics.found()).toEqual([]);
  expect(blocks?.map(shownBlock)).toEqual([
    [
      ["日期", "名|*称* <br> {x} [^1]"],
      ["{0}", "<left>"],
    ],
  ]);
});

test("A ledger that was not reported is missing in the table, and its gap in a draft", () => {
  const unreported = { "data/bureau/2020-02.yaml": "period: 2020-02\n" };
  const template = '\n\n{{table donations columns="donor,amount"}}';
  expect(faults(template, unreported).length).toBe(1);
  const draft = render(template, unreported, { draft: true });
  expect(draft.printed.split("\n").slice(-1)).toEqual(["| 【待补：捐赠】 | < |"]);
});

test.each([
  ['{{table meetings columns="date,topc"}}', "unknown-field-of-ledger", "4:32"],
  ['{{table meetings columns="date,"}}', "unknown-field-of-ledger", "4:32"],
  ['{{table donations columns="donor" total="amount"}}', "total-without-column", "4:42"],
  ['{{table donations total="donor"}}', "wrong-field", "4:26"],
  ['{{table donations total="amont"}}', "unknown-field-of-ledger", "4:26"],
  ['{{table donations heads="甲,乙"}}', "table-heads", "4:25"],
  ['{{table (byMonth (count meetings)) heads="甲"}}', "table-heads", "4:42"],
  ['{{table (byMonth (count meetings)) columns="date"}}', "unknown-helper-option", "4:36"],
  ['{{table (byMonth (count meetings)) total="date"}}', "unknown-helper-option", "4:36"],
  ["{{table meetings (byMonth (count meetings))}}", "helper-arguments-too-many", "4:18"],
  ["{{table (byMonth (count meetings)) meetings}}", "wrong-argument", "4:36"],
  ["{{table (count meetings)}}", "wrong-argument", "4:9"],
  ["{{table (byMonth (count meetings)) (byUnit (count meetings))}}", "parts-side-by-side", "4:36"],
  ['{{table (byField (count meetings) "kind") (byMonth (count meetings))}}', "parts-side-by-side", "4:43"],
  ["会议：{{table meetings}}", "table-not-alone", "4:4"],
])("%s is refused before there is any data", (template, code, at) => {
  expect(faults(template).map(([found, place]) => [found, place])).toEqual([[code, at]]);
});
