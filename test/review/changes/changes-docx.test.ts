import { expect, test } from "@jest/globals";

import { changesDocx } from "../../../src/review/changes/changes-docx.ts";
import { compareReports } from "../../../src/review/changes/compare-reports.ts";
import type { ReturnedDocument } from "../../../src/review/returned/returned-document.ts";
import { monthlyFacts, monthlyReport, sampleOrders } from "../../sample/sample-workspace.ts";
import type { Change, Order } from "../../sample/sample-workspace.ts";
import { asWord } from "../imitate/as-word.ts";
import { readSound } from "../sample-files.ts";
import { reportOf } from "./compared.ts";

const date = 1_583_020_800;

/** The same report as Word would save it: runs split, ids of sessions, marks of its spell checker. */
async function savedByWord(order: Order, changes: readonly Change[]) {
  const { bytes, compared } = await reportOf(order, changes);
  return { ...compared, document: readSound(asWord(bytes)) };
}

/** Both reports, and what the file between them reads like with its changes accepted, and with none. */
async function trackedBetween(was: Order, is: Order, changes: readonly Change[]) {
  const [before, after] = await Promise.all([reportOf(was), reportOf(is, changes)]);
  const [a, b] = [before.compared, after.compared];
  const found = compareReports(a, b);
  const bytes = changesDocx({ was: a.document, is: b.document, changes: found, language: "zh-CN", date });
  const [accepted, original] = [readSound(bytes, "accepted"), readSound(bytes, "original")];
  return {
    was: textsOf(a.document),
    is: textsOf(b.document),
    accepted: textsOf(accepted),
    original: textsOf(original),
  };
}

/** What is written in the document, up to the page behind it; without what a word processor works out, and empty paragraphs. */
function textsOf({ paragraphs }: ReturnedDocument, heading = "变化情况表"): readonly string[] {
  const main = paragraphs.filter(({ part }) => part === "word/document.xml");
  const texts = main.map(({ text, fields }) => {
    let left = text;
    for (const { from, to } of fields.toReversed()) left = left.slice(0, from) + left.slice(to);
    return left.replaceAll("\t", "").trim();
  });
  const end = texts.indexOf(heading);
  return texts.slice(0, end === -1 ? undefined : end).filter((text) => text !== "");
}

const edits: readonly (readonly [string, readonly Change[]])[] = [
  ["a number", [{ file: monthlyFacts, from: "发现问题: 5", to: "发现问题: 8" }]],
  [
    "a row and an item more",
    [
      {
        file: monthlyFacts,
        from: "标题: 婚姻登记预约服务工作方案 }\n",
        to: "标题: 婚姻登记预约服务工作方案 }\n  - { 日期: 2020-02-27, 文种: 通知, 标题: 关于预约登记的通知 }\n",
      },
      {
        file: monthlyFacts,
        from: "参会人数: 28 }\n",
        to: "参会人数: 28 }\n  - { 日期: 2020-02-28, 类别: 视频会议, 议题: 通报全月情况 }\n",
      },
    ],
  ],
  [
    "a row and an item less",
    [
      { file: monthlyFacts, from: "  - { 日期: 2020-02-26, 文种: 方案, 标题: 婚姻登记预约服务工作方案 }\n", to: "" },
      {
        file: monthlyFacts,
        from: "  - { 日期: 2020-02-03, 类别: 局长办公会议, 议题: 研究服务机构封闭管理, 参会人数: 14 }\n",
        to: "",
      },
    ],
  ],
  [
    "words, a paragraph more and a heading less",
    [
      {
        file: "templates/reports/monthly.md.hbs",
        from: "扎实推进各项工作",
        to: "统筹推进（而不只是应付）各项重点工作",
      },
      { file: "templates/reports/monthly.md.hbs", from: "# 宣传和捐赠\n\n", to: "以上数字截至月末。\n\n" },
    ],
  ],
];

test.each(edits)("Accepted, the changes give what is, and rejected what was: %s", async (_, changes) => {
  const { was, is, accepted, original } = await trackedBetween(monthlyReport, monthlyReport, changes);
  expect(is).not.toEqual(was);
  expect(accepted).toEqual(is);
  expect(original).toEqual(was);
});

test.each(edits)("So do those in files that Word saved: %s", async (_, changes) => {
  const [was, is] = await Promise.all([savedByWord(monthlyReport, []), savedByWord(monthlyReport, changes)]);
  const found = compareReports(was, is);
  const bytes = changesDocx({ was: was.document, is: is.document, changes: found, language: "en", date });
  const read = (view: "accepted" | "original") => textsOf(readSound(bytes, view), "What changed");
  expect(read("accepted")).toEqual(textsOf(is.document));
  expect(read("original")).toEqual(textsOf(was.document));
});

test("A table that is gone is crossed out line by line", async () => {
  const file = "templates/reports/monthly.md.hbs";
  const change = { file, from: "{{#if meetings}}\n|", to: "{{#if (count donations)}}\n|" };
  const { was, is, accepted, original } = await trackedBetween(monthlyReport, monthlyReport, [change]);
  expect(accepted).toEqual(is);
  expect(original).toContain("2月3日局长办公会议研究服务机构封闭管理14");
  expect(original.join("")).toBe(was.join(""));
});

test("So do those between two months, in which nearly everything differs", async () => {
  const { was, is, accepted, original } = await trackedBetween(
    { ...monthlyReport, period: "2020-01" },
    monthlyReport,
    [],
  );
  expect(accepted).toEqual(is);
  expect(original.toSorted()).toEqual(was.toSorted());
});

test.each(sampleOrders.map((order) => [order.template, order] as const))(
  "%s: a report with no changes has no tracked ones, and the page behind it says so",
  async (_, order) => {
    const { compared } = await reportOf(order);
    const changes = compareReports(compared, compared);
    const { document } = compared;
    const bytes = changesDocx({ was: document, is: document, changes, language: "zh-CN", date });
    const read = readSound(bytes);
    expect(read.trackedChanges).toBe(0);
    expect(read.identity.copy).toBe("changes");
    expect(textsOf(read)).toEqual(textsOf(document));
    expect(read.paragraphs.some(({ text }) => text.endsWith("没有变化。"))).toBe(true);
  },
);

test("The same changes give the same bytes", async () => {
  const [one, another] = await Promise.all(
    [0, 1].map(async () => {
      const [was, is] = await Promise.all([reportOf({ ...monthlyReport, period: "2020-01" }), reportOf(monthlyReport)]);
      const changes = compareReports(was.compared, is.compared);
      return changesDocx({ was: was.compared.document, is: is.compared.document, changes, language: "zh-CN", date });
    }),
  );
  expect(Buffer.from(one ?? []).equals(Buffer.from(another ?? [1]))).toBe(true);
});
