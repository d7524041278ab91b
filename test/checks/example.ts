import { readFileSync } from "node:fs";

import { checkAll } from "../../src/commands/check.ts";
import { openReferences } from "../../src/commands/open-references.ts";
import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { readWorkspace } from "../../src/draft.ts";
import type { OpenWorkspace } from "../../src/draft.ts";
import { sourceText } from "../../src/source/source-text.ts";

export type Files = { readonly [name: string]: string };

const declared: Files = {
  "templates/ledgers/meetings.yaml": `ledger: meetings
zh: 会议
en: meetings
identity: [subject]
fields:
  date: { zh: 日期, en: date, type: date, required: true }
  subject: { zh: 议题, en: subject, type: text, required: true }
`,
  "templates/ledgers/summary.yaml": `indicators:
  teams: { zh: 工作组数, en: teams, kind: level, unit: 个 }
  homes: { zh: 机构数, en: homes, kind: level, unit: 家 }
  residents: { zh: 在院人数, en: residents, kind: level, unit: 人 }
  helped: { zh: 救助人次, en: people helped, kind: flow, unit: 人次 }
topics:
  problems: { zh: 存在问题, en: problems }
`,
  "templates/styles/plain.yaml": readFileSync("templates/styles/plain.yaml", "utf8"),
};

export const units = `units:
  city:
    name: 市局
    units:
      jia: { name: 甲县局 }
      yi: { name: 乙县局 }
defaults: { style: plain }
`;

/** A workspace from the texts of its files under a few declarations; `data/` and `templates/` by their short names. */
export function openExample(
  files: Files,
  declarations: Files = declared,
): { readonly open: OpenWorkspace; readonly found: readonly Diagnostic[] } {
  const { report, found } = collectDiagnostics();
  const sources = Object.entries({ ...declarations, "huibao.yaml": units, ...files });
  const open = readWorkspace(
    sources.map(([name, text]) => sourceText(name, text)),
    report,
  );
  if (!open) throw new Error("the example's huibao.yaml is broken");
  return { open, found: found() };
}

/** What the checks find in a workspace, as `code file:line:column`. */
export async function checksOf(files: Files, today?: string): Promise<readonly string[]> {
  const found = await findingsIn(files, today);
  return found.map(({ code, place }) => `${code} ${place?.file}:${place?.line}:${place?.column}`);
}

export async function findingsIn(files: Files, today?: string): Promise<readonly Diagnostic[]> {
  const { open, found } = openExample(files);
  const diagnostics = collectDiagnostics();
  for (const { code, place, values } of found) diagnostics.report(code, place, values);
  const references = openReferences(undefined, () => undefined, diagnostics.report);
  await checkAll(open, references, today, undefined, diagnostics);
  return diagnostics.found();
}
