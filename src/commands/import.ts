import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

import { loosePeriod } from "../calendar/loose-period.ts";
import { readPeriod } from "../calendar/read-period.ts";
import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import { readWorkbook } from "../disk/read-workbook.ts";
import { writeWhole } from "../disk/write-whole.ts";
import { importWorkbook } from "../intake/import-workbook.ts";
import { remarksFor } from "../locale/remarks.ts";
import { isMisdescribed, openWorkspace } from "./open-workspace.ts";
import { findGivenUnit } from "./report-orders.ts";
import type { Given, Outcome, Surroundings } from "./surroundings.ts";

/** Imports a spreadsheet's rows into a unit's facts file. With `--dry-run` it only says what it would do. */
export async function importFacts(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const diagnostics = collectDiagnostics();
  const workspace = openWorkspace(given, surroundings, diagnostics);
  const { report } = diagnostics;
  // What the facts files say wrongly could not be told from what the spreadsheet does.
  const goesOn = workspace?.open && !isMisdescribed(workspace, diagnostics) && !diagnostics.hasErrors();
  const nothing = { written: [], sources: workspace?.sources ?? [] };
  if (!workspace?.open || !goesOn) return { ...nothing, diagnostics: diagnostics.found() };
  const { open, folder } = workspace;
  const unit = findGivenUnit(given.unit, open, report);
  const period = given.period === undefined ? undefined : readPeriod(given.period);
  if (given.period !== undefined && !period) {
    report("wrong-period", undefined, { written: given.period, meant: loosePeriod(given.period) });
  }
  const [written = ""] = given.written;
  const book = await readWorkbook(resolve(surroundings.folder, written), report);
  if (!unit || !book || diagnostics.hasErrors()) return { ...nothing, diagnostics: diagnostics.found() };
  const language = open.workspace.locale === "en" ? "en" : "zh";
  await workspace.remember();
  const request = { book, unit, ledger: given.ledger, period, byMonth: given.byMonth };
  const imported = importWorkbook(request, open.facts, workspace.sources, language, report);
  if (!imported) return { ...nothing, diagnostics: diagnostics.found() };
  const files: string[] = [];
  for (const { file, text } of given.dryRun ? [] : imported) {
    const target = { root: folder, relativePath: file };
    if (await writeWhole(target, asItWas(join(folder, file), text), report)) files.push(file);
  }
  return {
    ...nothing,
    written: files.map((file) => relative(surroundings.folder, join(folder, file))),
    diagnostics: diagnostics.found(),
    summary: remarksFor(surroundings.language).imported(imported, given.dryRun),
  };
}

/** The text with the byte order mark and the line ends that the file had. */
function asItWas(path: string, text: string): Uint8Array {
  const before = textAt(path);
  const lines = before.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
  return new TextEncoder().encode(before.startsWith("\uFEFF") ? `\uFEFF${lines}` : lines);
}

function textAt(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
