import { commands as zhCommands } from "../../src/locale/zh-CN/commands.ts";
import { describe, expect, test } from "@jest/globals";

import type { RefreshValues } from "../../src/diagnostics/codes/refresh.ts";
import { refresh as en } from "../../src/locale/en/refresh.ts";
import { refreshWordsFor } from "../../src/locale/refresh-words.ts";
import type { Sentence } from "../../src/locale/sentences.ts";
import { refresh as zhCN } from "../../src/locale/zh-CN/refresh.ts";

const findings: RefreshValues = {
  "wording-not-refreshed": { paragraphs: 2 },
  "contents-to-update": {},
  "unknown-taken": { written: "9", count: 3 },
  "not-refreshed-on-errors": {},
  "file-in-use": { lock: "~$a.docx" },
  "file-changed-meanwhile": {},
};

describe.each(Object.keys(findings) as (keyof RefreshValues)[])("%s is told with a way out", (code) => {
  test.each([
    ["in Chinese", zhCN, /^[^\n]*[\u4E00-\u9FFF][^\n]*。$/, /。$/],
    ["in English", en, /^[^\n\u4E00-\u9FFF]*\.$/, /\.$/],
  ] as const)("%s", (_, sentences, message, hint) => {
    const sentence = (sentences[code] as (values: unknown) => Sentence)(findings[code]);
    expect(sentence.message).toMatch(message);
    expect(sentence.hint).toMatch(hint);
    expect(Object.values(sentence).join("")).not.toMatch(/undefined|\[object|\$\{/);
  });
});

test("One paragraph is told as one, and --take where nothing is wrong as such", () => {
  expect(en["wording-not-refreshed"]({ paragraphs: 1 }).message).toContain("of 1 paragraph changed");
  expect(en["unknown-taken"]({ written: "9", count: 0 }).message).toContain(
    "everything in the file is as the facts say",
  );
  expect(zhCN["unknown-taken"]({ written: "9", count: 0 }).message).toContain("没有与事实不符的地方");
});

test("A disk that refuses says why in words a clerk knows, and other codes as they are", () => {
  expect(zhCommands["write-refused"]({ path: "a", reason: "EACCES" }).message).toBe("写不了 a：没有写入权限。");
  expect(zhCommands["write-refused"]({ path: "a", reason: "EIO" }).message).toBe("写不了 a：磁盘拒绝写入（EIO）。");
});

test("What came of a refresh is told in numbers, without what there is none of", () => {
  const all = { refreshed: 2, wrong: 1, other: 1 };
  expect(refreshWordsFor("zh-CN").count(all, true)).toBe("更新2处，1处仍与事实不符，1处须留意。");
  expect(refreshWordsFor("en").count(all, true)).toBe("2 refreshed, 1 still not what the facts say, 1 to look at.");
  expect(refreshWordsFor("zh-CN").count({ refreshed: 2, wrong: 0, other: 0 }, true)).toBe("更新2处。");
  expect(refreshWordsFor("zh-CN").count(all, false)).toBe("可更新2处，1处仍与事实不符，1处须留意。");
  expect(refreshWordsFor("en").count({ refreshed: 2, wrong: 0, other: 0 }, false)).toBe("2 could be refreshed.");
});
