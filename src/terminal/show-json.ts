import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { describe } from "../locale/language.ts";
import type { Language } from "../locale/language.ts";
import { countDiagnostics } from "./count-diagnostics.ts";
import { safeJson } from "./visible-text.ts";

/** What a command did and found, for another program: one object (docs/cli.md), which says the same in every language but for the sentences.
 * @param more what some commands tell beside it */
export function showJson(
  written: readonly string[],
  diagnostics: readonly Diagnostic[],
  language: Language,
  more: object = {},
): string {
  const { error, warning, hint } = countDiagnostics(diagnostics);
  const result = {
    version: 1,
    written,
    counts: { error, warning, hint },
    diagnostics: diagnostics.map((diagnostic) => {
      const { code, severity, place, includes } = diagnostic;
      return { code, severity, ...describe(diagnostic, language), place: place ?? null, includes };
    }),
    ...more,
  };
  return `${safeJson(JSON.stringify(result, undefined, 2))}\n`;
}
