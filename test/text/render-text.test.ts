import { describe, expect, test } from "@jest/globals";

import { findings, render } from "./sample-facts.ts";

const facts = "data/bureau/2020-02.yaml";
/** February without anything but an empty list of meetings. */
const bare = { [facts]: "period: 2020-02\nmeetings: []\n" };

describe("what a mustache prints", () => {
  test.each([
    ["{{count meetings}}", "5"],
    ["{{period}}", "2020年2月"],
    ["{{asOf}}", "2020年2月29日"],
    ["{{unit.name}}{{unit.short}}", "示例市民政局市民政局"],
    ["{{indicators.helped}}", "20余"],
    ['{{sum donations "amount"}}', "12.30"],
    ['{{sum donations "amount" in="元"}}', "123000元"],
    ["{{#with (latest documents) as |d|}}{{d.number}}{{/with}}", "示民〔2020〕5号"],
    ['{{distinct meetings "kind"}}', "班子会、专题会"],
    ["{{#if (gt (count meetings) 4.50)}}是{{/if}}", "是"],
    ['{{#if (eq (sum donations "amount" in="元") (sum donations "amount"))}}同{{/if}}', "同"],
    ['{{#if (lt (sum donations "amount" in="元") 1)}}少{{else}}多{{/if}}', "多"],
  ])("%s prints %s", (body, printed) => {
    expect(render(body)).toMatchObject({ printed, found: [] });
  });

  test("in an English report it prints English", () => {
    const body =
      'Held {{count meetings}} meetings in {{period}}, {{list (distinct meetings "kind") and=true}}. {{date asOf}}';
    expect(render(body, {}, { locale: "en" }).printed).toBe(
      "Held 5 meetings in February 2020, leaders and special. 29 February 2020",
    );
  });
});

describe("what a fact holds is text and nothing else", () => {
  test.each([
    "**粗体**[链接](http://例.cn)<b>",
    "{{count meetings}}{{{x}}}{{/if}}",
    "# 标题",
    "- 甲",
    "| a | b |",
    "$& $1 $$",
    "\\{{x}}",
    "::分页",
    "&amp; &#8203; ]]>",
  ])("%s", (topic) => {
    const data = {
      [facts]: `period: 2020-02\nmeetings:\n  - {date: 2020-02-01, kind: 班子会, topic: ${JSON.stringify(topic)}}\n`,
    };
    const { printed, text, found } = render("甲{{#each meetings as |m|}}{{m.topic}}{{/each}}乙", data);
    expect(found).toEqual([]);
    expect(printed).toBe(`甲${topic}乙`);
    expect(text?.blocks.map((block) => block.text)).toEqual(["甲\uE0000\uE001乙"]);
  });
});

