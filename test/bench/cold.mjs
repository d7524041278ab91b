// Whole processes: one cold `huibao build` of the sample, and a facts file of 10,000 records read and built.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { templateText } from "./peers/huibao.mjs";
import { ledger } from "./peers/ledger.mjs";
import { quantile } from "./quantile.mjs";
import { runProcess } from "./run-process.mjs";
import { factsYaml } from "./sample.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cli = path.join(root, "dist/cli.js");

/** Seconds and MB of a bare `node -e 0`, of a first `huibao build` and of a second one. */
export function measureCold(runs) {
  const folder = mkdtempSync(path.join(tmpdir(), "huibao-cold-"));
  for (const name of ["huibao.yaml", "data", "templates"])
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  const bare = Array.from({ length: runs }, () => runProcess(folder, ["-e", "0"]));
  const build = () => runProcess(folder, [cli, "build", "--force"]);
  const [built, again] = [[], []];
  for (let round = 0; round < runs; round++) {
    // Without what an earlier build remembered.
    rmSync(path.join(folder, "out"), { recursive: true, force: true });
    built.push(build());
    again.push(build());
  }
  rmSync(folder, { recursive: true });
  return { bare: medianOf(bare), built: medianOf(built), again: medianOf(again) };
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
  const checked = runProcess(folder, [cli, "check"]);
  const built = runProcess(folder, [cli, "build", "--template", "month"]);
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
