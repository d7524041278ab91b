import { expect, test } from "@jest/globals";

import { placeAt, sourceText } from "../../src/source/source-text.ts";
import { coloursFor } from "../../src/terminal/colours.ts";
import { showExcerpt } from "../../src/terminal/show-excerpt.ts";

/** The excerpt around `marked` in a text. */
function excerpt(text: string, marked: string, columns = 100): readonly string[] {
  const source = sourceText("data/shi/2020-02.yaml", text);
  const start = source.text.indexOf(marked);
  return showExcerpt(placeAt(source, start, start + marked.length), source, columns, coloursFor(false));
}

test("carets stand under the marked characters", () => {
  expect(excerpt("meetings:\n  - date: 2020-02-30\n", "2020-02-30")).toEqual([
    " 2 │   - date: 2020-02-30",
    "   │           ^^^^^^^^^^",
  ]);
});

test("wide characters count two columns, before the mark and in it", () => {
  expect(excerpt("会议: 局党组会", "党组")).toEqual([
    " 1 │ 会议: 局党组会", //
    "   │         ^^^^",
  ]);
});

test("a tab is shown as four spaces, control characters as pictures", () => {
  expect(excerpt("\ta\u001B: b", "b")).toEqual([
    " 1 │     a␛: b", //
    "   │         ^",
  ]);
});

test("a place without characters gets one caret, also at the end of the line and of the file", () => {
  expect(excerpt("date:\nx: 1", "")).toEqual([" 1 │ date:", "   │ ^"]);
  const source = sourceText("a.yaml", "date:\n");
  expect(showExcerpt(placeAt(source, 5), source, 100, coloursFor(false))).toEqual([" 1 │ date:", "   │      ^"]);
  expect(showExcerpt(placeAt(source, 6), source, 100, coloursFor(false))).toEqual([" 2 │", "   │ ^"]);
});

test("a place of several lines is marked to the end of its first", () => {
  expect(excerpt("notes:\n  a: |\n    x\n", "a: |\n    x")).toEqual([" 2 │   a: |", "   │   ^^^^"]);
});

test("a line beyond the file shows nothing", () => {
  const source = sourceText("a.yaml", "a: 1");
  const place = { file: "a.yaml", line: 9, column: 1, endLine: 9, endColumn: 2 };
  expect(showExcerpt(place, source, 100, coloursFor(false))).toEqual([]);
});

test("a long line is cut to what lies around the mark", () => {
  const text = `${"前".repeat(40)}错${"后".repeat(40)}`;
  expect(excerpt(text, "错", 46)).toEqual([
    ` 1 │ …${"前".repeat(4)}错${"后".repeat(14)}…`, //
    `   │ ${" ".repeat(9)}^^`,
  ]);
});
