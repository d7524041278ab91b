import { expect, test } from "@jest/globals";

import { safeJson, visibleText } from "../../src/terminal/visible-text.ts";

test.each([
  ["示例市民政局，20余次 (ok) 😀 é", "示例市民政局，20余次 (ok) 😀 é"],
  ["\u001B[31mred\u001B]8;;http://a\u0007", "␛[31mred␛]8;;http://a␇"],
  ["a\n::error::b\r\nc", "a␊::error::b␍␊c"],
  ["\u0085\u009B31m\u007F", "<U+0085><U+009B>31m␡"],
  ["\u202Eabc\u2066\u200F", "<U+202E>abc<U+2066><U+200F>"],
  ["\uFEFF\u200B\u2028", "<U+FEFF><U+200B><U+2028>"],
  ["\uD800x\uDC00", "<U+D800>x<U+DC00>"],
  ["\uE0000\uE001", "<U+E000>0<U+E001>"],
  ["##[error]x ##vso[task.setvariable]", "# #[error]x # #vso[task.setvariable]"],
  ["## 标题 %0A", "## 标题 %0A"],
])("%j is shown as %s", (text, expected) => {
  expect(visibleText(text)).toBe(expected);
});

test("JSON keeps its values and loses what a terminal or CI would obey", () => {
  const value = { a: "\u001B[31m\u009B\u202E\n::error::##[error]##vso[x]\uD800\uFFFF" };
  const safe = safeJson(JSON.stringify(value, undefined, 2));
  expect(JSON.parse(safe)).toEqual(value);
  expect(safe).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E\uD800-\uDFFF\uFFFF]|##\[|##vso/);
});
