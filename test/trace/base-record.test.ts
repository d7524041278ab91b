import { describe, expect, test } from "@jest/globals";

import {
  figurePlaceholder as figure,
  hashSkeleton,
  readBaseRecord,
  skeletonOf,
  writeBaseRecord,
} from "../../src/trace/base-record.ts";
import type { BaseRecord } from "../../src/trace/base-record.ts";

/** A text in which anchors are written as [ ]. */
function skeleton(written: string): string {
  const ranges: { from: number; to: number }[] = [];
  const open: number[] = [];
  let text = "";
  for (const character of written) {
    if (character === "[") open.push(text.length);
    else if (character === "]") ranges.push({ from: open.pop() ?? 0, to: text.length });
    else text += character;
  }
  return skeletonOf(text, ranges);
}

describe("The skeleton of a paragraph", () => {
  test.each([
    [
      "has a placeholder for every figure",
      "召开会议[6]次，印发文件[12]件。",
      `召开会议${figure}次，印发文件${figure}件。`,
    ],
    ["has one for figures around the same link", "见[[[年报]]]。", `见${figure}。`],
    ["has one for a figure that prints nothing", "[]次", `${figure}次`],
    ["has one for each of two figures that touch", "[6][次]。", `${figure}${figure}。`],
    ["has as many where the first of them prints nothing", "[][次]。", `${figure}${figure}。`],
    ["has as many where the second prints nothing", "[6][]。", `${figure}${figure}。`],
    [
      "has no blanks, breaks, tabs or characters without width",
      " 一\u3000二\n三\t四\u00A0五\u200B六\uFEFF七 ",
      "一二三四五六七",
    ],
    ["is empty where there is nothing", " \u3000", ""],
  ])("%s", (_, written, expected) => {
    expect(skeleton(written)).toBe(expected);
  });

  test("is the same whatever the figures print", () => {
    expect(skeleton("召开会议[6]次。")).toBe(skeleton("召开会议[ 一百二十 ]次。"));
  });

  test("is another when a word is changed", () => {
    expect(hashSkeleton(skeleton("召开会议[6]次。"))).not.toBe(hashSkeleton(skeleton("召开例会[6]次。")));
  });

  test("is the same whatever the order of the ranges", () => {
    const ranges = [
      { from: 4, to: 5 },
      { from: 0, to: 1 },
    ];
    expect(skeletonOf("1增至2件", ranges)).toBe(skeletonOf("1增至2件", ranges.toReversed()));
  });

  test("takes figures that reach over each other as one", () => {
    const crossing = [
      { from: 0, to: 3 },
      { from: 2, to: 5 },
    ];
    expect(skeletonOf("12345件", crossing)).toBe(`${figure}件`);
  });
});

test("A hash has six lower-case letters and digits", () => {
  expect(["", "次", "召开会议".repeat(1000)].map(hashSkeleton)).toEqual(
    Array(3).fill(expect.stringMatching(/^[0-9a-z]{6}$/)),
  );
});

test("No two of a hundred thousand paragraphs that differ by a number share more hashes than chance has it", () => {
  const hashes = new Set(Array.from({ length: 100_000 }, (_, index) => hashSkeleton(`第${index}条措施已经落实。`)));
  expect(hashes.size).toBeGreaterThan(100_000 - 15);
});

describe("A record", () => {
  const paragraph = { skeleton: "k3f9xa", anchors: ["1ab2c", "2cd3e"] };

  test.each<readonly [string, BaseRecord]>([
    ["of nothing", []],
    ["of one paragraph without figures", [{ skeleton: "k3f9xa", anchors: [] }]],
    ["of a hundred paragraphs", Array.from({ length: 100 }, () => paragraph)],
    [
      "of a paragraph with a hundred figures",
      [{ skeleton: "k3f9xa", anchors: Array.from({ length: 100 }, () => "1ab2c") }],
    ],
  ])("%s is read back, and no value is longer than Word keeps", (_, record) => {
    const values = writeBaseRecord(record);
    expect(values.filter((value) => value.length > 255)).toEqual([]);
    expect(readBaseRecord(values)).toEqual(record);
  });

  test("is written in few characters", () => {
    expect(writeBaseRecord([paragraph, { skeleton: "000000", anchors: [] }])).toEqual(["k3f9xa.1ab2c.2cd3e,000000;"]);
  });

  test.each([
    ["without values", []],
    ["that lost its end", ["k3f9xa.1ab2c,"]],
    ["that lost its begin", ["9xa.1ab2c;"]],
    ["that lost a value in the middle", ["k3f9xa.1ab2c,k3f", "xa.1ab2c;"]],
    ["with other characters", ["K3F9XA;"]],
    ["with nothing between commas", ["k3f9xa,,k3f9xa;"]],
    ["of something else", ["第一次会议"]],
  ])("%s is not taken for one", (_, values) => {
    expect(readBaseRecord(values)).toBeUndefined();
  });

  test("is read where a word processor put blanks around a value", () => {
    expect(readBaseRecord([" k3f9xa.1a", "b2c; "])).toEqual([{ skeleton: "k3f9xa", anchors: ["1ab2c"] }]);
  });
});
