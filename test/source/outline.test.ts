import { expect, test } from "@jest/globals";

import { withoutBroken } from "../../src/source/outline.ts";
import { sourceText } from "../../src/source/source-text.ts";

const text = "时段: 2020\n会议:\n  - 日期: 1\n    议题: 甲\n  - 日期: 2\n文件:\n- 日期: 3\n";

test.each([
  ["a record, when one of its lines is broken", [4], "时段: 2020\n会议:\n\n\n  - 日期: 2\n文件:\n- 日期: 3\n"],
  ["a whole entry, when its own line is broken", [2], "时段: 2020\n\n\n\n\n文件:\n- 日期: 3\n"],
  ["a whole entry, when nothing of it is left", [3, 5], "时段: 2020\n\n\n\n\n文件:\n- 日期: 3\n"],
  ["an entry of one line", [1], "\n会议:\n  - 日期: 1\n    议题: 甲\n  - 日期: 2\n文件:\n- 日期: 3\n"],
])("blanks out %s, and keeps all else in its place", (_title, broken, kept) => {
  const rest = withoutBroken(sourceText("a.yaml", text), new Set(broken));
  expect(rest.text).toHaveLength(text.length);
  expect(rest.text.replaceAll(/ +$/gm, "")).toBe(kept);
});
