// Takes: a workspace and a Word file of one of its reports that came back. Gives: what in it holds and what doesn't. Reports: each of it.
import { basename, resolve } from "node:path";

import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { findLockFile } from "../disk/find-lock-file.ts";
import { wholeFile } from "../disk/list-files.ts";
import { writingFor } from "../locale/writing-for.ts";
import { findChangedCharts } from "../review/refresh/find-changed-charts.ts";
import { findingsOf, tellVerification } from "../review/verify/tell-verification.ts";
import { verifyReturned } from "../review/verify/verify-returned.ts";
import { mayBeReviewed } from "./may-be-reviewed.ts";
import { openReturned } from "./open-returned.ts";
import type { OpenedReturned } from "./open-returned.ts";
import type { Given, Outcome, Surroundings, VerificationResult } from "./surroundings.ts";

/** Sets a returned report beside today's facts. It writes nothing. */
export async function verify(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const diagnostics = collectDiagnostics();
  const { report } = diagnostics;
  const [path = ""] = given.written;
  const { opened, sources } = await openReturned(given, surroundings, diagnostics);
  const isWanted = opened !== undefined && mayBeReviewed(opened, { needsAnchors: false }, report);
  if (opened) reportInUse(path, surroundings, report);
  const result = isWanted ? verifyOpened(opened, given, surroundings) : undefined;
  await opened?.workspace.remember();
  return {
    written: [],
    diagnostics: diagnostics.found(),
    sources,
    ...(result && { result, listed: findingsOf(result.told) }),
  };
}

function reportInUse(path: string, { folder }: Surroundings, report: Report): void {
  const lock = findLockFile(resolve(folder, path));
  if (lock !== undefined) report("file-in-use", wholeFile(path), { lock: basename(lock) });
}

function verifyOpened(
  { path, edited, fresh, drafted, order, workspace }: OpenedReturned,
  given: Given,
  { language }: Surroundings,
): VerificationResult | undefined {
  if (!workspace.open) return undefined;
  const { facts } = workspace.open;
  const told = tellVerification(verifyReturned(edited, fresh, drafted.text), findChangedCharts(edited, fresh), {
    edited,
    fresh,
    facts,
    writing: writingFor(language),
    file: wholeFile(path),
  });
  const report = { unit: order.unit.name, period: order.period.name, template: order.template.name };
  return { type: "verification", told, path, report, view: given.changes ?? "accepted" };
}
