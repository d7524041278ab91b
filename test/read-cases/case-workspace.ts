import { readdirSync, readFileSync } from "node:fs";

import { checkAll } from "../../src/commands/check.ts";
import { openReferences } from "../../src/commands/open-references.ts";
import { isMisdescribed } from "../../src/commands/open-workspace.ts";
import { listedOrders } from "../../src/commands/report-orders.ts";
import type { ReportOrder } from "../../src/commands/report-orders.ts";
import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { draftReport, readWorkspace } from "../../src/draft.ts";
import type { DraftedReport } from "../../src/draft.ts";
import { decodeText } from "../../src/source/decode-text.ts";

/** What a case folder gives: what `huibao check` would find and `huibao build --reports` would write. */
export interface CaseOutcome {
  readonly found: readonly Diagnostic[];
  readonly built: readonly { readonly name: string; readonly drafted: DraftedReport }[];
}

/** How a case is run: for drafts, and with all that `huibao check` looks for beside what keeps a report from being built. */
export interface CaseMode {
  readonly draft: boolean;
  readonly check?: { readonly today: string | undefined };
}

const cases = new URL("../cases/", import.meta.url);
const styles = new URL("../../templates/styles/", import.meta.url);

/** What a case says of itself beside its workspace. */
const ownFiles = ["about.txt", "expected.txt"];

/**
 * Builds the reports that a case's `huibao.yaml` lists. The files of `_base` and the package's styles lie under those of the
 * case; the data of `_base` only where the case has none.
 */
export async function buildCase(name: string, mode: CaseMode): Promise<CaseOutcome> {
  const [base, own] = ["_base", name].map((folder) => new URL(`${folder}/`, cases));
  const ownNames = own ? filesIn(own).filter((file) => !ownFiles.includes(file)) : [];
  const hasData = ownNames.some((file) => file.startsWith("data/"));
  const baseNames = base ? filesIn(base).filter((file) => !hasData || !file.startsWith("data/")) : [];
  const files = new Map<string, URL>([
    ...filesIn(styles).map((file) => [`templates/styles/${file}`, new URL(file, styles)] as const),
    ...baseNames.map((file) => [file, new URL(file, base)] as const),
    ...ownNames.map((file) => [file, new URL(file, own)] as const),
  ]);
  return buildFiles(new Map([...files].map(([file, url]) => [file, readFileSync(url)])), mode);
}

/** Builds the reports of a workspace given by its files' bytes. */
export async function buildFiles(
  files: ReadonlyMap<string, Uint8Array>,
  { draft, check }: CaseMode,
): Promise<CaseOutcome> {
  const diagnostics = collectDiagnostics();
  const { report } = diagnostics;
  const texts = [...files].filter(([name]) => /\.(?:yaml|hbs)$/.test(name));
  const sources = texts.flatMap(([name, bytes]) => decodeText(name, bytes, report) ?? []);
  const image = (file: string) => files.get(file) ?? ({ reason: "missing" } as const);
  const open = readWorkspace(sources, report, { image });
  // As huibao check does: all that is wrong is told in one run, also of what no report asks for.
  open?.styles.values();
  open?.templates.values();
  const stops = draft ? isMisdescribed({ open }, diagnostics) : diagnostics.hasErrors();
  const hasNone = check && open?.workspace.reports.length === 0;
  const orders = open && !stops && !hasNone ? listedOrders(open, undefined, report) : [];
  const references = openReferences(undefined, (path) => files.get(path), report);
  const built: { name: string; drafted: DraftedReport }[] = [];
  for (const order of orders) {
    const looks = await references.forTemplate(order.template);
    const drafted = open && looks && draftReport(open, { ...order, ...looks, draft }, undefined, report);
    if (drafted) built.push({ name: reportName(order), drafted });
  }
  for (const { drafted } of built) await drafted.write("docx");
  await references.reportLacks();
  if (open && check) await checkAll(open, references, check.today, undefined, diagnostics);
  return { found: diagnostics.found(), built };
}

function reportName({ template, unit, period }: ReportOrder): string {
  return `${unit.id}/${period.name}-${template.name}`;
}

/** Names of the files in a folder and below, in one order everywhere. */
function filesIn(folder: URL): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const root = folder.pathname.replace(/\/$/, "");
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(`${root}/`, "").replace(/^\/+/, ""))
    .toSorted();
}
