import { enHelp } from "./en/help.ts";
import type { Language } from "./language.ts";
import { zhCNHelp } from "./zh-CN/help.ts";

export type CommandName =
  | "build"
  | "explain"
  | "verify"
  | "proof"
  | "refresh"
  | "merge"
  | "clean"
  | "diff"
  | "check"
  | "new"
  | "new template"
  | "import"
  | "form"
  | "doctor"
  | "style"
  | "init";

export type OptionName =
  | "unit"
  | "template"
  | "style"
  | "reference"
  | "out"
  | "draft"
  | "clean"
  | "force"
  | "reports"
  | "figure"
  | "all"
  | "today"
  | "no-cache"
  | "ledger"
  | "period"
  | "dry-run"
  | "by-month"
  | "take"
  | "tracked"
  | "in-place"
  | "to"
  | "since"
  | "changes"
  | "lang"
  | "format"
  | "help"
  | "version";

/** What a command takes beside options; `report` is a period or a Word file. */
type ArgumentName = "period" | "name" | "folder" | "report" | "book" | "ledger" | "style" | "edited" | "compared";

/** All that `--help` says. Placeholders stand for what the user writes: 时段, PERIOD. */
export interface Help {
  /** The first lines of the overview. */
  readonly overview: string;
  readonly usage: string;
  readonly commands: { readonly [C in CommandName]: string };
  readonly options: { readonly [O in OptionName]: string };
  /** What an option means to one command alone. */
  readonly optionsOf: { readonly [C in CommandName]?: { readonly [O in OptionName]?: string } };
  readonly placeholders: { readonly [A in ArgumentName]: string };
  readonly argumentsOf: { readonly [A in ArgumentName]: string };
  /** A command line and what it does, by command; `overview` are those of the overview. */
  readonly examples: { readonly [C in CommandName | "overview"]: readonly (readonly [string, string])[] };
  /** The last lines of every help. */
  readonly epilogue: string;
  readonly headings: {
    readonly commands: string;
    readonly options: string;
    readonly commonOptions: string;
    readonly arguments: string;
    readonly examples: string;
  };
}

export function helpFor(language: Language): Help {
  return language === "en" ? enHelp : zhCNHelp;
}
