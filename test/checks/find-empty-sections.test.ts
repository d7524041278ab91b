import { describe, expect, test } from "@jest/globals";

import type { ChecksValues } from "../../src/diagnostics/codes/checks.ts";
import { findingsIn, units } from "./example.ts";

/** What is told of a template's body, listed for two counties: the printed words or the heading, and for whom. */
async function empty(body: string, jia: string, yi: string): Promise<readonly string[]> {
  const order = (unit: string) => `  - { template: own, unit: ${unit}, period: 2020-02 }\n`;
  const files = {
    "huibao.yaml": `${units}reports:\n${order("jia")}${order("yi")}hints: { unused: no }\n`,
    "templates/reports/own.md.hbs": `---\ntitle: "{{unit.name}}"\n---\n${body}\n`,
    "templates/sections/notes.md.hbs": "## 存在问题\n\n{{paragraphs notes.problems}}\n",
    "data/jia/2020-02.yaml": `period: 2020-02\n${jia}`,
    "data/yi/2020-02.yaml": `period: 2020-02\n${yi}`,
  };
  return (await findingsIn(files)).map(({ code, place, values }) => {
    const told = values as ChecksValues["nothing-to-say"] & ChecksValues["section-left-out"];
    const whose = told.reports.map((name) => name.replace(/\/.*/, "")).join(" ");
    return `${code} ${place?.line}:${place?.column} ${told.printed ?? told.heading} ${whose}`;
  });
}

const none = "meetings: []\n";
const some = "meetings: [{ date: 2020-02-03, subject: 甲 }]\n";

describe("the agreed words for none", () => {
  const body = "{{#if meetings}}{{count meetings}}{{else}}{{none meetings}}{{/if}}";

  test("are told once where the template has them, with all reports that print them", async () => {
    expect(await empty(body, none, none)).toEqual(["nothing-to-say 4:43 本期无会议 jia yi"]);
    expect(await empty(body, some, none)).toEqual(["nothing-to-say 4:43 本期无会议 yi"]);
    expect(await empty(body, some, some)).toEqual([]);
  });
});

describe("a heading that is left out with its block", () => {
  const section = "{{#if meetings}}\n# 会议\n\n{{count meetings}}\n{{/if}}";

  test("is told with the reports that lack it", async () => {
    expect(await empty(`${section}\n完。`, none, some)).toEqual(["section-left-out 5:1 会议 jia"]);
    expect(await empty(`${section}\n完。`, some, some)).toEqual([]);
  });

  test("is there within an attachment, too", async () => {
    const attachment = `甲。\n\n:::附件{标题="乙"}\n丙。\n\n${section}\n:::`;
    expect(await empty(attachment, none, some)).toEqual(["section-left-out 10:1 会议 jia"]);
    expect(await empty(attachment, some, some)).toEqual([]);
  });

  test("is not told where something else is said instead", async () => {
    expect(await empty(section.replace("{{/if}}", "{{else}}\n没有开会。\n{{/if}}"), none, none)).toEqual([]);
  });

  test("is told alone, without the headings within it", async () => {
    const nested =
      "{{#if meetings}}\n# 会议\n\n{{#if notes.problems}}\n## 问题\n\n{{paragraphs notes.problems}}\n{{/if}}\n{{/if}}\n完。";
    expect(await empty(nested, none, none)).toEqual(["section-left-out 5:1 会议 jia yi"]);
    expect(await empty(nested, some, some)).toEqual(["section-left-out 8:1 问题 jia yi"]);
  });

  test("within each is there when one turn has it", async () => {
    const each = '{{#each meetings as |m|}}\n{{#if (eq m.subject "甲")}}\n# {{m.subject}}\n{{/if}}\n{{/each}}\n完。';
    const two = some.replace("]", ", { date: 2020-02-04, subject: 乙 }]");
    expect(await empty(each, two, two)).toEqual([]);
    expect(await empty(each, some.replace("甲", "乙"), two)).toEqual(["section-left-out 6:1 {{m.subject}} jia"]);
  });

  test("may stand in a section that the block includes", async () => {
    const included = "{{#if notes.problems}}\n{{> notes}}\n{{/if}}\n完。";
    expect(await empty(included, none, `${none}notes: { problems: 人手不足 }\n`)).toEqual([
      "section-left-out 1:1 存在问题 jia",
    ]);
  });

  test("is no heading in mid-text: a digit sign that stands for a number is text", async () => {
    expect(await empty("{{#if meetings}}第#3号{{/if}}\n完。", none, none)).toEqual([]);
  });
});
