// Builds the same six-page report with each tool: YAML text in, .docx bytes out, interleaved in one run. Medians and ratios.
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";

import { docxPlainly } from "./peers/docx-plainly.mjs";
import { docxtemplater } from "./peers/docxtemplater.mjs";
import { easyTemplateX } from "./peers/easy-template-x.mjs";
import { huibao } from "./peers/huibao.mjs";
import { factsYaml } from "./sample.mjs";

const rounds = Number(process.argv.find((a) => a.startsWith("--rounds="))?.slice(9) ?? 150);
const warmUp = 30;
const tools = [huibao, easyTemplateX, docxtemplater, docxPlainly];
const yamlText = factsYaml();

const builds = await Promise.all(tools.map((tool) => tool.prepare()));
const times = tools.map(() => []);
for (let round = 0; round < warmUp + rounds; round++) {
  // Each round begins with another tool, so that none always runs behind the same neighbour.
  for (let step = 0; step < tools.length; step++) {
    const at = (round + step) % tools.length;
    const start = performance.now();
    const bytes = await builds[at](yamlText);
    const time = performance.now() - start;
    if (bytes.length < 2000) throw new Error(`${tools[at].name} wrote nothing`);
    if (round >= warmUp) times[at].push(time);
  }
}
if (process.argv.includes("--keep")) {
  for (const [index, tool] of tools.entries()) writeFileSync(`/tmp/bench-${tool.name}.docx`, await builds[index](yamlText));
}

const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.floor(list.length * q)];
const medians = times.map((list) => quantile(list, 0.5));
const rows = tools.map(({ name }, index) => ({
  tool: name,
  median: medians[index],
  spread: `${quantile(times[index], 0.1).toFixed(1)}–${quantile(times[index], 0.9).toFixed(1)}`,
  ratio: medians[0] / medians[index],
}));
console.log(`${process.version}, ${cpus()[0].model.trim()}, ${rounds} rounds after ${warmUp} to warm up\n`);
console.log("| tool | median ms | 10–90 % | huibao takes |\n| --- | ---: | ---: | ---: |");
for (const row of rows) console.log(`| ${row.tool} | ${row.median.toFixed(2)} | ${row.spread} | ${row.ratio.toFixed(2)} × |`);
const bars = { "easy-template-x": 0.7, "docx, plainly": 0.35 };
for (const row of rows) {
  const bar = bars[row.tool];
  if (bar !== undefined) console.log(`\n${row.tool}: ${row.ratio.toFixed(2)} × of at most ${bar} ×: ${row.ratio <= bar ? "held" : "MISSED"}`);
}
if (process.argv.includes("--assert") && rows.some((row) => row.ratio > (bars[row.tool] ?? Infinity))) process.exitCode = 1;
