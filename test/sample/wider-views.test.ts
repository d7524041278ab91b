import { describe, expect, test } from "@jest/globals";
import { count, entries, file, flow, units } from "./bare-facts.ts";
import { draftSample } from "./sample-workspace.ts";
import type { Order } from "./sample-workspace.ts";

const quarter = ["2019-10", "2019-11", "2019-12"];
const before = ["2019-07", "2019-08", "2019-09"];

describe("The quarter's report of the city over its counties", () => {
  const order: Order = { template: "quarterly", unit: "shili-city", period: "2019-Q4" };
  const { text, found } = draftSample(order);

  test("is drafted without a finding", () => expect(found).toEqual([]));

  test("says what is counted and how that compares", () => {
    expect(count("会议", undefined, quarter)).toBe(count("会议", undefined, before));
    expect(text).toContain(`共召开会议${count("会议", undefined, quarter)}次，与上季度持平`);
    const [now, then] = [count("文件", undefined, quarter), count("文件", undefined, before)];
    expect(then).toBeGreaterThan(now);
    const fall = Math.round(((then - now) * 1000) / then) / 10;
    expect(text).toContain(`制发文件${now}份，较上季度减少${then - now}份，下降${fall}%`);
  });

  test("adds a flow up over units and months", () => {
    const months = quarter.map((month) => units.reduce((sum, unit) => sum + flow("救助人次", unit, [month]), 0));
    const total = months.reduce((sum, month) => sum + month, 0);
    expect(text).toContain(`救助困难群众${total}人次，`);
    expect(text).toContain(`各月救助人次依次为${months.map((month) => `${month}人次`).join("、")}。`);
  });

  test("has a table whose rows make up its last one", () => {
    const rows = tableRows(text, "| 单位 | 会议");
    const numbers = rows.map((row) => row.slice(1, 6).map(Number));
    const total = numbers.at(-1);
    const sums = [0, 1, 2, 3, 4].map((column) =>
      numbers.slice(0, -1).reduce((sum, row) => sum + (row[column] ?? 0), 0),
    );
    expect(sums).toEqual(total);
    expect(rows.slice(0, -1).map(([name]) => name)).toEqual(["示例市民政局", "甲县民政局", "乙县民政局", "丙县民政局"]);
    for (const [index, unit] of units.entries()) {
      const expected = [
        count("会议", unit, quarter),
        count("文件", unit, quarter),
        count("督查", unit, quarter, "次数"),
        count("走访", unit, quarter, "处数"),
        flow("救助人次", unit, quarter),
      ];
      expect(numbers[index]).toEqual(expected);
    }
  });

  test("shares inspections out to just 100 per cent", () => {
    const shares = [...text.matchAll(/、占([\d.]+)%/g)].map(([, share]) => Number(share) * 10);
    expect(shares).toHaveLength(3);
    expect(Math.round(shares.reduce((sum, share) => sum + share, 0))).toBe(1000);
  });

  test("lists what was written in each month, oldest first", () => {
    const notes = quarter.map((month) => file("shili-city", month).材料?.["存在问题"] ?? "");
    const places = notes.map((note: string) => text.indexOf(note.split("\n")[0] ?? ""));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  });
});

describe("The year to date of a county", () => {
  const { text, found } = draftSample({ template: "year-to-date", unit: "yi-county", period: "2020-02" });
  const [now, then] = [
    ["2020-01", "2020-02"],
    ["2019-01", "2019-02"],
  ] as const;

  test("is drafted without a finding", () => expect(found).toEqual([]));

  test.each([
    ["会议（次）", "会议", ""],
    ["文件（份）", "文件", ""],
    ["督查（次）", "督查", "次数"],
  ])("compares %s with the same months last year", (label, ledger, quantity) => {
    const unit = "yi-county";
    const [sofar, lastYear] = [count(ledger, unit, now, quantity), count(ledger, unit, then, quantity)];
    const growth = Math.round(((sofar - lastYear) * 1000) / lastYear) / 10;
    const months = ["2020-02", "2020-01"].map((month) => count(ledger, unit, [month], quantity));
    const row = [label, ...months, sofar, lastYear, sofar - lastYear, `${growth}%`];
    expect(text).toContain(`| ${row.join(" | ")} |`);
  });

  test("compares a level with that of a month and a year before", () => {
    const level = (month: string) => file("yi-county", month).指标?.["在院人数"] ?? Number.NaN;
    const [end, month, year] = [level("2020-02"), level("2020-01"), level("2019-02")];
    expect(text).toContain(`在院人员${end}人，较上月末增加${end - month}人，较上年同期增加${end - year}人`);
  });
});

describe("The table of counties", () => {
  const month = ["2019-12"];
  const { text, found } = draftSample({ template: "county-table", unit: "shili-city", period: "2019-12" });

  test("is drafted without a finding", () => expect(found).toEqual([]));

  test("says units by kinds, and the total is the figure itself", () => {
    const rows = tableRows(text, "| 单位 | 会议（次） | 通知");
    const kind = (unit: string | undefined, wanted: string) =>
      (unit === undefined ? units : [unit])
        .flatMap((one) => entries("文件", one, month))
        .filter((entry) => entry["文种"] === wanted).length;
    for (const [index, unit] of [...units, undefined].entries()) {
      const expected = [
        count("会议", unit, month),
        kind(unit, "通知"),
        kind(unit, "方案"),
        count("文件", unit, month),
        count("走访", unit, month, "处数"),
      ];
      expect(rows[index]?.slice(1)).toEqual(expected.map(String));
    }
  });

  test("ranks inspections from the most, with shares of just 100 per cent", () => {
    const rows = tableRows(text, "| 单位 | 督查").slice(0, -1);
    const counts = rows.map((row) => Number(row[1]));
    expect(counts).toEqual(units.map((unit) => count("督查", unit, month, "次数")).toSorted((a, b) => b - a));
    expect(Math.round(rows.reduce((sum, row) => sum + Number(row[2]?.replace("%", "")) * 10, 0))).toBe(1000);
    expect(rows.map((row) => row[3])).toEqual(["1", "2", "3", "4"]);
  });
});

/** The cells of a table's rows, without its header. */
function tableRows(text: string, header: string): readonly (readonly string[])[] {
  const table = text.slice(text.indexOf(header)).split("\n\n")[0] ?? "";
  const lines = table.split("\n").slice(2);
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}
