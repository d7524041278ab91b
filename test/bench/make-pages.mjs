import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { sections } from "./sample.mjs";

const months = Array.from({ length: 12 }, (_, index) => `2020-${String(index + 1).padStart(2, "0")}`);

/** Each takes about two pages. */
const chapters = 36;

/**
 * Writes a workspace with a report of some sixty pages that has a contents page (`long`), and two short ones for each of ten
 * months, listed under `reports:`. Gives how many headings and tables the long one has.
 */
export function makePages(folder) {
  const write = (name, text) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const orders = months
    .slice(0, 10)
    .flatMap((period) => ["short", "brief"].map((template) => ({ template, unit: "bureau", period })));
  write("huibao.yaml", `units: { bureau: { name: 示例市民政局 } }\nreports: ${JSON.stringify(orders)}\n`);
  for (const month of months) write(`data/bureau/${month}.yaml`, facts(month));
  write("templates/reports/long.md.hbs", long());
  for (const name of ["short", "brief"]) write(`templates/reports/${name}.md.hbs`, short(name));
  return { headings: chapters * 3, tables: chapters };
}

function facts(month) {
  const meetings = Array.from({ length: 9 }, (_, index) => {
    return `  - { date: ${month}-0${index + 1}, kind: office, subject: 研究第${index + 1}项工作, attendees: ${10 + index} }`;
  });
  return [`period: ${month}`, `document: { date: ${month}-28 }`, "meetings:", ...meetings, ""].join("\n");
}

function long() {
  const written = Array.from({ length: chapters }, (_, index) => {
    const { heading, paragraphs } = sections[index % sections.length];
    return `# ${heading}\n\n## 会议情况\n\n${table}\n\n## 落实情况\n\n${repeated(paragraphs, 7)}`;
  });
  return `${front("工作情况汇报")}::目录{层级="2"}\n\n::分页\n\n${written.join("\n\n")}\n`;
}

function short(name) {
  const [first, second] = sections;
  return `${front(`工作${name === "short" ? "汇报" : "简况"}`)}# ${first.heading}\n\n${repeated(first.paragraphs, 3)}\n\n# ${second.heading}\n\n${table}\n`;
}

function front(title) {
  return `---\ntitle: "{{unit.name}}{{period}}${title}"\nsignature: "{{unit.name}}"\ndate: "{{date document.date}}"\n---\n`;
}

const table = `:::表{标题="会议一览表"}
| 日期 | 议题 | 人数 |
|---|---|---:|
{{#each meetings as |m|}}
| {{date m.date form="short"}} | {{m.subject}} | {{m.attendees}} |
{{/each}}
:::`;

/** The sample's paragraphs again and again, with a figure in each of its holes. */
function repeated(paragraphs, times) {
  const text = Array.from({ length: times }, (_, index) => paragraphs[index % paragraphs.length]);
  return text.map((paragraph) => paragraph.replaceAll(/\[\[\d\]\]/g, "{{count meetings}}")).join("\n\n");
}
