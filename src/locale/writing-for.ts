import type { ReportLocale } from "../facts/workspace.ts";
import { enWriting } from "./en/writing.ts";
import type { Writing } from "./writing.ts";
import { zhCNWriting } from "./zh-CN/writing.ts";

/** How a report's language writes numbers, days, lists and titles. */
export function writingFor(locale: ReportLocale): Writing {
  return locale === "en" ? enWriting : zhCNWriting;
}
