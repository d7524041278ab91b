import { expect, test } from "@jest/globals";

import type { DocumentBlock } from "../../../src/tree/tree.ts";
import { cutSheets } from "../../../src/writers/html/cut-sheets.ts";
import { paragraphOf, tableOf } from "../blocks.ts";

const text = paragraphOf({ type: "text", text: "甲" });
const across = tableOf("| a |\n|---|\n| b |", { landscape: true });
const pageBreak: DocumentBlock = { type: "page-break" };

/** Each sheet as the number of its blocks, in brackets where it is laid across. */
function sheets(blocks: readonly DocumentBlock[], { landscape = false, signed = false } = {}): readonly string[] {
  return cutSheets(blocks, { landscape, signed }).map((sheet) =>
    sheet.across ? `[${sheet.blocks.length}]` : String(sheet.blocks.length),
  );
}

test.each<[string, readonly DocumentBlock[], readonly string[]]>([
  ["nothing, as there is a title", [], ["0"]],
  ["text alone", [text, text], ["2"]],
  ["a page break", [text, pageBreak, text, text], ["1", "2"]],
  ["a table laid across within text", [text, across, across, text], ["1", "[2]", "1"]],
  ["a table laid across first: the title stands upright", [across, text], ["0", "[1]", "1"]],
  ["a page break right before a table laid across", [text, pageBreak, across], ["1", "[1]"]],
  ["a page break right behind one", [text, across, pageBreak, text], ["1", "[1]", "1"]],
])("%s", (_what, blocks, expected) => {
  expect(sheets(blocks)).toEqual(expected);
});

test("a signature never stands on a sheet that is laid across", () => {
  expect(sheets([text, across], { signed: true })).toEqual(["1", "[1]", "0"]);
  expect(sheets([text], { signed: true })).toEqual(["1"]);
});

test("an attachment laid across is so all through, and its page breaks, too", () => {
  expect(sheets([text, across, pageBreak, text], { landscape: true })).toEqual(["[2]", "[1]"]);
});
