import { readPeriod } from "../../../src/calendar/read-period.ts";
import { collectDiagnostics } from "../../../src/diagnostics/diagnostic.ts";
import { draftReport, readWorkspace } from "../../../src/draft.ts";
import type { DraftedReport } from "../../../src/draft.ts";
import { chooseTaken } from "../../../src/review/refresh/choose-taken.ts";
import { refreshReturned } from "../../../src/review/refresh/refresh-returned.ts";
import type { Refreshed } from "../../../src/review/refresh/refreshed.ts";
import type { ReturnedDocument } from "../../../src/review/returned/returned-document.ts";
import { verifyReturned } from "../../../src/review/verify/verify-returned.ts";
import { sourceText } from "../../../src/source/source-text.ts";
import { sampleSources } from "../../sample/sample-workspace.ts";
import { readSound } from "../sample-files.ts";

/** A report of a small workspace as a Word file, and what was drafted. */
export interface SmallReport {
  readonly drafted: DraftedReport;
  readonly bytes: Uint8Array;
}

/** @param facts of February 2020 */
export async function smallReport(template: string, facts: string, draft = false): Promise<SmallReport> {
  const { report, found } = collectDiagnostics();
  const kept = sampleSources().filter(({ name }) => /^templates\/(?:ledgers|styles)\//.test(name));
  const open = readWorkspace(
    [
      ...kept,
      sourceText(
        "huibao.yaml",
        "单位: { shi: { 名称: 示例市民政局 } }\n默认: { 单位: shi, 模板: small, 版式: gbt9704 }\n",
      ),
      sourceText("templates/reports/small.md.hbs", template),
      sourceText("data/shi/2020-02.yaml", `时段: 2020-02\n${facts}`),
    ],
    report,
  );
  const [unit, period] = [open?.facts.units[0], readPeriod("2020-02")];
  const [small, style] = [open?.templates.get("small"), open?.styles.get("gbt9704")];
  const drafted =
    open && small && unit && period && style
      ? draftReport(open, { template: small, unit, period, style, draft }, undefined, report)
      : undefined;
  if (!drafted)
    throw new Error(
      found()
        .map(({ code }) => code)
        .join(),
    );
  return { drafted, bytes: await drafted.write("docx") };
}

export interface RefreshedFile {
  readonly refreshed: Refreshed;
  /** How the file reads then; as it was where nothing changed. */
  readonly after: ReturnedDocument;
  readonly text: string;
  /** What doesn't hold in it then: what the judging says of it, and what stands there. */
  readonly left: readonly string[];
}

/** Refreshes an edited file from a report as it would be built now. */
export function refreshFile(edited: Uint8Array, now: SmallReport, take?: string, isTracked = false): RefreshedFile {
  const [before, fresh] = [readSound(edited), readSound(now.bytes)];
  const verification = verifyReturned(before, fresh, now.drafted.text);
  const { taken } = chooseTaken(take, verification.judged);
  const tracked = isTracked ? { author: "huibao", date: "2020-02-29T00:00:00Z" } : undefined;
  const refreshed = refreshReturned(before, fresh, now.drafted.text, verification, { taken, tracked });
  const after = refreshed.bytes ? readSound(refreshed.bytes) : before;
  const { judged } = verifyReturned(after, fresh, now.drafted.text);
  return {
    refreshed,
    after,
    text: after.paragraphs.map(({ text }) => text).join("\n"),
    left: judged.map((one) => `${one.type} ${"is" in one ? one.is : one.draft}`),
  };
}
