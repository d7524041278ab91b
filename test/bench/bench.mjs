// Measures and prints a table; `--write` puts it into docs/performance.md, `--assert` fails when a bar is missed.
import { readFileSync } from "node:fs";
import { cpus } from "node:os";

import { measureCold, measureLarge } from "./cold.mjs";
import { writeSections } from "./performance-page.mjs";
import { measureWarm } from "./warm.mjs";

const rounds = Number(process.argv.find((argument) => argument.startsWith("--rounds="))?.slice(9) ?? 200);
const missed = [];

const warm = await measureWarm(rounds);
const cold = measureCold(9);
const large = measureLarge();

const within = (what, value, most) => {
  if (!(value <= most)) missed.push(`${what}: ${value.toFixed(2)}, at most ${most}`);
  return value <= most ? "held" : "missed";
};

const versions = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")).dependencies;
const report = `# Performance

Made by \`npm run bench -- --write\` on ${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.version}. All checks, places, recipes and anchors are
on. Compare ratios, not milliseconds: the machine is shared.

## One report, warm

Six pages, 150 facts in 30 records, 40 figures and a table: YAML text in, \`.docx\` bytes out, with each tool as its documentation has
it, ${rounds} rounds interleaved in one run after 30 to warm up. easy-template-x ${versions["easy-template-x"]}, docxtemplater ${versions.docxtemplater}, docx 9.15.2. The peers get their
figures worked out by a script; they check nothing and remember no source.

| tool | median ms | 10–90 % | huibao takes | bar | |
| --- | ---: | ---: | ---: | ---: | --- |
${warm.map(({ tool, median, low, high, ratio, bar }) => `| ${tool} | ${median.toFixed(2)} | ${low.toFixed(1)}–${high.toFixed(1)} | ${ratio.toFixed(2)} × | ${bar ? `${bar} ×` : ""} | ${bar ? within(`of ${tool}`, ratio, bar) : ""} |`).join("\n")}

## Whole processes

Median of nine runs of \`huibao build\` in the sample workspace; memory by GNU time.

| what | seconds | bar | MB | bar | |
| --- | ---: | ---: | ---: | ---: | --- |
| \`node -e 0\`, for comparison | ${cold.bare.seconds.toFixed(3)} | | ${cold.bare.megabytes.toFixed(0)} | | |
| one cold \`huibao build\` | ${cold.built.seconds.toFixed(3)} | 0.450 | ${cold.built.megabytes.toFixed(0)} | 150 | ${within("cold build, seconds", cold.built.seconds, 0.45)}, ${within("cold build, MB", cold.built.megabytes, 150)} |
| the same once more, the facts in its cache | ${cold.again.seconds.toFixed(3)} | | ${cold.again.megabytes.toFixed(0)} | | |
| \`huibao check\`, a facts file of 10,000 records | ${large.checked.seconds.toFixed(2)} | 3 | ${large.checked.megabytes.toFixed(0)} | | ${within("10,000 records, seconds", large.checked.seconds, 3)} |
| \`huibao build\` of them, with a table of 10,000 rows | ${large.built.seconds.toFixed(2)} | | ${large.built.megabytes.toFixed(0)} | | |

Where a cold build's time goes: most of it into reading the sample's facts files, which \`yaml\` does slowly before it is warm, and some 0.09 s into docx and what it writes
for a style. Both are remembered for the second run. Program and packages are a bundle ([104](decisions/104-bundle.md)).
`;

console.log(report);
if (process.argv.includes("--write")) writeSections(report);
for (const line of missed) console.error(`missed: ${line}`);
if (process.argv.includes("--assert") && missed.length > 0) process.exitCode = 1;
