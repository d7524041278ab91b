import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Counts } from "../locale/words.ts";

/** How many findings there are of each severity. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}
