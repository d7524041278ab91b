import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { formsCacheName } from "../../src/disk/forms-cache.ts";
import { yamlCacheName } from "../../src/disk/yaml-cache.ts";
import { filesIn, folderWith } from "../disk/temporary-folder.ts";
import { run, runForJson } from "./run.ts";

const ledger = `ledger: errands
zh: 差事
en: errands
identity: [subject]
fields:
  date: { zh: 日期, en: date, type: date, required: true }
  subject: { zh: 事由, en: subject, type: text, required: true }
  cost: { zh: 花费, en: cost, type: money, unit: 元 }
`;

const template = `---
title: "{{unit.name}}{{period}}"
---
办差{{count errands}}次，花费{{sum errands "cost"}}元。

| 日期 | 事由 | 花费 |
|---|---|---:|
{{#each errands as |e|}}
| {{date e.date}} | {{e.subject}} | {{e.cost}} |
{{/each}}
`;

const ledgerName = "templates/ledgers/errands.yaml";
const reportName = "out/shi/2020-02-monthly.docx";

/** A unit's month of three errands, in each way of writing a value. */
function workspace(): string {
  return folderWith({
    "huibao.yaml": "units: { shi: { name: 示例市民政局 } }\ndefaults: { template: monthly, style: plain }\n",
    [ledgerName]: ledger,
    "templates/reports/monthly.md.hbs": template,
    "data/shi/2020-02.yaml": `period: 2020-02
errands:
  - { date: 2020-02-03, subject: 送文件, cost: 12.50 }
  - date: 2020-02-04
    subject: "取\\"回执\\""
    cost: 7
  - { 日期: 2020-02-05, 事由: '还《目录》', 花费: 100.00 }
`,
  });
}

async function buildIn(folder: string, ...words: readonly string[]) {
  const { code, found } = await runForJson(folder, ["build", "--force", ...words]);
  return { code, found, bytes: readFileSync(join(folder, reportName)).toString("base64") };
}

test("a report is the same to the byte, read anew or from the cache, whatever state the cache is in", async () => {
  const folder = workspace();
  const without = await buildIn(folder, "--no-cache");
  expect(without).toMatchObject({ code: 0, found: [] });
  expect(filesIn(folder)).not.toContain(yamlCacheName);

  const path = join(folder, yamlCacheName);
  expect(await buildIn(folder)).toEqual(without);
  const cache = readFileSync(path);
  expect(await buildIn(folder)).toEqual(without);
  for (const damaged of [
    cache.subarray(0, cache.length / 2),
    "\0".repeat(100),
    "",
    cache.toString().replace("取", "送"),
  ]) {
    writeFileSync(path, damaged);
    expect(await buildIn(folder)).toEqual(without);
    expect(readFileSync(path)).toEqual(cache);
  }
  rmSync(path);
  expect(await buildIn(folder)).toEqual(without);
});

test("a report is the same to the byte, its forms written anew or remembered, and who knows no build remembers none", async () => {
  const folder = workspace();
  const without = await buildIn(folder);
  expect(filesIn(folder)).not.toContain(formsCacheName);

  const path = join(folder, formsCacheName);
  const built = async (...words: readonly string[]) => {
    const { code } = await run(folder, ["build", "--force", ...words], {}, false, "abc");
    return { code, found: [], bytes: readFileSync(join(folder, reportName)).toString("base64") };
  };
  expect(await built("--no-cache")).toEqual(without);
  expect(filesIn(folder)).not.toContain(formsCacheName);
  expect(await built()).toEqual(without);
  const cache = readFileSync(path);
  expect(await built()).toEqual(without);
  for (const damaged of [cache.subarray(0, cache.length / 2), "", cache.toString().replace("<w:r>", "<w:x>")]) {
    writeFileSync(path, damaged);
    expect(await built()).toEqual(without);
    expect(readFileSync(path)).toEqual(cache);
  }
});

test("a ledger that is declared otherwise counts at once, though the facts come from the cache", async () => {
  const folder = workspace();
  await buildIn(folder);
  writeFileSync(join(folder, ledgerName), ledger.replace("unit: 元", "unit: 万元"));
  expect(await buildIn(folder)).toEqual(await buildIn(folder, "--no-cache"));
  writeFileSync(join(folder, ledgerName), ledger.replace("type: money", "type: count"));
  const { code, found } = await runForJson(folder, ["build"]);
  expect([code, found]).toEqual([1, ["wrong-number data/shi/2020-02.yaml:3", "wrong-number data/shi/2020-02.yaml:7"]]);
});

test("what is wrong between files is told, though each of them comes from the cache", async () => {
  const folder = workspace();
  const february = readFileSync(join(folder, "data/shi/2020-02.yaml"), "utf8");
  writeFileSync(join(folder, "data/shi/2020-01.yaml"), february.replaceAll("2020-02", "2020-01"));
  await buildIn(folder);
  const span = "2020-02-01..2020-02-29";
  writeFileSync(join(folder, `data/shi/${span}.yaml`), february.replace("2020-02\n", `${span}\n`));
  const found = expect.arrayContaining([`same-days-twice data/shi/${span}.yaml:1`]);
  const cache = readFileSync(join(folder, yamlCacheName));
  expect(await runForJson(folder, ["build"])).toMatchObject({ code: 1, written: [], found });
  // A build that writes no report keeps nothing either.
  expect(readFileSync(join(folder, yamlCacheName))).toEqual(cache);
});

test("check finds the same with a cache, and still writes nothing", async () => {
  const folder = workspace();
  expect(await run(folder, ["check"])).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(filesIn(folder).filter((name) => name.startsWith("out/"))).toEqual([]);
  await buildIn(folder);
  const before = filesIn(folder);
  writeFileSync(
    join(folder, "data/shi/2020-02.yaml"),
    "period: 2020-02\nerrands: [{ date: 2020-02-30, subject: 一 }]\n",
  );
  const found = ["wrong-date data/shi/2020-02.yaml:2"];
  const cache = readFileSync(join(folder, yamlCacheName));
  expect(await runForJson(folder, ["check"])).toMatchObject({ code: 1, found });
  expect(await runForJson(folder, ["check", "--no-cache"])).toMatchObject({ code: 1, found });
  expect([filesIn(folder), readFileSync(join(folder, yamlCacheName))]).toEqual([before, cache]);
});

test("only build and check take --no-cache", async () => {
  expect(await runForJson(workspace(), ["new", "2020-03", "--no-cache"])).toMatchObject({
    code: 2,
    found: ["unknown-option"],
  });
});
