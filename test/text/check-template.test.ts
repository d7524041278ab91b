import { describe, expect, test } from "@jest/globals";

import { textCodes } from "../../src/diagnostics/codes/text.ts";
import { findings, render } from "./sample-facts.ts";

/** A body of one line, which is the fourth of its file, and what is found in it. */
const faults: readonly (readonly [string, string])[] = [
  // Names, wherever they stand
  ["{{meetngs}}", "unknown-name 4:3"],
  ["{{unit.nam}}", "unknown-name 4:3"],
  ["{{indicators.team}}", "unknown-name 4:3"],
  ["{{notes.problem}}", "unknown-name 4:3"],
  ["{{document.day}}", "unknown-name 4:3"],
  ["{{count meetngs}}", "unknown-name 4:9"],
  ["{{#if meetngs}}{{/if}}", "unknown-name 4:7"],
  ["{{#unless meetngs}}{{/unless}}", "unknown-name 4:11"],
  ["{{#each meetngs as |m|}}{{/each}}", "unknown-name 4:9"],
  ["{{#with meetngs}}{{/with}}", "unknown-name 4:9"],
  ["{{count (since meetings perod)}}", "unknown-name 4:25"],
  ["{{count (where meetings topic=perod)}}", "unknown-name 4:31"],
  ["{{#each meetings as |m|}}{{m.topics}}{{/each}}", "unknown-name 4:28"],
  ["{{#each meetings as |m|}}{{topics}}{{/each}}", "unknown-name 4:28"],
  ["{{#each meetings as |m|}}{{/each}}{{m.topic}}", "unknown-name 4:37"],
  ["{{@number}}", "unknown-name 4:3"],
  ["{{this}}", "unknown-name 4:3"],
  ["{{#if (eq perod 1)}}{{/if}}", "unknown-name 4:11"],
  // Helpers
  ["{{cuont meetings}}", "unknown-helper 4:3"],
  ["{{count (were meetings)}}", "unknown-helper 4:10"],
  ["{{#eech meetings}}{{/eech}}", "unknown-helper 4:4"],
  ["{{5 meetings}}", "unknown-helper 4:3"],
  ["{{count}}", "helper-alone 4:3"],
  ["{{each}}", "helper-alone 4:3"],
  ["{{#count meetings}}{{/count}}", "not-a-block-helper 4:4"],
  ["{{if meetings}}", "not-an-inline-helper 4:3"],
  // What helpers are given
  ["{{sum donations}}", "argument-missing 4:1"],
  ["{{count meetings documents}}", "helper-arguments-too-many 4:18"],
  ["{{count period}}", "wrong-argument 4:9"],
  ["{{date meetings}}", "wrong-argument 4:8"],
  ["{{change meetings}}", "wrong-argument 4:10"],
  ['{{change (count meetings) from="yesterday"}}', "wrong-constant 4:32"],
  ['{{count (view meetings period="2020-13")}}', "wrong-constant 4:31"],
  ['{{count (view meetings since="2020-02-30")}}', "wrong-constant 4:30"],
  ["{{percent (count meetings) (count meetings) decimals=11}}", "wrong-constant 4:54"],
  ["{{list (byMonth (count meetings) top=0)}}", "wrong-constant 4:38"],
  ["{{view meetings}}", "not-printable 4:1"],
  ["{{units}}", "not-printable 4:1"],
  ["{{#each units as |u|}}{{u.nam}}{{/each}}", "unknown-name 4:25"],
  ['{{#each (byField (count meetings) "kind") as |p|}}{{p.shares}}{{/each}}', "unknown-name 4:53"],
  ['{{list (byField (count meetings) "kinds")}}', "unknown-field-of-ledger 4:34"],
  ['{{list (byField indicators.teams "kind")}}', "number-of-no-records 4:17"],
  ['{{date asOf form="long"}}', "wrong-constant 4:18"],
  ['{{count (since meetings "2020-02-30")}}', "wrong-constant 4:25"],
  ["{{count (take meetings -1)}}", "wrong-constant 4:24"],
  ["{{count (take meetings asOf)}}", "wrong-constant 4:24"],
  ["{{dates meetings ranges=1}}", "wrong-constant 4:25"],
  ["{{date asOf forms=1}}", "unknown-helper-option 4:13"],
  // Fields and choices
  ['{{list (values meetings "topics")}}', "unknown-field-of-ledger 4:25"],
  ['{{count (where meetings topics="甲")}}', "unknown-field-of-ledger 4:25"],
  ['{{sum meetings "topic"}}', "wrong-field 4:16"],
  ['{{count (where meetings kind="班子"}}', "template-not-parsed 4:34"],
  ['{{count (where meetings kind="班子汇")}}', "unknown-choice-of-field 4:30"],
  ['{{#each meetings as |m|}}{{#if (eq m.kind "班子汇")}}{{/if}}{{/each}}', "unknown-choice-of-field 4:43"],
  ["{{count (where meetings date=5)}}", "not-a-value-of-field 4:30"],
  ['{{count (where meetings date="2020-02-30")}}', "not-a-value-of-field 4:30"],
  ['{{count (where donations amount="10")}}', "not-a-value-of-field 4:33"],
  ["{{count (where meetings topic=asOf)}}", "not-a-value-of-field 4:31"],
  ['{{count (where documents number="5号")}}', "not-a-value-of-field 4:33"],
  ["{{document (first meetings)}}", "ledger-without-field 4:12"],
  ["{{#if (gt (count meetings) asOf)}}{{/if}}", "wrong-argument 4:28"],
  ['{{#if (gt (count meetings) "2020-02-10")}}{{/if}}', "wrong-argument 4:28"],
  ['{{#if (gt (count meetings) "1")}}{{/if}}', "wrong-argument 4:28"],
  ['{{#if (eq document.date "2020-3-2")}}{{/if}}', "wrong-constant 4:25"],
  ["{{#if (lt asOf 5)}}{{/if}}", "wrong-argument 4:16"],
  // Blocks
  ["{{#each meetings as |m n|}}{{/each}}", "block-parameters 4:1"],
  ["{{#if meetings as |m|}}{{/if}}", "block-parameters 4:1"],
  ["{{#each meetings as |documents|}}{{/each}}", "parameter-hides-name 4:1"],
  ["{{#if meetings}}", "template-block-not-closed 4:1"],
  ["{{/if}}", "template-block-not-open 4:1"],
  // Printing
  ["{{meetings}}", "not-printable 4:1"],
  ["{{unit}}", "not-printable 4:1"],
  ["{{notes.problems}}", "not-printable 4:1"],
  ["{{#each meetings as |m|}}{{m}}{{/each}}", "not-printable 4:26"],
  ["甲{{paragraphs notes.problems}}", "paragraphs-not-alone 4:2"],
  ["甲{{5}}", "number-typed 4:2"],
  ["{{number 12}}", "number-typed 4:1"],
  ["共12次", "number-typed 4:2"],
  ['{{money (sum donations "amount")}}万元', "unit-typed-again 4:1"],
  // Grammar
  ["{{{count meetings}}}", "construct-refused 4:1"],
  ["｛｛asOf}}", "template-full-width-mark 4:1"],
  ["{{count（meetings）}}", "template-full-width-mark 4:8"],
  ["{{> nowhere}}", "unknown-section 4:1"],
];

