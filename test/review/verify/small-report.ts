import type { RenderedText } from "../../../src/text/text.ts";
import { verifyReturned } from "../../../src/review/verify/verify-returned.ts";
import type { Verification } from "../../../src/review/verify/verification.ts";
import { draftSample } from "../../sample/sample-workspace.ts";
import { readSound } from "../sample-files.ts";

export const template = `---
title: "{{period}}汇报"
signature: "{{unit.name}}"
---
召开会议{{count meetings}}次，制发文件{{count documents}}份。{{#if media}}媒体报道{{count media}}篇。{{/if}}

督查{{count inspections}}次。现将有关情况报告如下。

| 日期 | 议题 |
| --- | --- |
{{#each meetings}}| {{date}} | {{subject}} |
{{/each}}

{{paragraphs notes.problems}}
`;

export const facts = `period: 2020-02
meetings:
  - { date: 2020-02-03, kind: office, subject: 研究工作 }
  - { date: 2020-02-05, kind: video, subject: 调度工作 }
documents:
  - { date: 2020-02-04, kind: notice, title: 关于工作的通知 }
inspections:
  - { date: 2020-02-06, kind: routine, target: 服务机构 }
media: []
notes:
  problems: |
    人手不足。

    经费不足。
`;

export interface State {
  readonly template?: string;
  readonly facts?: string;
}

interface SmallReport {
  readonly bytes: Uint8Array;
  readonly text: RenderedText;
}

const made = new Map<string, Promise<SmallReport>>();

/** A small report of facts and a template, drafted and written; each once. */
export function smallReport(state: State = {}): Promise<SmallReport> {
  const key = JSON.stringify(state);
  const report = made.get(key) ?? makeReport(state);
  made.set(key, report);
  return report;
}

async function makeReport(state: State): Promise<SmallReport> {
  const { drafted, found } = draftSample({ template: "small", unit: "yi-county", period: "2020-02" }, [
    { file: "templates/reports/small.md.hbs", to: state.template ?? template },
    { file: "data/yi-county/2020-02.yaml", to: state.facts ?? facts },
  ]);
  if (!drafted) throw new Error(JSON.stringify(found));
  return { bytes: await drafted.write("docx"), text: drafted.text };
}

/** The small report as it was built, edited, beside what facts and template give today; and what each anchor prints. */
export async function verifySmall(
  edit: (bytes: Uint8Array) => Uint8Array,
  today: State = {},
  view: "accepted" | "original" = "accepted",
): Promise<{ readonly verification: Verification; readonly names: ReadonlyMap<string, string> }> {
  const { bytes } = await smallReport();
  const { bytes: drafted, text } = await smallReport(today);
  const [built, fresh] = [readSound(bytes), readSound(drafted)];
  const names = [...fresh.paragraphs, ...built.paragraphs].flatMap((paragraph) =>
    paragraph.anchors.map(({ name, from, to }) => [name, paragraph.text.slice(from, to)] as const),
  );
  return { verification: verifyReturned(readSound(edit(bytes), view), fresh, text), names: new Map(names) };
}
