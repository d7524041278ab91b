import { expect, test } from "@jest/globals";

import { progressOn } from "../../src/terminal/show-progress.ts";

function written(columns?: number): string {
  let text = "";
  const progress = progressOn({ columns, write: (part) => (text += part) });
  progress.show(1, 3, "甲县民政局\u001B[2J");
  progress.wipe();
  return text;
}

test("a terminal sees one line, which is wiped again", () => {
  expect(written()).toBe("\r\u001B[2K[2/3] 甲县民政局␛[2J\r\u001B[2K");
});

test("the line is never longer than the terminal", () => {
  expect(written(11)).toBe("\r\u001B[2K[2/3] 甲县\r\u001B[2K");
});