describe("a fact that is missing is told where it is printed", () => {
  test.each([
    ["printed", "{{indicators.teams}}", "indicator-not-reported 4:1"],
    ["in a helper's argument", "{{number indicators.teams decimals=1}}", "indicator-not-reported 4:1"],
    ["in an inner call", "{{cn (count documents)}}", "ledger-not-reported 4:1"],
    [
      "behind an option's name",
      "{{count (where meetings topic=unit.name date=document.date)}}",
      "document-part-missing 4:1",
    ],
    ["in a note", "{{paragraphs notes.problems}}", "note-not-written 4:1"],
    ["in an if that compares it", "{{#if (gt indicators.teams 3)}}甲{{/if}}", "indicator-not-reported 4:7"],
    ["in an if over what was not reported", "{{#if documents}}甲{{/if}}", "ledger-not-reported 4:7"],
    ["in an unless over what was not reported", "{{#unless documents}}甲{{/unless}}", "ledger-not-reported 4:11"],
    ["in an each over what was not reported", "甲{{#each documents}}乙{{/each}}", "ledger-not-reported 4:10"],
    ["in a query's limit", "{{count (until meetings document.date)}}", "document-part-missing 4:1"],
    ["in a condition of several", "{{#if (or meetings documents)}}甲{{/if}}", "ledger-not-reported 4:7"],
    [
      "from an empty ledger",
      '{{#with (latest meetings) as |m|}}{{m.topic}}{{/with}}{{min donations "amount"}}',
      "ledger-not-reported 4:55",
    ],
  ])("%s: %s", (_, body, finding) => {
    expect(findings(render(body, bare))).toEqual([finding]);
  });

  test.each([
    ["with what is printed", "{{#each (take meetings 1) as |m|}}{{m.remark}}{{/each}}", "field-left-out 4:35"],
    [
      "with what compares it",
      '{{#each (take meetings 1) as |m|}}{{#if (ne m.remark "x")}}{{/if}}{{/each}}',
      "field-left-out 4:41",
    ],
    [
      "inside what compares it",
      "{{#if (eq (count (where meetings topic=document.date)) 1)}}{{/if}}",
      "not-a-value-of-field 4:40",
    ],
    ["with a list of nothing", '{{list (values meetings "remark")}}', "list-too-short 4:1"],
    ["with a list of which nothing is shown", '{{list (values meetings "topic") shown=0}}', "list-too-short 4:1"],
    ["with 本期无 where there is something", "{{none meetings}}", "some-though-none 4:1"],
    ["with a numeral for 20余", "{{cn indicators.helped}}", "number-not-writable 4:1"],
    ["with an ordinal of a fraction", '{{ordinal (average donations "amount")}}', "number-not-writable 4:1"],
    ["with a comparison of 20余", "{{#if (gt indicators.helped 5)}}{{/if}}", "approximate-compared 4:7"],
    ["with a change that nothing came before", "{{change indicators.staff}}", "no-earlier-value 4:1"],
    [
      "with a share of nothing",
      '{{percent indicators.teams (count (where meetings topic="无"))}}',
      "share-of-zero 4:1",
    ],
    [
      "with people compared with 万元",
      '{{#if (gt indicators.teams (sum donations "amount"))}}{{/if}}',
      "units-differ 4:7",
    ],
    ["with whether 20余 is 20", "{{#if (eq indicators.helped 20)}}{{/if}}", "approximate-compared 4:7"],
    ["with people in 元", '{{money indicators.teams in="元"}}', "unit-not-convertible 4:1"],
    ["with the least of nothing", '{{min (since donations "2020-02-20") "amount"}}', "nothing-to-choose-from 4:1"],
  ])("%s: %s", (_, body, finding) => {
    expect(findings(render(body))).toEqual([finding]);
  });

  test("several in one run", () => {
    const body = "{{indicators.teams}}\n{{count documents}}\n\n{{paragraphs notes.problems}}\n";
    expect(findings(render(body, bare))).toEqual([
      "indicator-not-reported 4:1",
      "ledger-not-reported 5:1",
      "note-not-written 7:1",
    ]);
  });

  test("for each record that lacks it, in their order", () => {
    const { found } = render("{{#each meetings as |m|}}{{m.remark}}{{/each}}");
    expect(found.map(({ code, values }) => [code, "record" in values ? values.record : ""])).toEqual(
      [6, 7, 8, 9, 5].map((line) => ["field-left-out", `data/bureau/2020-02.yaml:${line}`]),
    );
  });
});

