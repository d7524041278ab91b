import { expect, test } from "@jest/globals";

import { styleLabel, styleNamed } from "../../src/styles/style-labels.ts";
import { shippedNames } from "./shipped-styles.ts";

test("Every style that is shipped is called something in Chinese, and no two the same", () => {
  const labels = shippedNames.map(styleLabel);
  expect(labels).not.toContain(undefined);
  expect(new Set(labels).size).toBe(shippedNames.length);
});

test.each([
  ["红头", "redhead"],
  ["红头文件", "redhead"],
  ["简报", "briefing"],
  ["总结", "summary"],
  ["redhead", "redhead"],
  ["constructor", "constructor"],
])("The label %s stands for %s", (label, name) => {
  expect(styleNamed(label, shippedNames)).toBe(name);
});

test("A style that an office named so itself goes before the label", () => {
  expect(styleNamed("简报", [...shippedNames, "简报"])).toBe("简报");
});
