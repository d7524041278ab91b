import { expect, test } from "@jest/globals";

import { spliceXml } from "../../../src/review/rewrite/splice.ts";

test("Splices change what they name and nothing else, in whatever order they come", () => {
  const splices = [
    { from: 4, to: 6, xml: "cd" },
    { from: 0, to: 1, xml: "" },
    { from: 2, to: 2, xml: "一" },
    { from: 2, to: 2, xml: "二" },
  ];
  expect(spliceXml("a-b-cd-e", splices)).toBe("-一二b-cd-e");
});

test("Splices that overlap are a fault of ours", () => {
  const splices = [
    { from: 0, to: 3, xml: "" },
    { from: 2, to: 4, xml: "" },
  ];
  expect(() => spliceXml("abcdef", splices)).toThrow("overlap");
});
