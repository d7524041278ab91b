import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";

import { folderWith } from "../disk/temporary-folder.ts";
import { run } from "../commands/run.ts";
import { sampleTraces } from "./sample-traces.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const schema = JSON.parse(readFileSync(new URL("../../docs/trace.schema.json", import.meta.url), "utf8")) as object;
// The branches of a `oneOf`, and what stands beside a `$ref`, leave the type to the schema that they refine.
const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(
  schema,
);

/** What is wrong with an output, at which of its places. */
function faults(output: unknown): readonly string[] {
  validate(output);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

async function explainForJson(folder: string, words: readonly string[]): Promise<Record<string, unknown>> {
  const { stdout } = await run(folder, ["explain", ...words, "--format", "json", "--no-cache"]);
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** A month without some of what the template prints, and a figure of nearly every kind. */
const files = {
  "huibao.yaml": "units:\n  shi: { name: 示例市民政局 }\ndefaults: { unit: shi, template: monthly }\n",
  "templates/reports/monthly.md.hbs": `---
title: "{{period}}汇报"
date: "{{date document.date}}"
---
会议{{count meetings}}次，{{change (count meetings)}}，类别有{{list (distinct meetings "kind")}}；
人数最多{{max meetings "attendees"}}人，平均{{average meetings "attendees"}}人，
占{{percent (count documents) (records meetings)}}，在册{{indicators.residents}}人。
捐赠{{money (sum donations "amount")}}，折合{{sum donations "amount" in="元"}}元。

{{#each (sortBy meetings "attendees") as |m|}}
- {{date m.date}}{{m.subject}}
{{/each}}
`,
  "data/shi/2020-01.yaml": "period: 2020-01\nmeetings: []\n",
  "data/shi/2020-02.yaml": `period: 2020-02
document: { date: 2020-03-02 }
meetings:
  - { date: 2020-02-03, kind: office, subject: 研究工作, attendees: 12 }
  - { date: 2020-02-05, kind: video, subject: 调度工作, attendees: 9 }
documents:
  - { date: 2020-02-04, kind: notice, title: 关于工作的通知 }
`,
};

test("What explain gives for every report of the sample workspace is as the schema says", async () => {
  const { traces } = sampleTraces();
  for (const [name] of traces) {
    const [template = "", unit = "", period = ""] = name.split(" ");
    const output = await explainForJson(root, [period, "--unit", unit, "--template", template]);
    expect([name, ...faults(output)]).toEqual([name]);
    expect(output).toHaveProperty("trace.version", 1);
  }
}, 60_000);

test("So is what it gives of a report that lacks facts, and of one that can't be had", async () => {
  const folder = folderWith(files);
  const lacking = await explainForJson(folder, []);
  expect(faults(lacking)).toEqual([]);
  expect(lacking).toHaveProperty("counts.error", 3);
  expect(lacking).toHaveProperty("trace.missing.length", 3);
  const unknown = await explainForJson(folder, ["--template", "montly"]);
  expect(faults(unknown)).toEqual([]);
  expect(unknown).not.toHaveProperty("trace");
});

test("The schema refuses what the format doesn't say", async () => {
  const output = await explainForJson(folderWith(files), ["2020-02"]);
  const change = (json: string, to: string) => faults(JSON.parse(JSON.stringify(output).replace(json, to)));
  expect(change('"number":1,', '"number":0,')).toContainEqual(expect.stringContaining("must be >= 1"));
  expect(change('"type":"count"', '"type":"counts"')).not.toEqual([]);
  expect(change('"data/shi/2020-02.yaml"', '"/home/data/shi/2020-02.yaml"')).not.toEqual([]);
  expect(change('"prints":', '"more":1,"prints":')).not.toEqual([]);
});
