import type { Language } from "../locale/language.ts";
import type { Result } from "./surroundings.ts";

interface Showing {
  readonly language: Language;
  readonly colour: boolean;
  /** Of the terminal. */
  readonly columns: number;
}

/** What a command lists, as lines for a reader. What shows it is loaded then. */
export async function showResult(result: Result, showing: Showing): Promise<string> {
  switch (result.type) {
    case "trace": {
      const { showTrace } = await import("../terminal/show-trace.ts");
      return showTrace(result.trace, { ...result, ...showing });
    }
    case "verification": {
      const { showVerification } = await import("../terminal/show-verification.ts");
      return showVerification(result.told, { ...result, ...showing });
    }
    case "styles": {
      const { showStyle } = await import("../terminal/show-style.ts");
      return showStyle(result.styles, showing);
    }
    case "examination": {
      const { showExamination } = await import("../terminal/show-examination.ts");
      return showExamination(result.examination, showing);
    }
    case "changes": {
      const { showChanges } = await import("../terminal/show-changes.ts");
      return result.listed ? showChanges(result.changes, showing) : "";
    }
    case "refresh": {
      const { showRefresh } = await import("../terminal/show-refresh.ts");
      return showRefresh(result.told, showing);
    }
  }
}

/** The same for another program: what stands beside `written` and `diagnostics` in the object. */
export async function resultForJson(result: Result, language: Language): Promise<object> {
  switch (result.type) {
    case "trace": {
      const { writeTrace } = await import("../trace/write-trace.ts");
      return { trace: writeTrace(result.trace, result.facts, language) };
    }
    case "verification": {
      const { writeVerification } = await import("../review/verify/write-verification.ts");
      return { verification: writeVerification(result.path, result.told) };
    }
    case "styles": {
      const { writeStyle } = await import("../styles/write-style.ts");
      return writeStyle(result.styles);
    }
    case "examination":
      return { examination: result.examination };
    case "changes": {
      const { writeChanges } = await import("../review/changes/write-changes.ts");
      return { changes: writeChanges(result.changes, language) };
    }
    case "refresh": {
      const { writeRefresh } = await import("../review/refresh/tell-refresh.ts");
      return { refresh: writeRefresh(result.path, result.told) };
    }
  }
}
