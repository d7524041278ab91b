import { readFileSync } from "node:fs";

import { expect, test } from "@jest/globals";
import * as fc from "fast-check";

import { readPeriod } from "../../src/calendar/read-period.ts";
import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { draftReport, readWorkspace } from "../../src/draft.ts";
import { sourceText } from "../../src/source/source-text.ts";
import { files as declared } from "../figures/sample-look.ts";
import { facts, fileText, recordLines } from "./random-facts.ts";
import type { Lines, MonthFacts } from "./random-facts.ts";

const template = `---
title: "{{unit.name}}{{period}}"
scope: all
---
会议{{count meetings}}次，{{change (count meetings) from="last" growth=true}}，费用{{money (sum meetings "cost")}}，救助{{indicators.helped}}人次，工作组{{indicators.teams}}个。

{{#each meetings as |m|}}
1. {{date m.date form="short"}}{{m.topic}}（{{m.kind}}），{{m.people}}人。
{{/each}}

媒体报道{{count media}}篇：{{list (byUnit (count media) order="greatest")}}。
`;

const style = readFileSync(new URL("../../templates/styles/plain.yaml", import.meta.url), "utf8");

/** The report of a quarter's last month, and what was found besides, from source files in the order given. */
async function draft(
  data: readonly (readonly [name: string, text: string])[],
): Promise<readonly [Uint8Array, readonly string[]]> {
  const { report, found } = collectDiagnostics();
  const others = { ...declared, "templates/reports/r.md.hbs": template, "templates/styles/plain.yaml": style };
  const sources = [...Object.entries(others), ...data].map(([name, text]) => sourceText(name, text));
  const open = readWorkspace(sources, report);
  const [unit] = open?.workspace.units ?? [];
  const period = readPeriod("2020-03");
  const [read, page] = [open?.templates.get("r"), open?.styles.get("plain")];
  if (!open || !unit || !period || !read || !page) throw new Error(JSON.stringify(found()));
  const drafted = draftReport(open, { template: read, unit, period, style: page, draft: false }, undefined, report);
  if (!drafted) throw new Error(JSON.stringify(found()));
  return [await drafted.write("docx"), found().map(({ code }) => code)];
}

function source(one: MonthFacts, lines: Lines): readonly [string, string] {
  return [`data/${one.unit}/${one.month}.yaml`, `period: ${one.month}\n${fileText(one, lines, one)}`];
}

test("no order of records in a file or of files shows in a byte of the report", async () => {
  const shuffled = facts.chain((some) => {
    const lines = some.map(recordLines);
    const others = lines.map(({ meetings, media }) =>
      fc.record({ meetings: shuffle(meetings), media: shuffle(media) }),
    );
    const order = shuffle(some.map((_, index) => index));
    return fc.tuple(fc.constant(some), fc.tuple(...others), order);
  });
  const property = fc.asyncProperty(shuffled, async ([some, others, order]) => {
    const first = await draft(some.map((one) => source(one, recordLines(one))));
    const other = order.flatMap((index) => {
      const [one, lines] = [some[index], others[index]];
      return one && lines ? [source(one, lines)] : [];
    });
    expect(other).toHaveLength(12);
    expect(await draft(other)).toEqual(first);
  });
  await fc.assert(property, { seed: 20_200_310, numRuns: 8 });
});

function shuffle<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
