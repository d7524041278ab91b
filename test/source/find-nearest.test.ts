import { expect, test } from "@jest/globals";

import { findNearest, findNearestNamed } from "../../src/source/find-nearest.ts";

test.each([
  ["meeting", ["meetings", "media", "duty"], ["meetings"]],
  ["会义", ["会议", "文件"], ["会议"]],
  ["督察", ["督查", "督办", "培训"], ["督查", "督办"]],
  ["局党组会议", ["局党组（扩大）会议", "领导小组会议"], ["局党组（扩大）会议"]],
  ["问题", ["存在问题", "主要措施"], ["存在问题"]],
  ["rigth", ["width", "height", "right"], ["right"]],
  ["xyz", ["meetings", "会议"], []],
  ["甲", ["乙"], []],
])("near to %s among %j: %j", (written, names, nearest) => {
  expect(findNearest(written, names)).toEqual(nearest);
});

test("a slip in a label finds what it labels", () => {
  const known = [
    { name: "meetings", labels: { zh: "会议", en: "meetings" } },
    { name: "media", labels: { zh: "媒体报道", en: "media reports" } },
  ];
  expect(findNearestNamed("媒体报到", known)).toEqual([known[1]]);
});
