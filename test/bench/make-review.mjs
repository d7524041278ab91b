import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { sections } from "./sample.mjs";

/** Each takes about two pages and has thirty figures. */
const chapters = 100;
const month = "2020-06";

/**
 * Writes a workspace with a report of two hundred pages (`long`) whose figures come from three ledgers, and one of six pages
 * (`short`). Facts as they were when it was built, or with a meeting more.
 */
export function makeReview(folder) {
  const write = (name, text) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  write("huibao.yaml", "units: { bureau: { name: 示例市民政局 } }\n");
  write("templates/reports/long.md.hbs", template(chapters));
  write("templates/reports/short.md.hbs", template(3));
  const setFacts = (meetings) => write(`data/bureau/${month}.yaml`, facts(meetings));
  setFacts(9);
  return { month, setFacts };
}

function facts(count) {
  const meetings = Array.from({ length: count }, (_, index) => {
    const day = String(index + 1).padStart(2, "0");
    return `  - { date: ${month}-${day}, kind: office, subject: 研究第${index + 1}项工作, attendees: ${10 + index} }`;
  });
  const documents = ["甲", "乙", "丙"].map(
    (name) => `  - { date: ${month}-11, kind: notice, title: 关于${name}项工作的通知 }`,
  );
  const inspections = ["养老机构", "救助机构"].map(
    (target) => `  - { date: ${month}-12, kind: routine, target: ${target} }`,
  );
  return [
    `period: ${month}`,
    `document: { date: ${month}-28 }`,
    "meetings:",
    ...meetings,
    "documents:",
    ...documents,
    "inspections:",
    ...inspections,
    "",
  ].join("\n");
}

/** The sample's paragraphs again and again, with a figure in each of their holes, and a sentence of figures behind each. */
function template(count) {
  const written = Array.from({ length: count }, (_, index) => {
    const { heading, paragraphs } = sections[index % sections.length];
    const text = Array.from({ length: 10 }, (__, at) => paragraphs[at % paragraphs.length]);
    return `# ${heading}\n\n${text.map((paragraph, at) => withFigures(paragraph, index * 10 + at)).join("\n\n")}`;
  });
  const front = `---\ntitle: "{{unit.name}}{{period}}工作情况汇报"\nsignature: "{{unit.name}}"\ndate: "{{date document.date}}"\n---\n`;
  return `${front}${written.join("\n\n")}\n`;
}

const asked = ["count meetings", "count documents", "count inspections"];

function withFigures(paragraph, number) {
  const text = paragraph.replaceAll(/\[\[\d\]\]/g, "多");
  const figures = asked.map((figure, index) => `${"甲乙丙"[index]}类{{${figure}}}项`);
  return `${text}${"子丑寅卯辰巳午"[number % 7]}组办理${figures.join("、")}。`;
}
