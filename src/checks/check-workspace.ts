// Takes: a workspace whose facts and templates are sound, and its listed reports as drafted. Gives: nothing. Reports: what isn't
// there, what is there twice, and what looks forgotten.
import type { Day } from "../calendar/period.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../facts/facts.ts";
import type { Workspace } from "../facts/workspace.ts";
import { checkAllRules } from "./check-rules.ts";
import { findCopied } from "./find-copied.ts";
import { findEmptySections } from "./find-empty-sections.ts";
import { findFlowsSentTwice } from "./find-flows-sent-twice.ts";
import { findNotSent } from "./find-not-sent.ts";
import { findNumbersTwice } from "./find-numbers-twice.ts";
import { findUnused } from "./find-unused.ts";
import type { ListedReport } from "./listed-report.ts";
import type { Rule } from "./rule.ts";

/** What is looked at together. */
export interface CheckedWorkspace {
  readonly workspace: Workspace;
  readonly facts: Facts;
  readonly rules: readonly Rule[];
}

/**
 * Checks that facts are complete and agree with the workspace's rules.
 * @param today by which it is told what is due; without it all is due up to the last period for which any unit sent facts
 */
export function checkFacts(
  { workspace, facts, rules }: CheckedWorkspace,
  today: Day | undefined,
  report: Report,
): void {
  const { locale, reporting, hints } = workspace;
  if (reporting) findNotSent(reporting, facts, today, report);
  else if (today !== undefined) {
    report("reporting-not-set", { file: workspace.file, line: 1, column: 1, endLine: 1, endColumn: 1 }, {});
  }
  findFlowsSentTwice(facts, report);
  if (hints.copied) findCopied(facts, report);
  checkAllRules(rules, { facts, locale, report });
}

/** Checks what the listed reports make of the facts. Each of them has to be there: one that failed may use what none seems to. */
export function checkUse(
  { workspace, facts }: CheckedWorkspace,
  reports: readonly ListedReport[],
  report: Report,
): void {
  const { unused, empty } = workspace.hints;
  findNumbersTwice(reports, report);
  if (unused) findUnused(facts, reports, report);
  if (empty) findEmptySections(reports, report);
}
