import { describe, expect, test } from "@jest/globals";
import { assert, array, constantFrom, property, string, tuple } from "fast-check";

import type { Inline } from "../../../src/tree/tree.ts";
import type { Run } from "../../../src/writers/plain/plain-runs.ts";
import { plainMarks, runsOf } from "../../../src/writers/plain/plain-runs.ts";
import { atStart, writeRuns } from "../../../src/writers/markdown/write-runs.ts";
import { nodesIn, parseMarkdown, textIn } from "./parse-markdown.ts";

const address = "https://a.cn/x";
const plain = (text: string): Run => ({ type: "text", text, marks: plainMarks });
const strong = (text: string): Run => ({ type: "text", text, marks: { ...plainMarks, strong: true } });
const link = (text: string, marks = plainMarks): Run => ({ type: "text", text, marks: { ...marks, address } });
const note: Run = { type: "note", number: 1 };

function write(...runs: readonly Run[]): string {
  return writeRuns(runs, atStart);
}

describe("what stands beside each other stays apart", () => {
  test.each<[string, readonly Run[], string]>([
    ["an exclamation mark and a link", [plain("看!"), link("这里")], "看\\![这里](<https://a.cn/x>)"],
    ["an exclamation mark and a footnote", [plain("看!"), note], "看\\![^1]"],
    ["a footnote and brackets", [plain("甲"), note, plain("(乙)")], "甲[^1]\\(乙)"],
    ["a footnote at the beginning and a colon", [note, plain(": 乙")], "[^1]\\: 乙"],
    ["two links to different places", [link("甲"), plain("乙")], "[甲](<https://a.cn/x>)乙"],
    [
      "bold and other text of one link",
      [link("甲"), link("乙", { ...plainMarks, strong: true })],
      "[甲**乙**](<https://a.cn/x>)",
    ],
    ["a caret and the bracket of its link", [link("^1")], "[\\^1](<https://a.cn/x>)"],
    [
      "bold text in a link and its blanks",
      [link(" 甲 ", { ...plainMarks, strong: true })],
      "[ **甲** ](<https://a.cn/x>)",
    ],
    ["bold text and a sign that some parsers take for a letter", [plain("甲😀"), strong("：乙")], "甲😀：**乙**"],
  ])("%s", (_, runs, expected) => {
    expect(write(...runs)).toBe(expected);
  });
});

test("blanks at the beginning of a line within a paragraph stay, and make nothing of what follows", () => {
  expect(write(plain("甲\n --- 乙\n # 丙"))).toBe("甲\\\n&#x20;--- 乙\\\n&#x20;# 丙");
});

test("inlines of any kind are the same characters when they are parsed again", () => {
  const awkward = [..."\\`*_{}[]()#!|<~&:^ 甲，：《》1a".split(""), "😀"];
  const texts = string({ unit: constantFrom(...awkward), minLength: 1, maxLength: 4 });
  const inline = tuple(constantFrom("text", "text", "strong", "emphasis", "link"), texts, texts).map(
    ([type, first, text]): Inline => {
      if (type === "text") return { type, text };
      const children: Inline[] = [
        { type: "strong", children: [{ type: "text", text: first }] },
        { type: "text", text },
      ];
      if (type === "link") return { type, address: [{ type: "text", text: address }], children };
      return { type: type as "strong", children };
    },
  );
  assert(
    property(array(inline, { minLength: 1, maxLength: 3 }), (inlines) => {
      const runs = runsOf([{ inlines, phrases: [] }], { targets: new Map(), notes: [] });
      const parsed = parseMarkdown(writeRuns(runs, atStart));
      expect(textIn(parsed)).toBe(runs.map((run) => (run.type === "text" ? run.text : "")).join(""));
      const links = nodesIn(parsed).filter((node) => node.type === "link");
      expect(links.every(({ url }) => url === address)).toBe(true);
      expect(nodesIn(parsed).some(({ type }) => type === "image" || type === "inlineCode")).toBe(false);
    }),
    { numRuns: 300 },
  );
});
