import { expect, test } from "@jest/globals";

import { parsedMarkdown } from "./parsed-markdown.ts";

const table = (id: string) => `:::表{#${id} 标题="甲"}\n| 甲 |\n|---|\n| 1 |\n:::`;

test("A reference leads to a table or an attachment, before it or behind it, from anywhere", () => {
  const { blocks, problems } = parsedMarkdown(
    [
      "见[](#名单)和[](#经费)。",
      "- 见[](#经费)",
      "| 见 |\n|---|\n| [](#经费) |",
      "详情^[见[](#名单)]",
      table("经费"),
      `::::附件{#名单 标题="乙"}\n\n见[](#经费)\n\n${table("人员")}\n\n::::`,
    ].join("\n\n"),
  );
  expect(problems).toEqual([]);
  expect(blocks.slice(0, 4)).toEqual([
    "见[](#名单)和[](#经费)。",
    ["-", ["见[](#经费)"]],
    [["见"], ["[](#经费)"]],
    "详情^[见[](#名单)]",
  ]);
});

test("A reference to what is not there is reported where it stands, with the nearest id", () => {
  expect(parsedMarkdown(`见[](#经非)。\n\n见[](#别的)。\n\n${table("经费")}`).problems).toEqual([
    ["unknown-reference", "10:2", { id: "经非", nearest: "经费", accepted: ["经费"] }],
    ["unknown-reference", "12:2", { id: "别的", nearest: undefined, accepted: ["经费"] }],
  ]);
  expect(parsedMarkdown("见[](#经费)").problems).toEqual([
    ["unknown-reference", "10:2", { id: "经费", nearest: undefined, accepted: [] }],
  ]);
});

test("The same text with a reference is looked at each time it comes up", () => {
  const { faults } = parsedMarkdown("见[](#乙)。\n\n见[](#乙)。");
  expect(faults).toEqual(["unknown-reference 10:2", "unknown-reference 12:2"]);
});

test("An id that is given twice is reported the second time", () => {
  expect(parsedMarkdown(`${table("甲")}\n\n${table("甲")}`).problems).toEqual([["duplicate-id", "16:7", { id: "甲" }]]);
  expect(parsedMarkdown(`${table("甲")}\n\n:::附件{#甲 标题="乙"}\n丙\n:::`).faults).toEqual(["duplicate-id 16:8"]);
});

test("A reference has no text of its own, and no id that a fact says", () => {
  expect(parsedMarkdown(`见[表](#甲)。\n\n${table("甲")}`).problems).toEqual([["reference-text", "10:2", {}]]);
  expect(parsedMarkdown("见[](#{{甲}})").problems).toEqual([["phrase-in-attribute", "10:2", { attribute: "#" }]]);
});

test("What looks like a reference and is none is reported", () => {
  expect(parsedMarkdown("见[](＃甲)").problems).toEqual([["link-address", "10:2", { address: "＃甲" }]]);
  expect(parsedMarkdown("见[](#甲 乙)").problems).toEqual([["reference-form", "10:2", { written: "[](#甲 乙)" }]]);
});

test("What a fact says is no reference", () => {
  const { blocks, problems } = parsedMarkdown("{{[](#甲)}}，\\[](#乙)");
  expect(problems).toEqual([]);
  expect(blocks).toEqual(["{0}，[](#乙)"]);
});
