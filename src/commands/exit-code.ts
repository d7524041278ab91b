import { commandCodes } from "../diagnostics/codes/commands.ts";
import { diffCodes } from "../diagnostics/codes/diff.ts";
import { outputsCodes } from "../diagnostics/codes/outputs.ts";
import type { Code } from "../diagnostics/codes/index.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** 0 done; 1 errors in the user's facts, templates or documents; 2 wrong command line, no workspace, disk refused, our fault. */
export type ExitCode = 0 | 1 | 2;

/** Findings without a place that concern documents and facts all the same. */
const ofDocuments: ReadonlySet<Code> = new Set<Code>(["report-changed", "no-facts-for-unit", "commit-not-drafted"]);

/** What a command line may name as well as a file. */
const named: ReadonlySet<Code> = new Set<Code>(["unit-not-found", "reference-not-read", "unknown-taken"]);

/** The exit code that findings call for; the gravest counts, warnings do not. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.some(isWrongUse)) return 2;
  return errors.length > 0 ? 1 : 0;
}

/** Names given on the command line have no place; the same names in a file do. What the disk refuses may have one. */
function isWrongUse({ code, place }: Diagnostic): boolean {
  if (code === "unreadable-file") return true;
  const isOurs = code in commandCodes || code in outputsCodes || code in diffCodes || named.has(code);
  return place === undefined && isOurs && !ofDocuments.has(code);
}
