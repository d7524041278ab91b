import { readFileSync } from "node:fs";

import { ledger } from "./ledger.mjs";
import { loadCore } from "../load-core.mjs";
import { figureNames, sections } from "../sample.mjs";

const expressions = {
  all: "count meetings",
  regular: 'count (where meetings kind="工作例会")',
  special: 'count (where meetings kind="专题会议")',
  attendees: 'sum meetings "attendees"',
  cost: 'sum meetings "cost"',
};

export function templateText() {
  const hole = (_, n) => `{{${expressions[figureNames[n]]}}}`;
  const body = sections.map(
    ({ heading, paragraphs }) =>
      `# ${heading}\n\n${paragraphs.map((text) => text.replaceAll(/\[\[(\d)\]\]/g, hole)).join("\n\n")}`,
  );
  const table =
    "| 日期 | 类别 | 议题 | 人数 | 开支 |\n| --- | --- | --- | --- | --- |\n" +
    "{{#each meetings as |m|}}\n| {{m.date}} | {{m.kind}} | {{m.subject}} | {{m.attendees}} | {{m.cost}} |\n{{/each}}\n";
  return `---\ntitle: "{{unit.name}}{{period}}工作情况汇报"\nsignature: "{{unit.name}}"\ndate: "{{document.date}}"\n---\n${body.join("\n\n")}\n\n${table}`;
}

/** All of it: facts checked, figures with recipes and places, anchors, real styles. The workspace is opened once. */
export const huibao = {
  name: "huibao",
  async prepare() {
    const { collectDiagnostics, draftReport, readFacts, readPeriod, readWorkspace, readYaml, sourceText } =
      await loadCore();
    const style = readFileSync(new URL("../../../templates/styles/gbt9704.yaml", import.meta.url), "utf8");
    const { report, found } = collectDiagnostics();
    const open = readWorkspace(
      [
        sourceText("huibao.yaml", "units: {bureau: {name: 示例市民政局}}\n"),
        sourceText("templates/ledgers/meetings.yaml", ledger),
        sourceText("templates/reports/monthly.md.hbs", templateText()),
        sourceText("templates/styles/gbt9704.yaml", style),
      ],
      report,
    );
    const request = {
      template: open.templates.get("monthly"),
      unit: open.workspace.units[0],
      period: readPeriod("2020-02"),
      style: open.styles.get("gbt9704"),
      draft: false,
    };
    if (found().some(({ severity }) => severity === "error")) throw new Error(JSON.stringify(found()));
    return async (yamlText) => {
      const { report, found } = collectDiagnostics();
      const node = readYaml(sourceText("data/bureau/2020-02.yaml", yamlText), report);
      const facts = readFacts([node], open.workspace, open.facts.declarations, report);
      const drafted = draftReport({ ...open, facts }, request, undefined, report);
      if (!drafted) throw new Error(JSON.stringify(found(), null, 1));
      return drafted.write("docx");
    };
  },
};
