import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { CommandName } from "../locale/help.ts";

/** What a command line asks for: to run a command, to print a text (help, version), or nothing, because it is wrong. */
export type CommandLine =
  | { readonly type: "run"; readonly command: CommandName; readonly given: Given }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "wrong"; readonly diagnostics: readonly Diagnostic[] };

/** The arguments and options of a command as they were written; what was not written is not here. */
export interface Given {
  /** Periods, a name or a folder: what the command takes. */
  readonly written: readonly string[];
  readonly unit?: string;
  readonly template?: string;
  readonly style?: string;
  readonly out?: string;
  readonly draft: boolean;
  readonly force: boolean;
  readonly reports: boolean;
}
