import { resolve } from "node:path";

import type { ReportTarget } from "../disk/written-record.ts";
import type { ReportLocale } from "../facts/workspace.ts";
import type { ReportOrder } from "./report-orders.ts";
import type { Given } from "./surroundings.ts";

/** Where reports lie: `out` in the workspace, outside of which nothing is written; or the folder that was named. */
export function outFolder(
  { out }: Pick<Given, "out">,
  workspace: string,
  called: string,
): Pick<ReportTarget, "root" | "outFolder"> {
  return out === undefined ? { root: workspace, outFolder: "out" } : { root: resolve(called, out), outFolder: "." };
}

/**
 * A report's path within that folder, without what tells the kind of file. A draft has a name of its own: it must neither replace
 * a finished report nor be sent off as one.
 */
export function reportName({ unit, period, template }: ReportOrder, isDraft: boolean, locale: ReportLocale): string {
  return `${unit.id}/${period.name}-${template.name}${isDraft ? draftEndings[locale] : ""}`;
}

/** Behind the name of a report for issue: the one that is worked on keeps its own. */
export const cleanEndings: { readonly [L in ReportLocale]: string } = { "zh-CN": "-清稿", en: "-clean" };

const draftEndings: { readonly [L in ReportLocale]: string } = { "zh-CN": "-初稿", en: "-draft" };
