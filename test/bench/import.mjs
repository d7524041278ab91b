// How long `huibao import` takes for a workbook of 100,000 rows, and how much memory.
// Run: npm run build && node test/bench/import.mjs [rows]
import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { utils, write } from "@e965/xlsx";

const rows = Number(process.argv[2] ?? 100_000);
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "import-"));
mkdirSync(join(folder, "data"));
writeFileSync(join(folder, "huibao.yaml"), "units:\n  jia: { name: 甲县民政局 }\ndefaults: { unit: jia }\n");

const start = Date.UTC(2020, 0, 1);
const table = [["日期", "类别", "议题", "参会人数"]];
for (let index = 0; index < rows; index++) {
  table.push([new Date(start + (index % 366) * 86_400_000), "专题会议", `研究第${index + 1}项工作`, (index % 40) + 1]);
}
const sheet = utils.aoa_to_sheet(table, { cellDates: true, UTC: true });
const bytes = write(
  { SheetNames: ["会议"], Sheets: { 会议: sheet } },
  { type: "buffer", bookType: "xlsx", compression: true },
);
writeFileSync(join(folder, "会议.xlsx"), bytes);

for (const name of ["first import", "second import"]) {
  const began = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    "/usr/bin/time",
    ["-v", process.execPath, cli, "import", "会议.xlsx", "--by-month"],
    { cwd: folder, encoding: "utf8" },
  );
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const kilobytes = Number(/Maximum resident set size \(kbytes\): (\d+)/.exec(stderr)?.[1] ?? 0);
  console.log(`${name}: ${seconds.toFixed(1)} s, ${Math.round(kilobytes / 1024)} MB, exit ${status}`);
}
console.log(
  `${rows} rows, workbook ${Math.round(bytes.length / 1024)} kB, a facts file of twelve ${Math.round(statSync(join(folder, "data/jia/2020-02.yaml")).size / 1024)} kB`,
);
rmSync(folder, { recursive: true });
