import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Examination } from "../disk/machine/examination.ts";
import type { Facts } from "../facts/facts.ts";
import type { Language } from "../locale/language.ts";
import type { ToldRefresh } from "../review/refresh/tell-refresh.ts";
import type { ToldVerification } from "../review/verify/tell-verification.ts";
import type { Changes } from "../review/changes/changes.ts";
import type { SourceText } from "../source/source.ts";
import type { StyleListing } from "../styles/shown-style.ts";
import type { Progress } from "../terminal/show-progress.ts";
import type { Trace } from "../trace/trace.ts";

/** What a command needs to know of where it runs. It reads nothing of this from the machine itself. */
export interface Surroundings {
  /** The folder it was called in. */
  readonly folder: string;
  /** The folder of the templates that come with the package. */
  readonly packageTemplates: string;
  /** Of this tool. */
  readonly version: string;
  /** What tells its code from that of any other build; nothing is remembered that hangs on it where it is not known. */
  readonly build: string | undefined;
  readonly language: Language;
  /** SOURCE_DATE_EPOCH, in seconds. */
  readonly sourceDate: number | undefined;
  readonly progress: Progress;
  /** Variables of the environment, by which other programs are found and run. */
  readonly environment: { readonly [name: string]: string | undefined };
}

/** What a command lists, one entry for each kind of list; `show-result.ts` shows them. */
export type Result =
  | TraceResult
  | VerificationResult
  | { readonly type: "styles"; readonly styles: StyleListing }
  | { readonly type: "examination"; readonly examination: Examination }
  /** Not listed for people where it was written into files. */
  | { readonly type: "changes"; readonly changes: Changes; readonly listed: boolean }
  | { readonly type: "refresh"; readonly path: string; readonly told: ToldRefresh; readonly isWritten: boolean };

/** How a file that came back was judged. */
export interface VerificationResult {
  readonly type: "verification";
  readonly told: ToldVerification;
  /** The file as it was named, and of which report it is. */
  readonly path: string;
  readonly report: { readonly unit: string; readonly period: string; readonly template: string };
  readonly view: "accepted" | "original";
}

/** Where the figures of a report come from. */
export interface TraceResult {
  readonly type: "trace";
  readonly trace: Trace;
  readonly facts: Facts;
  /** Whether all records are shown, and of each figure all that is known. */
  readonly all: boolean;
  readonly detailed: boolean;
}

/** What a command did and found. It prints nothing itself. */
export interface Outcome {
  /** Paths of the files that were written, or were there already just so; relative to the folder it was called in. */
  readonly written: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the findings point into. */
  readonly sources: readonly SourceText[];
  /** What is listed instead of written, or beside it. */
  readonly result?: Result;
  /** Findings that the result tells as well: they are not told a second time to people. */
  readonly listed?: readonly Diagnostic[];
  /** What came of it in numbers, said whatever was found. */
  readonly summary?: string;
  /** Said on a terminal when nothing was found. */
  readonly remark?: string;
}

export type Command = (given: Given, surroundings: Surroundings) => Promise<Outcome>;

/** The arguments and options of a command as they were written; what was not written is not here. */
export interface Given {
  /** Periods, a name or a folder: what the command takes. */
  readonly written: readonly string[];
  readonly unit?: string;
  readonly template?: string;
  readonly style?: string;
  /** A Word file whose look the reports take. */
  readonly reference?: string;
  readonly out?: string;
  readonly draft: boolean;
  /** Whether a report is for issue: without anchors, and without properties of ours. */
  readonly clean: boolean;
  readonly force: boolean;
  readonly reports: boolean;
  readonly figure?: string;
  readonly today?: string;
  readonly all: boolean;
  readonly ledger?: string;
  readonly period?: string;
  /** Where a form is written; which kinds of file of a report, with commas between them. */
  readonly to?: string;
  /** The git commit with whose facts today's are compared. */
  readonly since?: string;
  /** How tracked changes of a Word file are read. */
  readonly changes?: "accepted" | "original";
  /** Figures changed by hand that are to say what the facts say, with commas between them. */
  readonly take?: string;
  /** Whether what is written into a Word file is marked as tracked changes. */
  readonly tracked: boolean;
  /** Whether the file itself is written, and kept as it was beside it. */
  readonly inPlace: boolean;
  readonly dryRun: boolean;
  /** Whether rows go to the facts files of their months. */
  readonly byMonth: boolean;
  /** Whether files that are known from earlier runs need not be read again. */
  readonly cache: boolean;
}
