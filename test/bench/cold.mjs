// Whole processes: one cold `huibao build` of the sample, and a facts file of 10,000 records read and built.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { templateText } from "./peers/huibao.mjs";
import { ledger } from "./peers/ledger.mjs";
import { quantile } from "./quantile.mjs";
import { factsYaml } from "./sample.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cli = path.join(root, "dist/cli.js");

/** Seconds of a bare `node -e 0` and of `huibao build`, and the latter's memory in MB. */
export function measureCold(runs) {
  const folder = mkdtempSync(path.join(tmpdir(), "huibao-cold-"));
  for (const name of ["huibao.yaml", "data", "templates"])
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  const bare = Array.from({ length: runs }, () => run(folder, ["-e", "0"]));
  const built = Array.from({ length: runs }, () => run(folder, [cli, "build", "--force"]));
  rmSync(folder, { recursive: true });
  return { bare: medianOf(bare), built: medianOf(built) };
}

/** The same for a month of 10,000 records of five fields: `check` reads and checks them, `build` writes their table as well. */
export function measureLarge() {
  const folder = mkdtempSync(path.join(tmpdir(), "huibao-large-"));
  const write = (name, text) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  write("huibao.yaml", "units: {bureau: {name: 示例市民政局}}\n");
  write("templates/ledgers/meetings.yaml", ledger);
  write("templates/reports/month.md.hbs", templateText());
  write("data/bureau/2020-02.yaml", factsYaml(10_000));
  const checked = run(folder, [cli, "check"]);
  const built = run(folder, [cli, "build", "--template", "month"]);
  rmSync(folder, { recursive: true });
  return { checked, built };
}

function medianOf(runs) {
  return {
    seconds: quantile(
      runs.map(({ seconds }) => seconds),
      0.5,
    ),
    megabytes: quantile(
      runs.map(({ megabytes }) => megabytes),
      0.5,
    ),
  };
}

/** GNU time tells the memory; where it isn't there, only the time is measured. */
function run(folder, args) {
  const timed = existsSync("/usr/bin/time");
  const command = timed ? ["/usr/bin/time", "-f", "%M", process.execPath, ...args] : [process.execPath, ...args];
  const start = performance.now();
  const { status, stderr } = spawnSync(command[0], command.slice(1), { cwd: folder, encoding: "utf8" });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return { seconds, megabytes: timed ? Number(stderr.trim().split("\n").at(-1)) / 1024 : Number.NaN };
}
