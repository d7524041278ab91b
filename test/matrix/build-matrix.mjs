// Writes the Word files of every style × every construct into a folder, for readers and validators that tests can't run:
//   node test/matrix/build-matrix.mjs FOLDER
// Needs what `npm run build` writes.
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const cli = process.env.HUIBAO_CLI ?? fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const reports = JSON.parse(readFileSync(new URL("reports.json", import.meta.url), "utf8"));
const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: build-matrix.mjs FOLDER");

for (const { style, template, locale = "zh-CN" } of reports) {
  const workspace = path.join(path.resolve(folder), `${style}-${template}`);
  cpSync(new URL("workspace", import.meta.url), workspace, { recursive: true });
  const settings = path.join(workspace, "huibao.yaml");
  writeFileSync(settings, readFileSync(settings, "utf8").replace("语言: 中文", `语言: ${locale}`));
  const order = ["build", "2026-08", "--template", template, "--style", style];
  execFileSync(process.execPath, [cli, ...order], { cwd: workspace, stdio: "inherit" });
}
