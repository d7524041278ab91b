import { describe, expect, test } from "@jest/globals";

import { findings, render } from "./sample-facts.ts";

const bare = { "data/bureau/2020-02.yaml": "period: 2020-02\nmeetings: []\n" };

function draft(body: string) {
  return render(body, bare, { draft: true });
}

describe("a draft shows what is missing, and says so all the same", () => {
  test.each([
    ["a figure", "在{{indicators.teams}}个", "在【待补：工作组】个", "indicator-not-reported 4:2"],
    ["a ledger", "共{{count documents}}份", "共【待补：文件】份", "ledger-not-reported 4:2"],
    ["a note", "{{paragraphs notes.problems}}", "【待补：存在问题】", "note-not-written 4:1"],
    ["the date", "{{date document.date}}", "【待补：成文日期】", "document-part-missing 4:1"],
    ["a list of nothing", '{{list (values meetings "topic")}}', "【待补：议题】", "list-too-short 4:1"],
    [
      "a block over what was not reported",
      "{{#each documents as |d|}}{{d.title}}{{/each}}。",
      "【待补：文件】。",
      "ledger-not-reported 4:9",
    ],
    [
      "rather than either part of a condition",
      "{{#if documents}}印发文件{{else}}未印发文件{{/if}}。",
      "【待补：文件】。",
      "ledger-not-reported 4:7",
    ],
    [
      "on the line of a block that has lines",
      "甲\n{{#if documents}}\n乙\n{{/if}}\n丙\n",
      "甲\n【待补：文件】\n丙",
      "ledger-not-reported 5:7",
    ],
  ])("%s", (_, body, printed, finding) => {
    const rendering = draft(body);
    expect(rendering.printed).toBe(printed);
    expect(findings(rendering)).toEqual([finding]);
  });

  test("a gap is marked, so that it can be highlighted; a figure is not", () => {
    const { text } = draft("{{indicators.teams}}{{count meetings}}");
    expect(text?.blocks[0]?.phrases.map(({ gap }) => gap)).toEqual([true, false]);
  });

  test("nothing is missing where the template asked first", () => {
    expect(draft("{{#if notes.plans}}甲{{else}}乙{{/if}}")).toMatchObject({ printed: "乙", found: [] });
  });
});

test("an English report calls what is missing by its English label", () => {
  const { printed } = render("{{count documents}} {{date document.date}}", bare, { draft: true, locale: "en" });
  expect(printed).toBe("【missing: documents】 【missing: date】");
});
