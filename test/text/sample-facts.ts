import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { readPeriod } from "../../src/calendar/read-period.ts";
import { readDeclarations } from "../../src/facts/read-declarations.ts";
import type { PartName } from "../../src/facts/document-parts.ts";
import { readFacts } from "../../src/facts/read-facts.ts";
import { readWorkspaceFile } from "../../src/facts/read-workspace-file.ts";
import type { Look } from "../../src/figures/figure.ts";
import { writingFor } from "../../src/locale/writing-for.ts";
import { readYaml } from "../../src/source/read-yaml.ts";
import { sourceText } from "../../src/source/source-text.ts";
import { readTemplates } from "../../src/text/read-templates.ts";
import { renderText } from "../../src/text/render-text.ts";
import { phraseText } from "../../src/text/text.ts";
import type { RenderedText } from "../../src/text/text.ts";
import { tokenPattern } from "../../src/text/token.ts";

/** The ledgers and facts that the examples in the helpers' manuals are about. */
export const files: Readonly<Record<string, string>> = {
  "huibao.yaml": "units:\n  bureau: {name: 示例市民政局, short: 市民政局}\n",
  "templates/ledgers/meetings.yaml": `
ledger: meetings
zh: 会议
en: meetings
identity: [kind, topic]
fields:
  date: {zh: 日期, en: date, type: date, required: true}
  kind: {zh: 类别, en: kind, type: choice, required: true, choices: {leaders: {zh: 班子会, en: leaders}, special: {zh: 专题会, en: special}}}
  topic: {zh: 议题, en: topic, type: text, required: true}
  remark: {zh: 备注, en: remark, type: text}
`,
  "templates/ledgers/documents.yaml": `
ledger: documents
zh: 文件
en: documents
identity: [title]
fields:
  date: {zh: 日期, en: date, type: date, required: true}
  title: {zh: 标题, en: title, type: title, required: true}
  number: {zh: 文号, en: number, type: document-number}
`,
  "templates/ledgers/media.yaml": `
ledger: media
zh: 媒体报道
en: media reports
identity: [outlet]
quantity: pieces
fields:
  date: {zh: 日期, en: date, type: date, required: true}
  outlet: {zh: 媒体, en: outlet, type: text, required: true}
  pieces: {zh: 篇数, en: pieces, type: count, unit: 篇}
`,
  "templates/ledgers/donations.yaml": `
ledger: donations
zh: 捐赠
en: donations
identity: [donor]
fields:
  date: {zh: 日期, en: date, type: date, required: true}
  donor: {zh: 捐赠方, en: donor, type: text, required: true}
  amount: {zh: 金额, en: amount, type: money, unit: 万元, required: true}
`,
  "templates/ledgers/others.yaml": `
indicators:
  teams: {zh: 工作组, en: teams, kind: level, unit: 个}
  staff: {zh: 工作人员, en: staff, kind: level, unit: 人}
  helped: {zh: 救助人次, en: helped, kind: flow, unit: 人次}
topics:
  problems: {zh: 存在问题, en: problems}
  plans: {zh: 下步打算, en: plans}
`,
  "data/bureau/2020-02.yaml": `
period: 2020-02
document: {date: 2020-03-02}
会议:
  - {日期: 2020-02-20, 类别: 专题会, 议题: 总结服务事项}
  - {日期: 2020-02-03, 类别: 班子会, 议题: 部署开局工作}
  - {日期: 2020-02-04, 类别: 专题会, 议题: 研究服务事项}
  - {日期: 2020-02-05, 类别: 专题会, 议题: 检查服务事项}
  - {日期: 2020-02-12, 类别: 班子会, 议题: 讨论月度安排}
documents:
  - {date: 2020-02-06, title: 关于做好服务工作的通知, number: 示民〔2020〕5号}
  - {date: 2020-02-04, title: 关于转发《实施细则》的通知}
media:
  - {date: 2020-02-05, outlet: 市日报}
  - {date: 2020-02-08, outlet: 市晚报}
  - {date: 2020-02-10, outlet: 各网络平台, pieces: 80}
donations:
  - {date: 2020-02-07, donor: 某企业, amount: 10.20}
  - {date: 2020-02-09, donor: 某协会, amount: 2.10}
indicators:
  teams: {value: 9, was: 7}
  staff: 42
  helped: 20余
notes:
  problems: |
    人手不足。

    经费紧张。
`,
};

export interface Rendering {
  /** Blocks joined by blank lines, phrases in their places. */
  readonly printed: string;
  readonly text: RenderedText | undefined;
  readonly found: readonly Diagnostic[];
}

interface Choices {
  readonly period?: string;
  readonly draft?: boolean;
  readonly locale?: "zh-CN" | "en";
  /** The document parts that are taken from the facts. */
  readonly asked?: readonly PartName[];
}

/** Renders a body, or a whole template when it has a front matter, over the sample facts with some files changed. */
export function render(
  template: string,
  changes: Readonly<Record<string, string>> = {},
  { period = "2020-02", draft = false, locale = "zh-CN", asked = [] }: Choices = {},
): Rendering {
  const { report, found } = collectDiagnostics();
  const body = template.startsWith("---") ? template : `---\ntitle: 汇报\n---\n${template}`;
  const all = { ...files, ...changes, "templates/reports/sample.md.hbs": body };
  const sources = Object.entries(all).map(([name, text]) => sourceText(name, text));
  const within = (folder: string) => sources.filter(({ name }) => name.startsWith(folder));
  const yaml = (folder: string) => within(folder).flatMap((source) => readYaml(source, report) ?? []);
  const declarations = readDeclarations(yaml("templates/ledgers/"), report);
  const reports = within("templates/reports/");
  const sections = within("templates/sections/");
  const sample = readTemplates({ reports, sections }, declarations, report).get("sample");
  const [workspaceFile] = yaml("huibao.yaml");
  const workspace = workspaceFile && readWorkspaceFile(workspaceFile, report);
  const [unit] = workspace?.units ?? [];
  const view = readPeriod(period);
  if (!sample?.sound || !workspace || !unit || !view) return { printed: "", text: undefined, found: found() };
  const facts = readFacts(yaml("data/"), workspace, declarations, report, ["sample", "other"]);
  const look: Look = { facts, view: { unit, scope: sample.scope, period: view }, locale };
  const text = renderText(
    sample,
    look,
    writingFor(locale),
    { draft, asked: new Map(asked.map((name) => [name, {}])) },
    report,
  );
  return { printed: printedText(text), text, found: found() };
}

function printedText({ blocks }: RenderedText): string {
  return blocks
    .map(({ text, phrases }) =>
      text.replaceAll(tokenPattern(), (_, index: string) => {
        const phrase = phrases[Number(index)];
        return phrase ? phraseText(phrase) : "";
      }),
    )
    .join("\n\n");
}

/** `code line:column` of what was found, in order. */
export function findings({ found }: Rendering): readonly string[] {
  return found.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}