describe("faults found before any data is there", () => {
  test.each(faults)("%s: %s", (body, finding) => {
    expect(findings(render(`${body}\n`))).toContain(finding);
  });
});

test("every code of the template language has a case here, or in the tests of what it is about", () => {
  const elsewhere = [
    // read-template.test.ts
    "front-matter-missing",
    "front-matter-value",
    "same-name",
    // scan-mustaches.test.ts
    "template-too-deep",
    "braces-escaped",
    // sections.test.ts
    "section-includes-itself",
    // tables/table.test.ts
    "table-not-alone",
    "total-without-column",
    "table-heads",
    "parts-side-by-side",
    "total-without-sum",
    // render-text.test.ts
    "some-though-none",
    "too-many-turns",
    "list-too-short",
    "number-not-writable",
  ];
  const here = new Set(faults.map(([, finding]) => finding.split(" ", 1)[0]));
  expect(Object.keys(textCodes).filter((code) => !here.has(code) && !elsewhere.includes(code))).toEqual([]);
});

describe("what is right", () => {
  test.each([
    "{{count meetings}}{{count 会议}}",
    "{{indicators.teams}}{{指标.工作组}}",
    "{{date document.date}}{{date 公文.成文日期}}",
    '{{count (where 会议 类别="专题会")}}{{count (where meetings kind="special")}}',
    '{{count (where meetings date="2020-02-03")}}',
    "{{#each meetings as |m|}}{{m.topic}}{{m.议题}}{{topic}}{{this.topic}}{{/each}}",
    "{{#each meetings}}{{#each documents as |d|}}{{topic}}{{d.title}}{{@number}}{{/each}}{{/each}}",
    "{{#with (latest meetings) as |m|}}{{m.topic}}{{else}}{{count meetings}}{{/with}}",
    '{{#each (groupBy meetings "kind") as |g|}}{{g.key}}{{count g.records}}{{/each}}',
    "{{#if (and meetings (gt indicators.teams 3))}}甲{{/if}}",
    "{{#each documents as |d|}}{{count (where documents title=d.title)}}{{/each}}",
    '{{fixed "24小时"}}',
  ])("%s", (body) => {
    expect(render(body).found).toEqual([]);
  });
});

test("all faults are found in one run, and in the order of the file", () => {
  const body = [
    "{{count meetngs}}，{{cuont meetings}}",
    '{{#each meetings as |m|}}{{m.topics}}{{sum donations "amout"}}{{/each}}',
    "{{> nowhere x=perod}}",
    "{{coutn (wher meetings topic=perod)}}",
  ].join("\n");
  expect(findings(render(body))).toEqual([
    "unknown-name 4:9",
    "unknown-helper 4:21",
    "unknown-name 5:28",
    "unknown-field-of-ledger 5:54",
    "unknown-section 6:1",
    "unknown-name 6:15",
    "unknown-helper 7:3",
    "unknown-helper 7:10",
    "unknown-name 7:30",
  ]);
});

describe("one fault is told once", () => {
  test.each([
    ["{{#each meetngs as |m|}}{{m.topic}}{{topic}}{{count documents}}{{/each}}", "unknown-name 4:9"],
    ["{{#eech meetings as |m|}}{{m.topic}}{{topic}}{{/eech}}", "unknown-helper 4:4"],
    ["{{date (latst meetings)}}", "unknown-helper 4:9"],
    ['{{count (where meetngs kind="甲")}}', "unknown-name 4:16"],
  ])("%s", (body, finding) => {
    expect(findings(render(body))).toEqual([finding]);
  });
});

test("a fault names what is most like what was written", () => {
  const [finding] = render("{{count meetngs}}").found;
  expect(finding?.values).toMatchObject({ name: "meetngs", nearest: "meetings" });
});
