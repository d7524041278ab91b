import { expect, test } from "@jest/globals";

import { readWrittenDate } from "../../src/tree/written-date.ts";

test.each([
  ["2026年9月5日", "2026-09-05"],
  ["2024年2月29日", "2024-02-29"],
  ["2026年12月31日", "2026-12-31"],
])("%s is a day", (text, day) => {
  expect(readWrittenDate(text)).toEqual({ type: "day", day });
});

test.each(["2026年9月31日", "2026年2月29日", "2026年13月1日", "2026-09-31", "二〇二六年二月三十日", "2026年9月0日"])(
  "There is no %s",
  (text) => {
    expect(readWrittenDate(text)).toEqual({ type: "no-such-day" });
  },
);

test.each([
  ["2026年09月05日", "2026年9月5日"],
  ["2026年9月05日", "2026年9月5日"],
  ["2026.9.5", "2026年9月5日"],
  ["2026-09-05", "2026年9月5日"],
  ["2026/9/5", "2026年9月5日"],
  ["2026年9月5号", "2026年9月5日"],
  ["2026 年 9 月 5 日", "2026年9月5日"],
  ["２０２６年９月５日", "2026年9月5日"],
  ["二〇二六年九月五日", "2026年9月5日"],
  ["二○二六年十二月三十一日", "2026年12月31日"],
  ["二零二六年十月二十日", "2026年10月20日"],
  ["26年9月5日", undefined],
  ["2026年9月", undefined],
  ["九月五日", undefined],
  ["", undefined],
])("%j should be %s", (text, meant) => {
  expect(readWrittenDate(text)).toEqual({ type: "form", meant });
});
