import { expect, test } from "@jest/globals";

import { quoteDifference } from "../../../src/review/merge/quote-difference.ts";

test("Long texts are quoted from a little before where they differ, short ones whole", () => {
  const same = "2月11日以来，采取日常检查、暗访和专项督查方式开展督查6次，发现问题10个，";
  expect(quoteDifference(`${same}均已交办，逐月通报。`, `${same}均已逐一交办。`)).toEqual([
    "…问题10个，均已交办，逐月通报。",
    "…问题10个，均已逐一交办。",
  ]);
  expect(quoteDifference("继续推进。", "继续抓好。")).toEqual(["继续推进。", "继续抓好。"]);
  expect(quoteDifference(`${same}止`, same)).toEqual(["…发现问题10个，止", "…发现问题10个，"]);
});
