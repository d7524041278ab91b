import { expect, test } from "@jest/globals";

import { checksOf } from "./example.ts";

const flow = (period: string, more = "") => `period: ${period}\nindicators: { 救助人次: 5${more} }\n`;

test("a flow in two files that overlap is told at the later one", async () => {
  const files = {
    "data/jia/2020-01.yaml": flow("2020-01"),
    "data/jia/2020-01-20..2020-02-10.yaml": flow("2020-01-20..2020-02-10"),
  };
  expect(await checksOf(files)).toEqual(["flow-sent-twice data/jia/2020-01-20..2020-02-10.yaml:2:21"]);
});

test("each pair of files is told, whatever stands between them", async () => {
  const files = {
    "data/jia/2020.yaml": flow("2020"),
    "data/jia/2020-02.yaml": flow("2020-02"),
    "data/jia/2020-03.yaml": "period: 2020-03\n",
    "data/jia/2020-05.yaml": flow("2020-05"),
    "data/jia/2021-01.yaml": flow("2021-01"),
  };
  expect(await checksOf(files)).toEqual([
    "flow-sent-twice data/jia/2020-02.yaml:2:21",
    "flow-sent-twice data/jia/2020-05.yaml:2:21",
  ]);
});

test("levels, other units and files that only touch are left alone", async () => {
  const level = (period: string) => `period: ${period}\nindicators: { 工作组数: 5 }\n`;
  const files = {
    "data/jia/2020-01.yaml": flow("2020-01"),
    "data/jia/2020-02.yaml": flow("2020-02"),
    "data/yi/2020-01-20..2020-02-10.yaml": flow("2020-01-20..2020-02-10"),
    "data/city/2020-01.yaml": level("2020-01"),
    "data/city/2020-01-20..2020-02-10.yaml": level("2020-01-20..2020-02-10"),
  };
  expect(await checksOf(files)).toEqual([]);
});
