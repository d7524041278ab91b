import { describe, expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { readTemplateTree } from "../../src/source/read-template-tree.ts";
import { sourceText } from "../../src/source/source-text.ts";
import type { Expression } from "../../src/source/template-tree.ts";

/** The expression of a template's only mustache. */
function read(text: string): Expression | undefined {
  const { report, found } = collectDiagnostics();
  const [node] = readTemplateTree(sourceText("t.md.hbs", text), 0, report) ?? [];
  expect(found()).toEqual([]);
  return node?.type === "print" ? node.expression : undefined;
}

/** Written again with every part's place: `name@3`, `helper@3(name@9 key=…)`. */
function show(expression: Expression | undefined): string {
  switch (expression?.type) {
    case undefined:
      return "nothing";
    case "name":
      return `${expression.segments.join(" / ")}@${expression.place.column}`;
    case "constant":
      return `${JSON.stringify(expression.value)}@${expression.place.column}`;
    case "call": {
      const options = expression.options.map(({ name, value, place }) => `${name}@${place.column}=${show(value)}`);
      const given = [...expression.arguments.map(show), ...options].join(" ");
      return `${expression.helper}@${expression.helperPlace.column}(${given})`;
    }
  }
}

describe("what stands between the braces", () => {
  test.each([
    ["{{title}}", "title@3"],
    ["{{ unit.name }}", "unit / name@4"],
    ["{{会议}}", "会议@3"],
    ["{{indicators.working-groups}}", "indicators / working-groups@3"],
    ["{{this}}", "this@3"],
    ["{{this.date}}", "date@3"],
    ["{{@number}}", "@number@3"],
    ["{{[m n].x}}", "m n / x@3"],
    ["{{m.__proto__}}", "m / __proto__@3"],
    ["{{m.if}}", "m / if@3"],
    ["{{if}}", "if@3"],
    ['{{"a"}}', '"a"@3'],
    ["{{-1.5}}", "-1.5@3"],
    ["{{true}}", "true@3"],
    ["{{count meetings}}", "count@3(meetings@9)"],
    ["{{date form=true}}", "date@3(form@8=true@13)"],
    ['{{count (where a kind="x" n=1)}}', 'count@3(where@10(a@16 kind@18="x"@23 n@27=1@29))'],
    ["{{until a (asOf)}}", "until@3(a@9 asOf@12)"],
    ["{{5 meetings}}", "5@3(meetings@5)"],
    ['{{"title" meetings}}', '"title"@3(meetings@11)'],
  ])("%s is %s", (text, expected) => {
    expect(show(read(text))).toBe(expected);
  });
});
