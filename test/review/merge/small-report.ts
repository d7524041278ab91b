import { readPeriod } from "../../../src/calendar/read-period.ts";
import { collectDiagnostics } from "../../../src/diagnostics/diagnostic.ts";
import { draftReport, readWorkspace } from "../../../src/draft.ts";
import { sourceText } from "../../../src/source/source-text.ts";
import { sampleSources } from "../../sample/sample-workspace.ts";

/** What a small report is built from. */
export interface SmallReport {
  /** The Markdown under its title. */
  readonly template: string;
  readonly helped: number;
  readonly spent: number;
  /** Topics of meetings, one a day from the 6th on. */
  readonly meetings: readonly string[];
}

const declared = `ledger: meetings
zh: 会议
en: meetings
identity: [topic]
fields:
  date: {zh: 日期, en: date, type: date, required: true}
  topic: {zh: 议题, en: topic, type: text, required: true}
`;
const named = `indicators:
  helped: {zh: 救助人次, en: helped, kind: flow, unit: 人次}
  spent: {zh: 支出, en: spent, kind: flow, unit: 万元, decimals: 4}
`;

/** The bytes of its Word file. */
export async function buildSmall({ template, helped, spent, meetings }: SmallReport): Promise<Uint8Array> {
  const { report, found } = collectDiagnostics();
  const records = meetings.map(
    (topic, index) => `  - {date: 2020-02-${String(index + 6).padStart(2, "0")}, topic: ${topic}}`,
  );
  const facts = ["period: 2020-02", "indicators:", `  helped: ${helped}人次`, `  spent: ${spent}万元`];
  const files = [
    ["huibao.yaml", "units:\n  a: {name: 甲县民政局}\n"],
    ["templates/ledgers/a.yaml", declared],
    ["templates/ledgers/b.yaml", named],
    ["templates/reports/r.md.hbs", `---\ntitle: 工作汇报\n---\n${template}\n`],
    [
      "data/a/2020-02.yaml",
      [...facts, meetings.length === 0 ? "meetings: []" : "meetings:", ...records, ""].join("\n"),
    ],
  ] as const;
  const styles = sampleSources().filter(({ name }) => name.startsWith("templates/styles/"));
  const open = readWorkspace([...files.map(([name, text]) => sourceText(name, text)), ...styles], report);
  const [unit] = open?.workspace.units ?? [];
  const period = readPeriod("2020-02");
  const [chosen, style] = [open?.templates.get("r"), open?.styles.get("plain")];
  if (!open || !unit || !period || !chosen || !style) throw new Error(JSON.stringify(found()));
  const drafted = draftReport(open, { template: chosen, unit, period, style, draft: false }, undefined, report);
  if (!drafted) throw new Error(JSON.stringify(found()));
  return drafted.write("docx");
}
