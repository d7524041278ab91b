import { describe, expect, test } from "@jest/globals";

import { locateByWords, matchWhole } from "../../../src/review/verify/locate.ts";

/** What stands in the holes. */
function filled(text: string, words: readonly string[], expected: readonly string[]) {
  return matchWhole(text, words, expected)?.map(({ from, to }) => text.slice(from, to));
}

describe("Between words that make up a text whole", () => {
  test.each<readonly [string, string, readonly string[], readonly string[], readonly string[] | undefined]>([
    ["one hole holds what stands there", "召开会议18次", ["召开会议", "次"], ["17"], ["18"]],
    ["it may hold nothing", "召开会议次", ["召开会议", "次"], ["17"], [""]],
    [
      "two are told apart by the words between",
      "通知11份、方案2份",
      ["通知", "份、方案", "份"],
      ["10", "2"],
      ["11", "2"],
    ],
    ["words that are not all there tell nothing", "召开了会议18次", ["召开会议", "次"], ["17"], undefined],
    ["words that overlap are not there twice", "共次", ["共次", "次"], ["17"], undefined],
    ["two ways to part a text tell nothing", "1份2份3", ["", "份", ""], ["7", "8"], undefined],
    ["unless one is as expected", "1份2份3", ["", "份", ""], ["1份2", "3"], ["1份2", "3"]],
  ])("%s", (_, text, words, expected, holes) => {
    expect(filled(text, words, expected)).toEqual(holes);
  });
});

describe("In a text of which more was changed, a phrase is found", () => {
  const found = (text: string, before: string, expected: string, after: string) => {
    const range = locateByWords(text, { before, after, expected });
    return range && text.slice(range.from, range.to);
  };

  test.each([
    [
      "between the words next to it that are still there",
      "本月先后开展督查18次，成效明显",
      "共开展督查",
      "17",
      "次，并整改",
      "18",
    ],
    ["by itself, where it stands only once", "督查工作共17次", "查看机构", "17", "家", "17"],
  ])("%s", (_, text, before, expected, after, is) => {
    expect(found(text, before, expected, after)).toBe(is);
  });

  test.each([
    ["where the words stand twice", "开展督查18次，开展督查19次，", "开展督查", "17", "次，"],
    ["where too much stands between", `开展督查${"很多".repeat(9)}次，`, "开展督查", "17", "次，"],
    ["within another number", "共179处", "查看", "17", "家"],
    ["by a short word", "各局长和局办", "由", "局", "任"],
  ])("but not %s", (_, text, before, expected, after) => {
    expect(found(text, before, expected, after)).toBeUndefined();
  });
});
