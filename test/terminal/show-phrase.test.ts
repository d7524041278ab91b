import { expect, test } from "@jest/globals";
import stringWidth from "string-width";

import { coloursFor } from "../../src/terminal/colours.ts";
import { showPhrase } from "../../src/terminal/show-phrase.ts";

const place = { file: "a.hbs", line: 1, column: 1, endLine: 1, endColumn: 2 };

function show(before: string, texts: readonly string[], after: string, printed: string, columns: number): string {
  const parts = texts.map((text) => ({ text, figures: [] }));
  const phrase = { type: "phrase", parts, expression: "x", place, includes: [], anchor: "_hb_a", gap: false } as const;
  return showPhrase({ phrase, around: { before, after } }, printed, columns, coloursFor(false));
}

test("What is printed stands in brackets in its sentence", () => {
  expect(show("开会", ["6"], "次。", "6", 40)).toBe("开会[6]次。");
  expect(show("开会", ["较上月增加2次", "，增长50%"], "。", "，增长50%", 60)).toBe("开会较上月增加2次[，增长50%]。");
});

test("A long sentence is cut on both sides to the columns there are, a control character shown", () => {
  const shown = show("很长的前文".repeat(20), ["六\u001B[2J次"], "很长的后文".repeat(20), "六\u001B[2J次", 40);
  expect(shown).toContain("[六␛[2J次]");
  expect(stringWidth(shown)).toBeLessThanOrEqual(40);
  expect(shown).toMatch(/^….*…$/);
});

test("What is longer than a line is cut itself", () => {
  expect(stringWidth(show("前", ["很长的文字".repeat(30)], "后", "很长的文字".repeat(30), 60))).toBeLessThanOrEqual(60);
});
