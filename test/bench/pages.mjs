// Whole processes: a report of sixty pages with a contents page whose page numbers are right, and twenty PDFs in one call.
// Prints a table; `--write` puts it into docs/performance.md, `--assert` fails when a bar is missed. Needs soffice.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { makePages } from "./make-pages.mjs";
import { writeSections } from "./performance-page.mjs";
import { quantile } from "./quantile.mjs";
import { runProcess } from "./run-process.mjs";

const rounds = 5;
const bars = { contents: 2.5, pdfs: 12 };
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "huibao-pages-"));
const { headings, tables } = makePages(folder);

const load = loadavg()[0].toFixed(1);
const runs = { contents: [], pdfs: [] };
for (let round = 0; round < rounds; round++) {
  runs.contents.push(fresh(["build", "2020-12", "--template", "long"]));
  runs.pdfs.push(fresh(["build", "--reports", "--to", "pdf"]));
}
const made = readdirSync(path.join(folder, "out"), { recursive: true }).filter((name) => name.endsWith(".pdf"));
if (made.length !== 20) throw new Error(`20 PDFs were asked for, ${made.length} are there.`);
fresh(["build", "2020-12", "--template", "long", "--to", "pdf"]);
const length = pagesOf(path.join(folder, "out/bureau/2020-12-long.pdf"));
rmSync(folder, { recursive: true });

/** A run that finds nothing that an earlier one left. */
function fresh(args) {
  rmSync(path.join(folder, "out"), { recursive: true, force: true });
  return runProcess(folder, [cli, ...args]);
}

function pagesOf(pdf) {
  return Number(/^Pages: +(\d+)/m.exec(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))[1]);
}

function median(what, key) {
  const values = runs[what].map((run) => run[key]);
  return quantile(values, 0.5);
}

const missed = [];

function row(name, what) {
  const seconds = median(what, "seconds");
  const held = seconds <= bars[what];
  if (!held) missed.push(`${name}: ${seconds.toFixed(2)} s, at most ${bars[what]}`);
  const cells = [
    seconds.toFixed(2),
    bars[what],
    median(what, "processor").toFixed(2),
    median(what, "megabytes").toFixed(0),
  ];
  return `| ${name} | ${cells.join(" | ")} | ${held ? "held" : "missed"} |`;
}

const section = `## Page numbers, and PDFs

Made by \`npm run bench:pages -- --write\` on ${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.version}: medians of ${rounds} whole
processes each, nothing remembered of an earlier one (load of the machine when the runs began: ${load}). The long report has ${length} pages, ${headings} headings in its
contents and ${tables} tables; its page numbers are worked out by laying it out. The PDFs are those of 20 reports in one \`huibao build --reports --to pdf\`, by LibreOffice.

| what | seconds | bar | CPU s | MB | |
| --- | ---: | ---: | ---: | ---: | --- |
${row(`a report of ${length} pages with contents`, "contents")}
${row("20 reports as PDF, in one call", "pdfs")}
`;

console.log(section);
if (process.argv.includes("--write")) writeSections(section);
for (const line of missed) console.error(`missed: ${line}`);
if (process.argv.includes("--assert") && missed.length > 0) process.exitCode = 1;
