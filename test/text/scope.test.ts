import { describe, expect, test } from "@jest/globals";

import { findings, render } from "./sample-facts.ts";

/** A ledger whose fields are called like parts of JavaScript, of Handlebars and of our own language. */
const oddNames = ["__proto__", "constructor", "toString", "hasOwnProperty", "if", "each", "count", "title", "lookup"];
const odd = {
  "templates/ledgers/odd.yaml": `
ledger: odd
zh: 怪名
en: odd
identity: [count]
fields:
  date: {zh: 日期, en: date, type: date, required: true}
${oddNames.map((name, index) => `  ${name}: {zh: 字段${index}, en: field ${index}, type: text}`).join("\n")}
`,
  "data/bureau/2020-02.yaml": `
period: 2020-02
odd:
  - {date: 2020-02-01, ${oddNames.map((name, index) => `${name}: 值${index}`).join(", ")}}
  - {date: 2020-02-02, count: 只有这个}
`,
};

describe("fields named like something else", () => {
  test.each(oddNames.map((name, index) => [name, `值${index}`]))("%s is a field like any other", (name, value) => {
    const rendering = render(`{{#with (first odd) as |o|}}{{o.${name}}}{{/with}}`, odd);
    expect(rendering.found).toEqual([]);
    expect(rendering.printed).toBe(value);
  });

  test.each(oddNames.filter((name) => name !== "lookup").map((name, index) => [name, `值${index}`]))(
    "%s alone is the field, not a helper",
    (name, value) => {
      expect(render(`{{#with (first odd)}}{{${name}}}{{/with}}`, odd).printed).toBe(value);
    },
  );

  test("one that was left out is missing, never something of JavaScript's", () => {
    const names = oddNames.filter((name) => name !== "count");
    const asked = names.map((name) => `{{#if o.${name}}}有{{else}}无{{/if}}`).join("");
    expect(render(`{{#with (latest odd) as |o|}}${asked}{{/with}}`, odd).printed).toBe("无".repeat(names.length));
    const printed = names.map((name) => `{{o.${name}}}`).join("");
    const { found } = render(`{{#with (latest odd) as |o|}}${printed}{{/with}}`, odd);
    expect(found.map(({ code }) => code)).toEqual(names.map(() => "field-left-out"));
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])(
    "nothing else is called %s",
    (name) => {
      const body = `{{${name}}}{{unit.${name}}}{{#each meetings as |m|}}{{m.${name}}}{{/each}}`;
      expect(findings(render(body)).map((finding) => finding.split(" ")[0])).toEqual([
        "unknown-name",
        "unknown-name",
        "unknown-name",
      ]);
      expect(findings(render(`{{${name} meetings}}`))).toEqual(["unknown-helper 4:3"]);
      expect(findings(render(`{{> ${name}}}`))).toEqual(["unknown-section 4:1"]);
    },
  );
});

describe("names resolve from the inside out", () => {
  test("a block's name before a field, a field before a report's name", () => {
    const body = "{{#each (take meetings 1) as |topic|}}{{topic.topic}}{{/each}}";
    expect(render(body).printed).toBe("部署开局工作");
  });

  test("an inner record's field before an outer one's", () => {
    const body =
      '{{#each (take meetings 1)}}{{date date form="short"}}{{#each (take documents 1)}}{{date date form="short"}}{{/each}}{{/each}}';
    expect(render(body).printed).toBe("2月3日2月4日");
  });

  test("an outer record is still at hand under its name", () => {
    const body =
      "{{#each (take meetings 1) as |m|}}{{#each (take documents 1) as |d|}}{{m.topic}}《{{d.title}}》{{/each}}{{/each}}";
    expect(render(body).printed).toBe("部署开局工作《关于转发《实施细则》的通知》");
  });

  test("@number, @first and @last are those of the nearest each", () => {
    const body =
      "{{#each (take documents 2)}}{{@number}}:{{#each (take meetings 2)}}{{@number}}{{#if @last}}末{{/if}}{{/each}} {{/each}}";
    expect(render(body).printed).toBe("1:12末 2:12末 ");
  });

  test("ledgers, fields, indicators and topics go by their labels as well", () => {
    const body = "{{count 会议}}{{#each (take 文件 1)}}{{标题}}{{/each}}{{指标.工作组}}{{单位.简称}}";
    expect(render(body).printed).toBe("5关于转发《实施细则》的通知9市民政局");
  });

  test("this is the item itself", () => {
    expect(render('{{#each (distinct meetings "kind")}}{{this}}；{{/each}}').printed).toBe("班子会；专题会；");
  });
});
