// Whole processes: reports of six and of two hundred pages that came back with every fiftieth figure changed by hand, after the facts
// changed, too: verified, and refreshed. Prints a table; `--write` puts it into docs/performance.md, `--assert` fails when a bar is missed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import { makeReview } from "./make-review.mjs";
import { writeSections } from "./performance-page.mjs";
import { quantile } from "./quantile.mjs";
import { runProcess } from "./run-process.mjs";

const rounds = 5;
const bars = { short: { seconds: 0.4, megabytes: Number.POSITIVE_INFINITY }, long: { seconds: 4, megabytes: 400 } };
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "huibao-review-"));
const { month, setFacts } = makeReview(folder);

const figures = {};
for (const template of ["short", "long"]) {
  runProcess(folder, [cli, "build", month, "--template", template]);
  figures[template] = editByHand(path.join(folder, "out/bureau", `${month}-${template}.docx`), template);
}
setFacts(10);

const load = loadavg()[0].toFixed(1);
const runs = {};
for (let round = 0; round < rounds; round++) {
  for (const template of ["short", "long"]) {
    for (const command of ["verify", "refresh"]) {
      const words = [command, `${template}.docx`, ...(command === "refresh" ? ["--dry-run"] : [])];
      // Figures changed by hand are told, so both end with 1.
      (runs[`${command} ${template}`] ??= []).push(runProcess(folder, [cli, ...words], 1));
    }
  }
}
const all = JSON.parse(runProcess(folder, [cli, "verify", "long.docx", "--format", "json"], 1).stdout);
const stale = all.verification.figures.filter(({ type }) => type === "stale").length;
const changed = all.verification.figures.filter(({ type }) => type === "changed").length;
if (stale === 0 || changed === 0) throw new Error(`${stale} are stale, ${changed} changed by hand.`);
rmSync(folder, { recursive: true });

/** As a person would: the digits of every fiftieth anchored number are others. Gives how many anchors there are. */
function editByHand(file, template) {
  const parts = unzipSync(readFileSync(file));
  let count = 0;
  const xml = strFromU8(parts["word/document.xml"]).replaceAll(
    /(<w:bookmarkStart [^>]*_hb_[^>]*>(?:(?!<w:bookmarkEnd).)*?<w:t[^>]*>)(\d+)(?=<)/gs,
    (whole, before, digits) => (count++ % 50 === 0 ? `${before}${Number(digits) + 7}` : whole),
  );
  parts["word/document.xml"] = strToU8(xml);
  writeFileSync(path.join(folder, `${template}.docx`), zipSync(parts));
  return xml.split('"_hb_').length - 1;
}

const missed = [];

function row(command, template) {
  const median = (key) =>
    quantile(
      runs[`${command} ${template}`].map((run) => run[key]),
      0.5,
    );
  const [seconds, megabytes] = [median("seconds"), median("megabytes")];
  const bar = bars[template];
  const isHeld = seconds <= bar.seconds && !(megabytes > bar.megabytes);
  const name = `${command}, ${figures[template]} figures`;
  if (!isHeld) missed.push(`${name}: ${seconds.toFixed(2)} s and ${megabytes.toFixed(0)} MB`);
  const most = Number.isFinite(bar.megabytes) ? `${bar.seconds} s, ${bar.megabytes} MB` : `${bar.seconds} s`;
  const cells = [seconds.toFixed(2), megabytes.toFixed(0), most, median("processor").toFixed(2)];
  return `| ${name} | ${cells.join(" | ")} | ${isHeld ? "held" : "missed"} |`;
}

const section = `## Reports that came back

Made by \`npm run bench:review -- --write\` on ${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.version}: medians of ${rounds} whole
processes each (load of the machine when the runs began: ${load}). Every fiftieth figure of the file was changed by hand, and a fact since it was built: of the
long one ${stale} figures are stale and ${changed} changed. Refresh tells what it would do and writes nothing.

| what | seconds | MB | bar | CPU s | |
| --- | ---: | ---: | --- | ---: | --- |
${row("verify", "short")}
${row("refresh", "short")}
${row("verify", "long")}
${row("refresh", "long")}
`;

console.log(section);
if (process.argv.includes("--write")) writeSections(section);
for (const line of missed) console.error(`missed: ${line}`);
if (process.argv.includes("--assert") && missed.length > 0) process.exitCode = 1;
