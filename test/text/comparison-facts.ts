import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { readPeriod } from "../../src/calendar/read-period.ts";
import { readDeclarations } from "../../src/facts/read-declarations.ts";
import { readFacts } from "../../src/facts/read-facts.ts";
import type { ReportLocale } from "../../src/facts/workspace.ts";
import { readWorkspaceFile } from "../../src/facts/read-workspace-file.ts";
import type { Figure, Look } from "../../src/figures/figure.ts";
import { writingFor } from "../../src/locale/writing-for.ts";
import { readYaml } from "../../src/source/read-yaml.ts";
import { sourceText } from "../../src/source/source-text.ts";
import { readTemplates } from "../../src/text/read-templates.ts";
import { renderText } from "../../src/text/render-text.ts";
import { phraseText } from "../../src/text/text.ts";
import { tokenPattern } from "../../src/text/token.ts";

const ledgers = {
  meetings: `
ledger: meetings
zh: 会议
en: meetings
identity: [topic]
quantity: times
fields:
  date: {zh: 日期, en: date, type: date, required: true}
  topic: {zh: 议题, en: topic, type: text, required: true}
  times: {zh: 次数, en: times, type: count, unit: 次}
  cost: {zh: 费用, en: cost, type: money, unit: 元}
`,
  grants: `
ledger: grants
zh: 捐赠
en: grants
identity: [donor]
fields:
  date: {zh: 日期, en: date, type: date, required: true}
  donor: {zh: 捐赠方, en: donor, type: text, required: true}
  amount: {zh: 金额, en: amount, type: money, unit: 万元, required: true}
`,
  named: `
indicators:
  staff: {zh: 在册人数, en: staff, kind: level, unit: 人}
  people: {zh: 在院人数, en: people, kind: level, unit: person/people}
  teams: {zh: 工作组, en: teams, kind: level, unit: 个}
  helped: {zh: 救助人次, en: helped, kind: flow, unit: 人次}
  spent: {zh: 支出, en: spent, kind: flow, unit: 万元, decimals: 4}
  budget: {zh: 预算, en: budget, kind: flow, unit: 元, decimals: 4}
  rate: {zh: 办结率, en: rate, kind: level, unit: "%", decimals: 3}
topics:
  problems: {zh: 存在问题, en: problems}
`,
};

const units = `
units:
  city:
    name: 示例市民政局
    units:
      jia: {name: 甲县}
      yi: {name: 乙县}
      bing: {name: 丙县}
`;

/**
 * Facts in short: `2020-02: meetings 6; helped 12` is the city's file of that month, `jia/2020-02: …` a county's.
 * `meetings 6` are six meetings on the file's first day, `grants 甲=3 乙=1` one grant a donor, all else an indicator.
 */
export type FactsInShort = readonly string[];

export interface Printed {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly found: readonly Diagnostic[];
}

/** What a template prints over facts said in short, in one language. */
export function print(template: string, facts: FactsInShort, period: string, locale: ReportLocale): Printed {
  const { report, found } = collectDiagnostics();
  const node = (name: string, text: string) => readYaml(sourceText(name, text), report) ?? [];
  const declarations = readDeclarations(
    Object.entries(ledgers).flatMap(([name, text]) => node(`templates/ledgers/${name}.yaml`, text)),
    report,
  );
  const [file] = [node("huibao.yaml", units)].flat();
  const workspace = file && readWorkspaceFile(file, report);
  const [unit] = workspace?.units ?? [];
  const seen = readPeriod(period);
  const scope = facts.some((line) => line.includes("/")) ? "children" : "own";
  const body = `---\ntitle: 汇报\nscope: ${scope}\n---\n${template}\n`;
  const reports = [sourceText("templates/reports/sample.md.hbs", body)];
  const sample = readTemplates({ reports, sections: [] }, declarations, report).get("sample");
  if (!workspace || !unit || !seen || !sample?.sound) return { text: "", figures: [], found: found() };
  const nodes = facts.map(factsFile).flatMap(([name, text]) => node(`data/${name}.yaml`, text));
  const look: Look = {
    facts: readFacts(nodes, workspace, declarations, report),
    view: { unit, scope, period: seen },
    locale,
  };
  const { blocks } = renderText(sample, look, writingFor(locale), { draft: false, asked: new Map() }, report);
  const phrases = blocks.flatMap((block) => block.phrases);
  return {
    text: blocks
      .map((block) =>
        block.text.replaceAll(tokenPattern(), (_, index: string) => {
          const phrase = block.phrases[Number(index)];
          return phrase ? phraseText(phrase) : "";
        }),
      )
      .join("\n\n")
      .trim(),
    figures: phrases.flatMap((phrase) => phrase.parts.flatMap((part) => part.figures)),
    found: found(),
  };
}

/** `code line:column` of what was found, in order. */
export function findings({ found }: Printed): readonly string[] {
  return found.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

function factsFile(line: string): readonly [string, string] {
  const [where = "", said = ""] = line.split(": ");
  const name = where.includes("/") ? where : `city/${where}`;
  const period = name.replace(/^.*\//, "");
  const day = readPeriod(period)?.first ?? "";
  const parts = said.split("; ").map((part) => part.split(" "));
  const indicators = parts.filter(([key = ""]) => key !== "meetings" && key !== "grants");
  const written = parts.flatMap(([key, ...values]) => {
    if (key === "meetings") return meetings(values[0] ?? "0", day);
    return key === "grants" ? grants(values, day) : [];
  });
  const last = indicators.map(([key, value]) => `  ${key}: ${value}`);
  return [name, [`period: ${period}`, ...written, ...(last.length > 0 ? ["indicators:", ...last] : []), ""].join("\n")];
}

function meetings(times: string, day: string): readonly string[] {
  return times === "0"
    ? ["meetings: []"]
    : ["meetings:", `  - {date: ${day}, topic: 会, times: ${times}, cost: 6000.00}`];
}

function grants(values: readonly string[], day: string): readonly string[] {
  return ["grants:", ...values.map((value) => `  - {date: ${day}, donor: ${value.replace("=", ", amount: ")}}`)];
}
