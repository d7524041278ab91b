import { expect, test } from "@jest/globals";

import { findStandIn } from "../../../src/disk/fonts/find-stand-in.ts";

const font = { name: "仿宋", alternates: ["仿宋_GB2312"] };
const installed = [
  { families: ["FangSong", "仿宋"], postscript: "FangSong" },
  { families: ["仿宋_GB2312", "FangSong_GB2312"], postscript: "FangSong_GB2312" },
  { families: ["FandolFang", "FandolFang R"], postscript: "FandolFang-Regular" },
  { families: ["Noto Serif CJK JP"], postscript: "NotoSerifCJKjp-Regular" },
];

test.each([
  ["FangSong", "仿宋", false],
  ["FangSong_GB2312", "仿宋_GB2312", false],
  ["FandolFang-Regular", "FandolFang", true],
  ["NotoSerifCJKjp-Regular-VKana", "Noto Serif CJK", true],
  ["Unheard-Of", "Unheard-Of", true],
])("%s in a PDF is %s", (used, by, isReplaced) => {
  expect(findStandIn(font, [used], installed)).toEqual({ font, by: [by], isReplaced });
});

test("where nothing was drawn, nothing is said to be replaced", () => {
  expect(findStandIn(font, [], installed)).toEqual({ font, by: [], isReplaced: false });
});

test("of a collection the name of the first font says nothing of which one was used", () => {
  const serif = { name: "Noto Serif CJK SC", alternates: [] };
  expect(findStandIn(serif, ["NotoSerifCJKjp-Regular"], installed)).toMatchObject({ isReplaced: false });
});
