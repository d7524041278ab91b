import { existsSync } from "node:fs";
import { dirname, basename, relative, resolve } from "node:path";

import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import { writeWhole } from "../disk/write-whole.ts";
import { findDeclared } from "../facts/declarations.ts";
import { writeForm } from "../intake/write-form.ts";
import { findNearest } from "../source/find-nearest.ts";
import { isMisdescribed, openWorkspace } from "./open-workspace.ts";
import type { Given, Outcome, Surroundings } from "./surroundings.ts";

/** Makes an empty workbook of a ledger for units to fill in. Never writes over a file without `--force`. */
export async function form(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const reading = collectDiagnostics();
  const workspace = openWorkspace(given, surroundings, reading);
  const sources = workspace?.sources ?? [];
  if (!workspace?.open || isMisdescribed(workspace, reading)) {
    return { written: [], diagnostics: reading.found(), sources };
  }
  const diagnostics = collectDiagnostics();
  const { open } = workspace;
  const [written = ""] = given.written;
  const { ledgers } = open.facts.declarations;
  const ledger = findDeclared(ledgers, written);
  const known = ledgers.map(({ labels }) => labels.zh);
  const nearest = findNearest(written, [...known, ...ledgers.map(({ name }) => name)])[0];
  if (!ledger) diagnostics.report("ledger-not-known", undefined, { written, nearest, known });
  const language = open.workspace.locale === "en" ? "en" : "zh";
  const path = resolve(surroundings.folder, given.to ?? `${ledger?.labels[language] ?? written}.xlsx`);
  if (!path.endsWith(".xlsx")) {
    diagnostics.report("workbook-unreadable", undefined, { book: basename(path), reason: "form-extension" });
  } else if (existsSync(path) && !given.force) diagnostics.report("file-exists", undefined, { path });
  if (!ledger || diagnostics.hasErrors()) return { written: [], diagnostics: diagnostics.found(), sources };
  const bytes = writeForm(ledger, language);
  const target = { root: dirname(path), relativePath: basename(path) };
  const isWritten = await writeWhole(target, bytes, diagnostics.report);
  const made = isWritten ? [relative(surroundings.folder, path)] : [];
  return { written: made, diagnostics: diagnostics.found(), sources };
}
