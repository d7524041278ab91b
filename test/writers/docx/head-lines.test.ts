import { expect, test } from "@jest/globals";

import { headLines } from "../../../src/writers/docx/head-lines.ts";

test.each([
  ["救助（人次）", ["救助", "（人次）"]],
  ["Amount (yuan)", ["Amount", "(yuan)"]],
  ["单位", ["单位"]],
  ["（人次）", ["（人次）"]],
  ["机构（家）数", ["机构（家）数"]],
  ["支出（含下级）（万元）", ["支出（含下级）", "（万元）"]],
])("the head %s stands in the lines %j where it is too wide for one", (head, lines) => {
  expect(headLines(head)).toEqual(lines);
});
