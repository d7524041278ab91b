import { expect, test } from "@jest/globals";

import { kindOfFigure, strongestKind } from "../../../src/review/proof/kind-of-figure.ts";
import { tints } from "../../../src/review/proof/tints.ts";
import { proofSample } from "./proofed.ts";

test("Figures of the sample are told apart as a person would", async () => {
  const { figures } = await proofSample({ template: "quarterly", unit: "shili-city", period: "2019-Q4" });
  const kinds = new Map(figures.map(({ phrase, figure }) => [phrase.expression, kindOfFigure(figure)]));
  expect(kinds.get("unit.name")).toBe("recorded");
  expect(kinds.get("count meetings")).toBe("worked-out");
  expect(kinds.get('change (count meetings) from="last" growth=true')).toBe("compared");
});

test("An indicator is as recorded in a month, and worked out where months were added up", () => {
  const recipe = { type: "indicator", indicator: "rescued" } as const;
  const place = { file: "a.yaml", line: 1, column: 1, endLine: 1, endColumn: 2 };
  expect(kindOfFigure({ recipe, places: [place] })).toBe("recorded");
  expect(kindOfFigure({ recipe, places: [place, { ...place, line: 2 }] })).toBe("worked-out");
  expect(kindOfFigure({ recipe: { type: "under", of: recipe, shift: {} }, places: [place] })).toBe("recorded");
});

test("A phrase with several figures is tinted by what asks for the most checking", () => {
  expect(strongestKind(["recorded", "compared", "worked-out"])).toBe("compared");
  expect(strongestKind(["recorded", "worked-out"])).toBe("worked-out");
  expect(strongestKind([])).toBe("recorded");
});

test("Each tint is a good step darker than the one before, and black text stands out on all", () => {
  const [recorded = 0, workedOut = 0, compared = 0] = Object.values(tints).map(lightness);
  expect(recorded - workedOut).toBeGreaterThan(8);
  expect(workedOut - compared).toBeGreaterThan(8);
  expect(compared).toBeGreaterThan(65);
});

/** CIE L*, 0 for black and 100 for white. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 116 * Math.cbrt(0.2126 * red + 0.7152 * green + 0.0722 * blue) - 16;
}
