import { describe, expect, test } from "@jest/globals";

import { findingsIn, units } from "./example.ts";
import type { Files } from "./example.ts";

/** What each unit owes, as it is told: the periods that it sent nothing for, then those it sent in part. */
async function owed(
  reporting: string,
  sent: readonly string[],
  today?: string,
  huibao = units,
): Promise<readonly string[]> {
  const files: Files = Object.fromEntries(
    sent.map((name) => [`data/${name}.yaml`, `period: ${name.replace(/^.*\//, "")}\n`]),
  );
  return (await findingsIn({ ...files, "huibao.yaml": `${huibao}reporting: ${reporting}\n` }, today)).map(
    ({ code, values }) => {
      if (code !== "facts-not-sent") return code;
      const { unit, missing, partly } = values;
      return [unit, ...missing, ...partly.map(({ period, days }) => `${period} without ${days.join(" ")}`)].join(": ");
    },
  );
}

const one = "units: { jia: { name: 甲县局 } }\ndefaults: { style: plain }\n";

describe("what is due", () => {
  test.each([
    ["2020-03-05", ["甲县局: 2020-01"]],
    // Five days after the end of February 2020 the facts are still in time; on the sixth they are not.
    ["2020-03-06", ["甲县局: 2020-01..2020-02"]],
    ["2020-01-31", []],
    ["2019-06-01", []],
  ])("on %s, by the days allowed", async (today, expected) => {
    expect(await owed("{ every: month, from: 2020-01, within: 5天 }", [], today, one)).toEqual(expected);
  });

  test.each([
    ["week", "2020", "2020-01-20", "甲县局: 2020-W02..2020-W03"],
    ["月", "2020-01-15", "2020-04-01", "甲县局: 2020-02..2020-03"],
    ["季度", "2020-Q1", "2021-01-01", "甲县局: 2020-Q1..2020-Q4"],
    ["half", "2020-03", "2021-01-01", "甲县局: 2020-H2"],
    ["year", "2019", "2021-01-01", "甲县局: 2019..2020"],
  ])("every %s from %s on begins with the first that begins then", async (every, from, today, expected) => {
    expect(await owed(`{ every: ${every}, from: ${from} }`, [], today, one)).toEqual([expected]);
  });

  test("without a day reaches up to the last period for which any unit sent facts, whole", async () => {
    const monthly = "{ every: month, from: 2020-01 }";
    expect(await owed(monthly, ["jia/2020-02", "city/2020-01", "city/2020-02"])).toEqual([
      "甲县局: 2020-01",
      "乙县局: 2020-01..2020-02",
    ]);
    expect(await owed(monthly, ["jia/2020-01-01..2020-01-20"])).toEqual([]);
    expect(await owed(monthly, [])).toEqual([]);
  });

  test("ends with the calendar, where a year was mistyped", async () => {
    const [found] = await owed("{ every: year, from: 9998 }", ["jia/9999", "jia/9998-12-31"], undefined, one);
    expect(found).toBe("甲县局: 9998 without 9998-01-01..9998-12-30");
  });
});

describe("where the calendar ends", () => {
  test.each([
    ["week", "9999-12-01", "甲县局: 9999-W49..9999-W51"],
    ["month", "9999-11", "甲县局: 9999-11"],
  ])("every %s is due until then", async (every, from, expected) => {
    expect(await owed(`{ every: ${every}, from: ${from} }`, [], "9999-12-31", one)).toEqual([expected]);
  });

  test("no period begins, none is due", async () => {
    expect(await owed("{ every: year, from: 9999-02 }", [], "9999-12-31", one)).toEqual([]);
    expect(await owed("{ every: week, from: 9999-12-30 }", [], "9999-12-31", one)).toEqual([]);
  });
});

describe("what was sent", () => {
  const monthly = "{ every: month, from: 2020-01 }";

  test.each([
    ["a wider period", ["jia/2020-Q1"], []],
    ["spans that make up the months", ["jia/2020-01-01..2020-02-10", "jia/2020-02-11..2020-03-31"], []],
    ["periods that lap over", ["jia/2020-01", "jia/2020-01-20..2020-02-29", "jia/2020-02", "jia/2020-03"], []],
    ["one long and one short within it", ["jia/2020-Q1", "jia/2020-02-10"], []],
    [
      "days left out at both ends and in between",
      ["jia/2020-01-02..2020-01-10", "jia/2020-01-12..2020-01-30", "jia/2020-02"],
      ["甲县局: 2020-01 without 2020-01-01 2020-01-11 2020-01-31"],
    ],
    [
      "days at the seam of two months",
      ["jia/2020-01-01..2020-01-30", "jia/2020-02-03..2020-02-29"],
      ["甲县局: 2020-01 without 2020-01-31: 2020-02 without 2020-02-01..2020-02-02"],
    ],
    ["nothing in the middle", ["jia/2020-01", "jia/2020-03"], ["甲县局: 2020-02"]],
  ])("by %s", async (_title, sent, expected) => {
    expect(await owed(monthly, sent, undefined, one)).toEqual(expected);
  });

  test("is nothing that is expected of a unit that reports nothing", async () => {
    const exempt = one.replace("甲县局", "甲县局, reports: no");
    expect(await owed(monthly, [], "2020-04-01", exempt)).toEqual([]);
    expect(await owed(monthly, [], "2020-04-01", one.replace("甲县局", "甲县局, 填报: 是"))).toHaveLength(1);
  });
});
