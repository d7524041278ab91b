import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import type { Report } from "../../src/diagnostics/diagnostic.ts";

/** Runs a stage and gives what it returned beside what it reported, as `code line:column` in the order of places. */
export function findingsOf<T>(run: (report: Report) => T): { value: T; found: readonly string[] } {
  const diagnostics = collectDiagnostics();
  const value = run(diagnostics.report);
  const found = diagnostics.found().map(({ code, place }) => (place ? `${code} ${place.line}:${place.column}` : code));
  return { value, found };
}