describe("what a template may ask for first", () => {
  test.each([
    ["an optional field", "{{#each (take meetings 1) as |m|}}{{#if m.remark}}有{{else}}无{{/if}}{{/each}}", "无"],
    ["a note", "{{#if notes.plans}}有{{else}}无{{/if}}", "无"],
    ["an earlier value that there is", "{{#if (was indicators.teams)}}有{{/if}}", "有"],
    ["a record", '{{#with (latest (where meetings topic="无")) as |m|}}{{m.topic}}{{else}}无{{/with}}', "无"],
    ["an empty query", '{{#if (where meetings topic="无")}}有{{else}}无{{/if}}', "无"],
    ["a number that is zero", '{{#if (count (where meetings topic="无"))}}有{{else}}无{{/if}}', "无"],
    ["both of two", "{{#if (and meetings notes.plans)}}有{{else}}无{{/if}}", "无"],
    ["whether none holds", "{{#if (not notes.plans)}}无{{/if}}", "无"],
    [
      "and then compare, since and goes from left to right",
      '{{#each (take meetings 1) as |m|}}{{#if (and m.remark (eq m.remark "x"))}}有{{else}}无{{/if}}{{/each}}',
      "无",
    ],
    [
      "or then compare, since or goes from left to right",
      "{{#if (or meetings (gt indicators.helped 5))}}有{{/if}}",
      "有",
    ],
    ["in a section, of what it was given", "{{> asked what=notes.plans}}", "无"],
  ])("%s: %s", (_, body, printed) => {
    const sections = { "templates/sections/asked.md.hbs": "{{#if what}}有{{else}}无{{/if}}" };
    expect(render(body, sections)).toMatchObject({ printed, found: [] });
  });

  test("what a section was given and prints is missing there, with the way that led to it", () => {
    const sections = { "templates/sections/told.md.hbs": "\n{{what}}" };
    const [finding] = render("甲\n\n{{> told what=notes.plans}}\n", { ...sections }).found;
    expect(finding).toMatchObject({
      code: "not-printable",
      place: { line: 2, column: 1 },
      includes: [{ line: 6, column: 1 }],
    });
  });
});

describe("white space", () => {
  test.each([
    [
      "tags with a line of their own leave no line",
      "甲\n{{#if meetings}}\n乙\n{{else}}\n丙\n{{/if}}\n丁",
      "甲\n乙\n丁",
    ],
    [
      "and none in an each",
      "{{#each (take meetings 2) as |m|}}\n- {{m.topic}}\n{{/each}}\n",
      "- 部署开局工作\n- 研究服务事项",
    ],
    ["tags within a line leave it as it is", "甲 {{#if meetings}} 乙 {{/if}} 丙", "甲  乙  丙"],
    ["~ takes white space away", "甲 {{~count meetings~}} 乙", "甲5乙"],
    ["comments leave nothing", "甲{{! 说明 }}乙\n{{!-- {{x}} --}}\n丙", "甲乙\n丙"],
    ["blank lines part paragraphs", "甲\n\n\n\n乙", "甲\n\n乙"],
  ])("%s", (_, body, printed) => {
    expect(render(body)).toMatchObject({ printed, found: [] });
  });
});

describe("notes", () => {
  test("come as a paragraph a line, each a phrase of its own", () => {
    const { text, printed } = render("前。\n\n{{paragraphs notes.problems}}\n\n后。");
    expect(printed).toBe("前。\n\n人手不足。\n\n经费紧张。\n\n后。");
    expect(text?.blocks.map(({ phrases }) => phrases.length)).toEqual([0, 1, 1, 0]);
  });

  test("do not stand in a title", () => {
    const template = '---\ntitle: "{{paragraphs notes.problems}}"\n---\n甲\n';
    expect(findings(render(template))).toEqual(["paragraphs-not-alone 2:9"]);
  });
});

test("a template that asks for more turns than any report has is stopped, and told once", () => {
  const media = Array.from({ length: 400 }, (_, index) => `  - {date: 2020-02-01, outlet: 第${index}家}`).join("\n");
  const data = { [facts]: `period: 2020-02\nmedia:\n${media}\n` };
  const body = "{{#each media as |a|}}{{#each media as |b|}}{{/each}}{{/each}}";
  expect(findings(render(body, data))).toEqual(["too-many-turns 4:23"]);
});

test("records without the field that they are grouped by are told: the groups would not add up", () => {
  const rendering = render('{{#each (groupBy media "pieces") as |g|}}{{g.key}}{{/each}}');
  expect(findings(rendering)).toEqual(["field-left-out 4:9"]);
});

test("a number of zero is nothing to write about with `with`", () => {
  const body = '{{#with (count (since media "2020-02-25")) as |n|}}{{n}}篇{{else}}无{{/with}}';
  expect(render(body).printed).toBe("无");
});
