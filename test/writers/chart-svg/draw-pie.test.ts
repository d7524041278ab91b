import { expect, test } from "@jest/globals";

import { writeChartSvg } from "../../../src/writers/chart-svg/write-chart-svg.ts";
import { place } from "../blocks.ts";
import { readPage } from "../html/read-page.ts";
import { shippedStyle } from "../sample-document.ts";

/** What stands in a pie: numbers beside its slices, then its key. */
function textsOf(categories: readonly string[], values: readonly string[]): readonly string[] {
  const chart = {
    type: "chart",
    form: "pie",
    categories,
    series: [{ name: "处数", values }],
    phrases: [],
    place,
  } as const;
  const room = { width: 156, height: 200 };
  const { elements } = readPage(writeChartSvg(chart, shippedStyle("gbt9704"), { unit: "", room }));
  return elements.filter(({ name }) => name === "text").map(({ text }) => text);
}

test("numbers stand beside the slices, and names in the key", () => {
  expect(textsOf(["甲", "乙"], ["3", "1"])).toEqual(["3", "1", "甲", "乙"]);
});

test("where slices are too thin for their numbers, the key has all numbers", () => {
  expect(textsOf(["甲", "乙", "丙", "丁"], ["1", "2", "0", "300"])).toEqual(["300", "甲 1", "乙 2", "丙 0", "丁 300"]);
});
