// Takes: two reports, as files, periods or states of the facts. Gives: what changed from one to the other. Reports: what keeps them from being compared.
import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import { compareReports } from "../review/changes/compare-reports.ts";
import { readWantedSides } from "./compared-sides.ts";
import { openCompared } from "./open-compared.ts";
import { readOutputFormats } from "./output-formats.ts";
import type { Given, Outcome, Surroundings } from "./surroundings.ts";
import { writeChangeFiles } from "./write-change-files.ts";

/**
 * Compares two Word files, a Word file with today's draft of its report, two periods of one report, or a report as it was at a
 * commit with today's. Lists what changed, or writes it into files.
 */
export async function diff(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const diagnostics = collectDiagnostics();
  const formats = readOutputFormats(given.to, diagnostics.report, ["docx", "md"]);
  const wanted = readWantedSides(given, diagnostics.report);
  if (!wanted || diagnostics.hasErrors()) return { written: [], diagnostics: diagnostics.found(), sources: [] };
  const { was, is, workspace, past, sources } = await openCompared(wanted, given, surroundings, diagnostics);
  const changes = was && is && compareReports(was.compared, is.compared);
  const written =
    was && is && changes && formats
      ? await writeChangeFiles({ was, is, changes, workspace, formats }, given, surroundings, diagnostics)
      : [];
  await workspace?.remember();
  return {
    written,
    diagnostics: [...diagnostics.found(), ...past],
    sources,
    ...(changes && { result: { type: "changes", changes, listed: formats === undefined } }),
  };
}
