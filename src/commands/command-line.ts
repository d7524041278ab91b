import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { CommandName } from "../locale/help.ts";
import type { Given } from "./surroundings.ts";

/** What a command line asks for: to run a command, to say how it or all are used, the version; or nothing, because it is wrong. */
export type CommandLine =
  | { readonly type: "run"; readonly command: CommandName; readonly given: Given }
  | { readonly type: "help"; readonly command: CommandName | undefined }
  | { readonly type: "version" }
  | { readonly type: "wrong"; readonly diagnostics: readonly Diagnostic[] };
