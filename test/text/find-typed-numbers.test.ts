import { describe, expect, test } from "@jest/globals";

import { findTypedNumbers } from "../../src/text/find-typed-numbers.ts";

function typed(text: string): readonly string[] {
  const place = { file: "t.md.hbs", line: 1, column: 1, endLine: 1, endColumn: 1 };
  const found: string[] = [];
  findTypedNumbers({ type: "text", text, place }, ({ line, column }, number) => {
    found.push(`${number} ${line}:${column}`);
  });
  return found;
}

describe("numbers typed into a template's text", () => {
  test.each<[string, readonly string[]]>([
    ["共12次", ["12 1:2"]],
    ["增长3.5%，\n其中２０个", ["3.5% 1:3", "２０ 2:3"]],
    ["召开三次、二十余家、两个", ["三 1:3", "二十 1:6", "两 1:11"]],
    ["2020年2月", ["2020 1:1", "2 1:6"]],
    ["一次、一项、一个", []],
    ["三农、十九大、五一", []],
    ["1. 甲\n  2) 乙", []],
    ["1.甲", ["1 1:1"]],
    ["[甲](https://例.cn/2020)", []],
    ["[第3版](https://例.cn/2020)", ["3 1:3"]],
    ["", []],
  ])("%j", (text, found) => {
    expect(typed(text)).toEqual(found);
  });
});
