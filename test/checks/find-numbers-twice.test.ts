import { expect, test } from "@jest/globals";

import { readFileSync } from "node:fs";

import { checksOf, units } from "./example.ts";

const styles = Object.fromEntries(
  ["gbt9704", "redhead"].map((name) => {
    const file = `templates/styles/${name}.yaml`;
    return [file, readFileSync(file, "utf8")];
  }),
);

function workspace(document: string) {
  const template = "---\ntitle: 示例\nstyle: redhead\nmark: 示例局文件\nsignature: 示例局\n---\n正文。\n";
  return {
    ...styles,
    "huibao.yaml": `${units}reports:
  - { template: monthly, unit: city, period: 2020-02 }
  - { template: weekly, unit: city, period: 2020-02 }
`,
    "templates/reports/monthly.md.hbs": template,
    "templates/reports/weekly.md.hbs": template,
    "data/city/2020-02.yaml": `period: 2020-02\ndocument: ${document}\n`,
  };
}

test("Two reports with one number are told, at the number of the second", async () => {
  expect(await checksOf(workspace("{ date: 2020-03-02, number: 示局〔2020〕8号 }"))).toEqual([
    "document-number-twice data/city/2020-02.yaml:2:39",
  ]);
});

test("Numbers of their own are right", async () => {
  const document = "{ date: 2020-03-02, number: 示局〔2020〕8号, weekly: { number: 示局〔2020〕9号 } }";
  expect(await checksOf(workspace(document))).toEqual([]);
});
