import { expect, test } from "@jest/globals";

import { chartColour } from "../../src/writers/chart-colour.ts";
import { shippedStyle } from "./sample-document.ts";

test("Colours come in turn, and when they come again they are lighter", () => {
  const colours = ["000000", "C55A11"] as const;
  expect([0, 1, 2, 3, 4].map((index) => chartColour({ colours }, index))).toEqual([
    "000000",
    "C55A11",
    "666666",
    "DC9C70",
    "A3A3A3",
  ]);
});

test("As many series as a chart may have, and twice as many slices, each have a colour of their own", () => {
  const { chart } = shippedStyle("gbt9704");
  const colours = Array.from({ length: 20 }, (_, index) => chartColour(chart, index));
  expect(new Set(colours).size).toBe(20);
});
