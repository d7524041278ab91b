import type { Language } from "../locale/language.ts";
import { writeChanges } from "../review/changes/write-changes.ts";
import { writeRefresh } from "../review/refresh/tell-refresh.ts";
import { writeVerification } from "../review/verify/write-verification.ts";
import { writeStyle } from "../styles/write-style.ts";
import { showChanges } from "../terminal/show-changes.ts";
import { showExamination } from "../terminal/show-examination.ts";
import { showRefresh } from "../terminal/show-refresh.ts";
import { showStyle } from "../terminal/show-style.ts";
import { showTrace } from "../terminal/show-trace.ts";
import { showVerification } from "../terminal/show-verification.ts";
import { writeTrace } from "../trace/write-trace.ts";
import type { Result } from "./surroundings.ts";

interface Showing {
  readonly language: Language;
  readonly colour: boolean;
  /** Of the terminal. */
  readonly columns: number;
}

/** What a command lists, as lines for a reader. */
export function showResult(result: Result, showing: Showing): string {
  switch (result.type) {
    case "trace":
      return showTrace(result.trace, { ...result, ...showing });
    case "verification":
      return showVerification(result.told, { ...result, ...showing });
    case "styles":
      return showStyle(result.styles, showing);
    case "examination":
      return showExamination(result.examination, showing);
    case "changes":
      return result.listed ? showChanges(result.changes, showing) : "";
    case "refresh":
      return showRefresh(result.told, { ...result, ...showing });
  }
}

/** The same for another program: what stands beside `written` and `diagnostics` in the object. */
export function resultForJson(result: Result, language: Language): object {
  switch (result.type) {
    case "trace":
      return { trace: writeTrace(result.trace, result.facts, language) };
    case "verification":
      return { verification: writeVerification(result.path, result.told) };
    case "styles":
      return writeStyle(result.styles);
    case "examination":
      return { examination: result.examination };
    case "changes":
      return { changes: writeChanges(result.changes, language) };
    case "refresh":
      return { refresh: writeRefresh(result.path, result.told) };
  }
}
