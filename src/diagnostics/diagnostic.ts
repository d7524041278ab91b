// Takes: what a stage found. Gives: the finding as data. Reports: nothing itself, it is how the others report.
import { severities } from "./codes/index.ts";
import type { Code, CodeValues } from "./codes/index.ts";
import { comparePlaces } from "./place.ts";
import type { Place } from "./place.ts";

/** An `error` stops the report, a `warning` does not, a `hint` is advice. */
export type Severity = "error" | "warning" | "hint";

/** One finding, for every code with just that code's values. Its sentence is made from these by `locale/`. */
export type Diagnostic = { [C in Code]: Finding<C> }[Code];

interface Finding<C extends Code> {
  readonly code: C;
  readonly severity: Severity;
  /** Where it is, or undefined when it concerns no file, such as a wrong command line. */
  readonly place: Place | undefined;
  readonly values: CodeValues[C];
  /** The partial statements through which the place was reached, outermost first; empty outside templates. */
  readonly includes: readonly Place[];
}

/** How a stage tells what it found. It goes on afterwards, to find the next one. */
export type Report = <C extends Code>(
  code: C,
  place: Place | undefined,
  values: CodeValues[C],
  includes?: readonly Place[],
) => void;

export interface Diagnostics {
  readonly report: Report;
  /** All findings so far, in the order of their places. */
  readonly found: () => readonly Diagnostic[];
  readonly hasErrors: () => boolean;
}

/** Collects findings. The same finding at the same place is kept once, whatever way led there. */
export function collectDiagnostics(): Diagnostics {
  const found = new Map<string, Diagnostic>();
  const report: Report = (code, place, values, includes = []) => {
    const diagnostic = { code, severity: severities[code], place, values, includes } as unknown as Diagnostic;
    const key = JSON.stringify([code, place, values]);
    if (!found.has(key)) found.set(key, diagnostic);
  };
  return {
    report,
    found: () => [...found.values()].toSorted(compareDiagnostics),
    hasErrors: () => [...found.values()].some((diagnostic) => diagnostic.severity === "error"),
  };
}

/** Findings without a place come first; those at one place keep the order in which they were found. */
function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  if (!a.place || !b.place) return Number(Boolean(a.place)) - Number(Boolean(b.place));
  return comparePlaces(a.place, b.place);
}
