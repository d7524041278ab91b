import { readFileSync, writeFileSync } from "node:fs";

import { shown, shownExpected } from "./show-measurements.mjs";

const heads = {
  en: ["What", "Clause", "Grade", "Expected", "Measured"],
  zh: ["项目", "条款", "性质", "应为", "实测"],
};

const grades = { 规定: "rule", 一般: "general", 推荐: "recommended", 推算: "derived", 实务: "practice" };

/** Puts what was measured into the pages about the layout: a table for each document, between the marks that bear its name. */
export function writeTables(rows) {
  for (const [language, file] of [
    ["en", "gbt9704.md"],
    ["zh", "gbt9704.zh-CN.md"],
  ]) {
    const page = new URL(`../../../docs/${file}`, import.meta.url);
    const text = readFileSync(page, "utf8").replaceAll(
      /(<!-- measured: (.*?) -->\n)[\s\S]*?(<!-- end -->)/g,
      (_, open, names, close) => `${open}\n${table(rows, names.split(" "), language)}\n\n${close}`,
    );
    writeFileSync(page, text);
  }
}

/** One row for what was measured in several documents, with what it came to in each. */
function table(rows, documents, language) {
  const own = rows.filter(({ document }) => documents.includes(document));
  const keys = [...new Set(own.map(({ id, expected }) => `${id} ${expected}`))];
  const lines = keys.map((key) => {
    const same = own.filter(({ id, expected }) => `${id} ${expected}` === key);
    const [row] = same;
    const measured = same.map((each) =>
      each.measured === undefined ? "—" : shown(each.measured, each.unit, language),
    );
    const grade = language === "zh" ? row.grade : grades[row.grade];
    return `| ${row[language]} | ${row.clause} | ${grade} | ${shownExpected(row, language)} | ${[...new Set(measured)].join(" / ")}${same.every(({ good }) => good) ? "" : " ✗"} |`;
  });
  return [`| ${heads[language].join(" | ")} |`, "| --- | --- | --- | ---: | ---: |", ...lines].join("\n");
}
