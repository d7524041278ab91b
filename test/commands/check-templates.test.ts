import { describe, expect, test } from "@jest/globals";

import { folderWith } from "../disk/temporary-folder.ts";
import { runForJson } from "./run.ts";

const units = "units: { shi: { name: 市局 }, xian: { name: 县局 } }\n";
const huibao = `${units}defaults: { style: plain, unit: shi }\n`;
const title = 'title: "{{unit.name}}工作汇报"\n';
const facts = "period: 2020-02\nmeetings: []\n";
const line = "召开会议{{count meetings}}次。\n";

/** What is found where a template with this body, or this front matter, is listed nowhere. */
async function foundIn(body: string, front = title, files: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({
    "huibao.yaml": huibao,
    "templates/reports/own.md.hbs": `---\n${front}---\n${body}`,
    "data/shi/2020-02.yaml": facts,
    ...files,
  });
  const { code, found } = await runForJson(folder, ["check"]);
  return [code, ...found];
}

const own = "templates/reports/own.md.hbs";

describe("A template that no report is listed of is looked through all the same:", () => {
  test("one without a fault is passed silently", async () => {
    expect(await foundIn(line)).toEqual([0]);
  });

  test.each([
    ["a block that is not closed", ":::要点\n\n1. 甲。\n", `block-not-closed ${own}:4`],
    ["full-width colons", "：：：附件\n", `block-form ${own}:4`],
    ["a picture that is not there", "::图片{文件=images/无.png 说明=图}\n", `image-unusable ${own}:4`],
    ["a reference to nothing", "见[](#无)。\n", `unknown-reference ${own}:4`],
    [
      "widths for other columns",
      ':::表{宽="1,2,3"}\n| 甲 | 乙 |\n| - | - |\n| 丙 | 丁 |\n:::\n',
      `widths-mismatch ${own}:4`,
    ],
    ["an address that is none", "见[甲](www)。\n", `link-address ${own}:4`],
    ["Markdown that has no form", "> 引文\n", `unsupported-markdown ${own}:4`],
  ])("%s", async (_, body, finding) => {
    expect(await foundIn(body)).toEqual([1, finding]);
  });

  test("a part in a wrong form", async () => {
    expect(await foundIn(line, `${title}版式: redhead\n紧急程度: 火急\n`)).toEqual([1, `urgency-form ${own}:4`]);
  });

  test("an attachment that is named and not there", async () => {
    expect(await foundIn(line, `${title}附件: [名册]\n`)).toEqual([1, `attachment-not-there ${own}:3`]);
  });

  test("a part that its style has no place for", async () => {
    expect(await foundIn(line, `${title}紧急程度: 特急\n`)).toEqual([0, `part-without-place ${own}:3`]);
  });

  test("a section is told once, and where it stands", async () => {
    const sections = { "templates/sections/one.md.hbs": "见[](#无)。\n" };
    const twice = { ...sections, "templates/reports/other.md.hbs": `---\n${title}---\n{{> one}}\n` };
    expect(await foundIn("{{> one}}\n", title, twice)).toEqual([
      1,
      "unknown-reference templates/sections/one.md.hbs:1",
    ]);
  });
});

describe("What the facts lack is left to the building of a report:", () => {
  test("a ledger that was not reported", async () => {
    expect(await foundIn(line, title, { "data/shi/2020-02.yaml": "period: 2020-02\n" })).toEqual([0]);
  });

  test.each([
    ["the points of a list", ":::要点\n\n{{#each meetings}}\n1. {{subject}}。\n{{/each}}\n\n:::\n"],
    ["headings for the contents", "::目录\n\n{{#each meetings}}\n## {{subject}}\n{{/each}}\n"],
    ["all that an attachment has", ":::附件{标题=名册}\n\n{{#each meetings}}\n{{subject}}\n{{/each}}\n\n:::\n"],
  ])("%s", async (_, body) => {
    expect(await foundIn(body)).toEqual([0]);
  });

  test("the address of a link", async () => {
    const media = "media: [{ date: 2020-02-03, kind: web, outlet: 某网, title: 甲 }]\n";
    const body = "{{#each media}}\n见[报道]({{link}})。\n{{/each}}\n";
    expect(await foundIn(body, title, { "data/shi/2020-02.yaml": `${facts}${media}` })).toEqual([0]);
  });

  test("a part that may come from the facts, or is wrong in them", async () => {
    const files = { "data/shi/2020-02.yaml": `${facts}document: { secrecy: 机密 }\n` };
    expect(await foundIn(line, `${title}版式: redhead\n`, files)).toEqual([0]);
  });

  test("a part whose words are those of a fact", async () => {
    expect(await foundIn(line, `${title}版式: redhead\n紧急程度: "{{unit.name}}"\n`)).toEqual([0]);
  });

  test("a chart of facts that are not there", async () => {
    const chart =
      ":::图表{类型=柱 标题=会议}\n| 类 | 次 |\n| - | - |\n{{#each meetings}}\n| {{date}} | {{@number}} |\n{{/each}}\n:::\n";
    expect(await foundIn(chart)).toEqual([0]);
  });
});

describe("It is drafted on facts that fit it:", () => {
  const wrong = "见[](#无)。\n";
  const at = (line: number) => `unknown-reference ${own}:${line}`;

  test("a template of quarters over the facts of a month", async () => {
    expect(await foundIn(wrong, `${title}时段类型: 季度\n`)).toEqual([1, at(5)]);
  });

  test("those of another unit where the default one has none", async () => {
    const folder = folderWith({
      "huibao.yaml": huibao,
      [own]: `---\n${title}---\n${wrong}`,
      "data/xian/2020-02.yaml": facts,
    });
    expect((await runForJson(folder, ["check"])).found).toEqual([at(4)]);
  });

  test("those of the units below, where the template is about them", async () => {
    const folder = folderWith({
      "huibao.yaml": "units:\n  shi: { name: 市局, units: { xian: { name: 县局 } } }\ndefaults: { style: plain }\n",
      [own]: `---\n${title}范围: 本级和下级\n---\n{{#if (eq unit.name '市局')}}\n见[](#无)。\n{{/if}}\n`,
      "data/xian/2020-02.yaml": facts,
    });
    expect((await runForJson(folder, ["check"])).found).toEqual([at(6)]);
  });

  test("the newest ones", async () => {
    const body = "{{#if (count meetings)}}\n见[](#无)。\n{{/if}}\n";
    const met = "meetings: [{ date: 2020-03-02, kind: 专题会议, subject: 甲 }]\n";
    expect(await foundIn(body)).toEqual([0]);
    expect(await foundIn(body, title, { "data/shi/2020-03.yaml": `period: 2020-03\n${met}` })).toEqual([1, at(5)]);
  });

  test("without any, nothing is said", async () => {
    const folder = folderWith({ "huibao.yaml": huibao, [own]: `---\n${title}---\n${wrong}` });
    expect(await runForJson(folder, ["check"])).toMatchObject({ code: 0, found: [] });
    expect(await foundIn(wrong, `${title}时段类型: 日\n`)).toEqual([0]);
  });
});

test("faults of templates are told beside those of facts, in one run", async () => {
  const files = { "data/shi/2020-02.yaml": `${facts}meetngs: []\n` };
  expect(await foundIn("见[](#无)。\n", title, files)).toEqual([
    1,
    "unknown-key data/shi/2020-02.yaml:3",
    `unknown-reference ${own}:4`,
  ]);
});
