// Whole processes: a city's year over 10, 30 and 100 counties, first without a cache and then with it. Prints a table;
// `--write` puts it into docs/performance.md, `--assert` fails when a bar is missed.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { factsPerFile, makeCity } from "./make-city.mjs";
import { writeSections } from "./performance-page.mjs";
import { quantile } from "./quantile.mjs";
import { runProcess } from "./run-process.mjs";

const rounds = 5;
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const bars = { first: 8, second: 2, megabytes: 700, growth: 1.3 };

const load = loadavg()[0].toFixed(1);
const cities = [10, 30, 100].map(prepareCity);
// In turn, so that what else the machine does weighs on all three alike.
for (let round = 0; round < rounds; round++) cities.forEach(measureRound);
const measured = cities.map(({ counties, folder, runs }) => {
  rmSync(folder, { recursive: true });
  const files = counties * 12;
  return { counties, files, facts: files * factsPerFile, first: medians(runs.first), second: medians(runs.second) };
});
const missed = [];

function prepareCity(counties) {
  const folder = mkdtempSync(path.join(tmpdir(), "huibao-city-"));
  makeCity(folder, counties);
  return { counties, folder, runs: { first: [], second: [] } };
}

function measureRound({ folder, runs }) {
  const build = () => runProcess(folder, [cli, "build", "2020", "--unit", "city", "--template", "city-year"]);
  const report = () => readFileSync(path.join(folder, "out/city/2020-city-year.docx"));
  rmSync(path.join(folder, "out"), { recursive: true, force: true });
  runs.first.push(build());
  const bytes = report();
  runs.second.push(build());
  if (!report().equals(bytes)) throw new Error("The second run gave another report.");
}

function medians(runs) {
  const median = (key) =>
    quantile(
      runs.map((run) => run[key]),
      0.5,
    );
  return { seconds: median("seconds"), processor: median("processor"), megabytes: median("megabytes") };
}

/** Milliseconds of processor time that each county took which this row has more than the row above. */
function perCounty(index, run) {
  const [here, above] = [measured[index], measured[index - 1]];
  if (!above) return undefined;
  return ((here[run].processor - above[run].processor) / (here.counties - above.counties)) * 1000;
}

function within(what, value, most) {
  if (!(value <= most)) missed.push(`${what}: ${value.toFixed(2)}, at most ${most}`);
  return value <= most ? "held" : "missed";
}

function cells(index, run) {
  const { seconds, processor, megabytes } = measured[index][run];
  const each = perCounty(index, run)?.toFixed(0) ?? "";
  return `${seconds.toFixed(2)} | ${processor.toFixed(2)} | ${each} | ${megabytes.toFixed(0)}`;
}

const rows = measured.map(
  ({ counties, files, facts }, index) =>
    `| ${counties} | ${files.toLocaleString("en")} | ${facts.toLocaleString("en")} | ${cells(index, "first")} | ${cells(index, "second")} |`,
);
const last = measured.at(-1);
const growth = (run) => perCounty(2, run) / perCounty(1, run);

const section = `## A city's year

Made by \`npm run bench:city -- --write\` on ${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.version}: medians of ${rounds} whole
processes each, in turn, of \`huibao build 2020 --unit city\`, over counties of twelve facts files each, ${factsPerFile} facts a file
(\`test/bench/make-city.mjs\`). The report has sums over all, a row for each county and a row for each month. The first run has no
cache; the second, with nothing changed, has that of the first. Both give the same bytes. What a county more takes is told in processor
time, on which other programs weigh less (load of the machine when the runs began: ${load}).

| counties | files | facts | first run, s | CPU s | ms a county more | MB | second run, s | CPU s | ms a county more | MB |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join("\n")}

| bar for 100 counties | most | measured | |
| --- | ---: | ---: | --- |
| first run, s | ${bars.first} | ${last.first.seconds.toFixed(2)} | ${within("first run, seconds", last.first.seconds, bars.first)} |
| second run, s | ${bars.second} | ${last.second.seconds.toFixed(2)} | ${within("second run, seconds", last.second.seconds, bars.second)} |
| memory of the larger, MB | ${bars.megabytes} | ${Math.max(last.first.megabytes, last.second.megabytes).toFixed(0)} | ${within("MB", Math.max(last.first.megabytes, last.second.megabytes), bars.megabytes)} |
| a county more beyond 30, to one beyond 10, first run | ${bars.growth} × | ${growth("first").toFixed(2)} × | ${within("growth of the first run", growth("first"), bars.growth)} |

The cache (\`out/.huibao/yaml-cache\`) keeps how each YAML file is built, by the hash of its text, so that it need not be parsed again;
what its facts mean, and all checks, are worked out every time ([068](decisions/068-yaml-is-remembered.md)). Deleting it costs only time, and
\`--no-cache\` does without.
`;

console.log(section);
if (process.argv.includes("--write")) writeSections(section);
for (const line of missed) console.error(`missed: ${line}`);
if (process.argv.includes("--assert") && missed.length > 0) process.exitCode = 1;
