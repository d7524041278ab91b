import { describe, expect, test } from "@jest/globals";

import type { ChartBlock, ChartForm } from "../../../src/tree/tree.ts";
import { scaleOver } from "../../../src/writers/chart-svg/scale.ts";
import { writeChartSvg } from "../../../src/writers/chart-svg/write-chart-svg.ts";
import { place } from "../blocks.ts";
import { readPage } from "../html/read-page.ts";
import { shippedStyle } from "../sample-document.ts";

const style = shippedStyle("gbt9704");

function chartOf(form: ChartForm, more: Partial<ChartBlock> = {}): ChartBlock {
  const series = [
    { name: "会议", values: ["12", "7.50", "3"] },
    { name: "文件", values: ["25", undefined, "-4"] },
  ];
  return { type: "chart", form, categories: ["甲", "乙", "丙"], series, phrases: [], place, ...more };
}

function draw(chart: ChartBlock) {
  return readPage(writeChartSvg(chart, style, { unit: "单位：", room: { width: 156, height: 200 } })).elements;
}

function numbersOf(elements: ReturnType<typeof draw>, name: string, attribute: string): readonly number[] {
  return elements.filter((element) => element.name === name).map(({ attributes }) => Number(attributes[attribute]));
}

const one = { series: [{ name: "会议", values: ["10", "20", "40"] }] };

describe("every form", () => {
  test.each<ChartForm>(["column", "bar", "line", "stacked", "pie"])(
    "%s prints its numbers as they are written, twice",
    (form) => {
      const elements = draw(chartOf(form, { series: [{ name: "会议", values: ["12", "7.50", "3"] }], unit: "次" }));
      const texts = elements.filter(({ name }) => name === "text").map(({ text }) => text);
      for (const number of ["12", "7.50", "3"]) expect(texts).toContain(number);
      expect(texts).toContain("单位：次");
      expect(elements.find(({ name }) => name === "desc")?.text).toBe("甲：会议 12；乙：会议 7.50；丙：会议 3");
    },
  );

  test.each<ChartForm>(["column", "bar", "line", "stacked", "pie"])(
    "%s stays within its paper whatever the numbers",
    (form) => {
      const awkward: readonly Partial<ChartBlock>[] = [
        {},
        { categories: [], series: [] },
        { series: [{ name: "", values: [undefined, undefined, undefined] }] },
        { series: [{ name: "a", values: ["0", "0", "0"] }] },
        { series: [{ name: "a", values: ["-1", "-2", "-3"] }] },
        { series: [{ name: "a", values: ["123456789012345", "0.000001", "1"] }] },
        { categories: ["很长".repeat(60), "乙", "丙"] },
        { width: 20, height: 10 },
      ];
      for (const more of awkward) {
        const svg = writeChartSvg(chartOf(form, more), style, { unit: "", room: { width: 156, height: 200 } });
        expect(svg).not.toMatch(/NaN|Infinity|undefined|="-[^"]*" height|width="-|height="-|r="-/);
        expect(() => readPage(svg)).not.toThrow();
      }
    },
  );

  test("is as wide as the text and as high as the style says, where nothing else is said", () => {
    const [svg] = draw(chartOf("column"));
    expect(svg?.attributes["style"]).toBe(`width:156mm;height:${style.chart.height}mm`);
    expect(draw(chartOf("column", { width: 312, height: 40 }))[0]?.attributes["style"]).toBe("width:156mm;height:20mm");
  });

  test("has the colours of the style, and a key where there are several series", () => {
    const elements = draw(chartOf("column"));
    const fills = elements.flatMap(({ name, attributes }) => (name === "rect" ? [attributes["fill"]] : []));
    expect(new Set(fills)).toEqual(new Set(style.chart.colours.slice(0, 2).map((colour) => `#${colour}`)));
    expect(elements.map(({ text }) => text)).toEqual(expect.arrayContaining(["会议", "文件"]));
  });
});

describe("lengths are as the numbers", () => {
  test("of columns, bars and what stands upon each other", () => {
    const columns = numbersOf(draw(chartOf("column", one)), "rect", "height");
    expect(columns.map((height) => height / (columns[0] ?? 1))).toEqual([
      1,
      expect.closeTo(2, 2),
      expect.closeTo(4, 2),
    ]);
    const bars = numbersOf(draw(chartOf("bar", one)), "rect", "width");
    expect(bars.map((width) => width / (bars[0] ?? 1))).toEqual([1, expect.closeTo(2, 2), expect.closeTo(4, 2)]);
    const [low, high] = ["10", "30"].map((value) => ({ name: value, values: [value] }));
    const stacked = draw(chartOf("stacked", { categories: ["甲"], series: low && high ? [low, high] : [] }));
    const [lower, upper] = stacked.filter(
      ({ name, attributes }) => name === "rect" && Number(attributes["height"]) > 20,
    );
    expect(Number(upper?.attributes["height"]) / Number(lower?.attributes["height"])).toBeCloseTo(3, 1);
    expect(Number(upper?.attributes["y"]) + Number(upper?.attributes["height"])).toBeCloseTo(
      Number(lower?.attributes["y"]),
      1,
    );
  });

  test("of slices: a quarter ends at three o'clock", () => {
    const elements = draw(chartOf("pie", { categories: ["甲", "乙"], series: [{ name: "", values: ["1", "3"] }] }));
    const [first] = elements.filter(({ name }) => name === "path");
    const [, x, y, endX, endY] =
      /^M([\d.]+),([\d.]+)L[^A]+A[^A]*,1,([\d.]+),([\d.]+)Z$/.exec(first?.attributes["d"] ?? "") ?? [];
    expect(Number(endY)).toBeCloseTo(Number(y), 1);
    expect(Number(endX)).toBeGreaterThan(Number(x));
  });

  test("a line is broken where a number is missing, and drawn through the others", () => {
    const values = ["1", "2", undefined, "3", "4"];
    const elements = draw(chartOf("line", { categories: values.map(String), series: [{ name: "", values }] }));
    expect(elements.filter(({ name }) => name === "polyline")).toHaveLength(2);
    expect(elements.filter(({ name }) => name === "circle")).toHaveLength(4);
  });
});

describe("an axis", () => {
  test.each([
    [
      [12, 25],
      [0, 5, 10, 15, 20, 25],
    ],
    [
      [0.3, 1.1],
      [0, 0.5, 1, 1.5],
    ],
    [
      [-4, 25],
      [-10, 0, 10, 20, 30],
    ],
    [[0], [0, 1]],
    [[], [0, 1]],
    [[150_000], [0, 50_000, 100_000, 150_000]],
    [[-3], [-3, -2, -1, 0]],
    [
      [1, 0],
      [0, 1],
    ],
    [
      [2, 1],
      [0, 1, 2],
    ],
    [[0.5], [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
  ])("over %j is marked at round numbers, zero among them", (values, ticks) => {
    const scale = scaleOver(values);
    expect(scale.ticks.map((tick) => Number(scale.write(tick)))).toEqual(ticks);
    expect([scale.place(ticks[0] ?? 0), scale.place(ticks.at(-1) ?? 0)]).toEqual([
      expect.closeTo(0),
      expect.closeTo(1),
    ]);
  });
});

test("what a chart is called can't become markup", () => {
  const bad = `<script>"&'`;
  const chart = chartOf("pie", { categories: [bad, bad, bad], unit: bad });
  const elements = draw(chart);
  expect(elements.some(({ name }) => name === "script")).toBe(false);
  expect(elements.some(({ text }) => text === bad)).toBe(true);
});
