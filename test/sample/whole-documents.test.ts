import { describe, expect, test } from "@jest/globals";

import { lineText } from "../../src/tree/line-text.ts";
import type { ChartBlock, DocumentBlock } from "../../src/tree/tree.ts";
import { count, entries, flow, units } from "./bare-facts.ts";
import { draftSample } from "./sample-workspace.ts";

const year = Array.from({ length: 12 }, (_, month) => `2019-${String(month + 1).padStart(2, "0")}`);
const quarter = year.slice(9);

describe("The report with a red head that the city sends up", () => {
  const { drafted, found } = draftSample({ template: "formal-report", unit: "shili-city", period: "2019-Q4" });
  const { parts, attachments = [], blocks = [] } = drafted?.document ?? {};
  const part = (name: keyof NonNullable<typeof parts>) => parts?.[name] && lineText(parts[name]);

  test("is drafted without a finding", () => expect(found).toEqual([]));

  test("takes from the facts what belongs to this one paper", () => {
    expect(part("number")).toBe("示民〔2020〕1号");
    expect(part("copy-number")).toBe("000001");
    expect(part("signers")).toBe("某甲");
    expect(part("addressee")).toBe("示例市人民政府：");
    expect(part("copies")).toBe("示例市财政局，示例市审计局。");
    expect([part("date"), part("issue-date")]).toEqual(["2020年1月3日", "2020年1月6日"]);
    expect(part("annotation")).toBe("（联系人：某乙）");
  });

  test("has two attachments, the first laid across", () => {
    expect(attachments.map(({ title, landscape }) => [lineText(title), landscape])).toEqual([
      ["各单位2019年第四季度主要工作情况表", true],
      ["示例市民政局2019年第四季度制发文件目录", false],
    ]);
  });

  test("lists all documents of the quarter, one a row", () => {
    const [table] = attachments[1]?.blocks ?? [];
    const rows = table?.type === "table" ? table.rows.length : 0;
    expect(rows).toBe(entries("文件", "shili-city", quarter).length);
  });

  test("goes on in the lines of its headings of the second level", () => {
    const runIn = blocks.filter((block) => block.type === "heading" && block.shape.runIn.length > 0);
    expect(runIn).toHaveLength(3);
  });
});

describe("The year's review", () => {
  const { drafted, found } = draftSample({ template: "annual-review", unit: "shili-city", period: "2019" });
  const blocks = drafted?.document.blocks ?? [];
  const charts = blocks.filter((block): block is ChartBlock => block.type === "chart");

  test("is drafted without a finding, a contents page first", () => {
    expect(found).toEqual([]);
    expect(blocks.slice(0, 2).map((block: DocumentBlock) => block.type)).toEqual(["contents", "page-break"]);
  });

  test("draws the people helped by month as the facts have them", () => {
    const helped = year.map((month) => units.reduce((sum, unit) => sum + flow("救助人次", unit, [month]), 0));
    expect(charts[0]?.series[0]?.values.map(Number)).toEqual(helped);
    expect(charts[0]?.categories).toHaveLength(12);
  });

  test("draws inspections by their kind", () => {
    const kinds = units.flatMap((unit) => entries("督查", unit, year));
    const expected = charts[1]?.categories.map((kind) =>
      kinds.filter((entry) => entry["方式"] === kind).reduce((sum, entry) => sum + Number(entry["次数"] ?? 1), 0),
    );
    expect(charts[1]?.series[0]?.values.map(Number)).toEqual(expected);
    expect(expected?.reduce((sum, one) => sum + one, 0)).toBe(count("督查", undefined, year, "次数"));
  });

  test("sets media and training of each unit on each other", () => {
    const [media, training] = charts[2]?.series ?? [];
    expect(charts[2]?.form).toBe("stacked");
    expect(media?.values.map(Number)).toEqual(units.map((unit) => count("媒体报道", unit, year, "篇数")));
    expect(training?.values.map(Number)).toEqual(units.map((unit) => count("培训", unit, year)));
  });
});

test("The briefing says who gets it and how many are printed", () => {
  const { drafted, found } = draftSample({ template: "briefing", unit: "yi-county", period: "2020-02" });
  expect(found).toEqual([]);
  const { parts } = drafted?.document ?? {};
  const lines = (["issue-number", "report-to", "send-to", "distribute-to", "print-run"] as const).map(
    (name) => parts?.[name] && lineText(parts[name]),
  );
  expect(lines).toEqual(["第2期", "示例市民政局。", "县委办公室，县政府办公室。", "各乡镇人民政府。", "（共印60份）"]);
});
