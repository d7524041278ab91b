import { expect, test } from "@jest/globals";

import { readYaml } from "../../../src/source/read-yaml.ts";
import { sourceText } from "../../../src/source/source-text.ts";
import { toldOf } from "../../facts/told.ts";

test.each([
  [
    "会议：\n  - 日期: 1\n",
    "There is a full-width “：” here; it has to be the half-width “:”. → Write a half-width colon and a space after it; if it belongs to the content, put the whole value in quotes.",
  ],
  [
    "a: 1\u00A0\n",
    "There is a no-break space here; it has to be a plain space. → Replace it; if it belongs to the content, put the whole value in quotes.",
  ],
  ["a: 1\nａ: 2\n", "“ａ” and “a” in line 1 are the same and given twice. → Join them."],
  [
    "a: &x 1\n",
    "“&x” is a YAML anchor (&), which is not accepted here. → Write the content itself; if this belongs to the content, put it in quotes.",
  ],
  [
    "a: { b: 1 c: 2 }\n",
    "A comma is missing in front of “c”: entries in one pair of braces stand apart by commas. → Add the comma; if the colon belongs to the content, put the whole content in quotes.",
  ],
  ["a: [1\nb: 2\n", "The bracket [ has no partner. → Add the other bracket."],
])("%j", (text, told) => {
  expect(toldOf("en", (report) => readYaml(sourceText("a.yaml", text), report))).toContain(told);
});
