// Takes: the words of a command line and where it runs. Gives: what is printed, and the exit code. Reports: all that is wrong.
import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { wantsColour } from "../terminal/colours.ts";
import { showDiagnostics } from "../terminal/show-diagnostics.ts";
import { showJson } from "../terminal/show-json.ts";
import { progressOn } from "../terminal/show-progress.ts";
import { visibleText } from "../terminal/visible-text.ts";
import { chooseLanguage } from "./choose-language.ts";
import { commandList } from "./command-list.ts";
import { exitCodeOf } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { parseCommandLine } from "./parse-command-line.ts";
import { readSourceDate } from "./read-source-date.ts";
import type { Outcome } from "./surroundings.ts";

/** The process that a command line runs in, as far as it is needed. */
export interface Process {
  readonly words: readonly string[];
  readonly environment: { readonly [name: string]: string | undefined };
  readonly folder: string;
  readonly packageTemplates: string;
  readonly version: string;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
}

export interface OutputStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/**
 * Runs a command line. What was made goes to stdout, one path a line, what was found to stderr; with `--format json` both
 * go to stdout as one object. Never throws for a user's mistake.
 */
export async function runCommandLine(process: Process): Promise<ExitCode> {
  const { words, environment, stdout, stderr } = process;
  const language = chooseLanguage(words, environment);
  const line = await parseCommandLine(words, language, process.version, stdout.columns ?? 80);
  if (line.type === "text") {
    stdout.write(line.text);
    return 0;
  }
  const show = (outcome: Outcome): ExitCode => showOutcome(outcome, process, formatOf(words));
  if (line.type === "wrong") return show(nothingBut(line.diagnostics));
  const diagnostics = collectDiagnostics();
  const sourceDate = readSourceDate(environment["SOURCE_DATE_EPOCH"], diagnostics.report);
  if (diagnostics.hasErrors()) return show(nothingBut(diagnostics.found()));
  const command = await commandList[line.command]();
  const { folder, packageTemplates } = process;
  const progress = progressOn(stderr);
  return show(await command(line.given, { folder, packageTemplates, language, sourceDate, progress }));
}

/** What we failed at, said like any other finding. */
export function showOwnFault(what: string, process: Process): void {
  const diagnostics = collectDiagnostics();
  diagnostics.report("own-fault", undefined, { what });
  showOutcome(nothingBut(diagnostics.found()), process, formatOf(process.words));
}

function nothingBut(diagnostics: readonly Diagnostic[]): Outcome {
  return { written: [], diagnostics, sources: [] };
}

/** Read from the words themselves, so that a wrong command line, too, is told in the form that was asked for. */
function formatOf(words: readonly string[]): "pretty" | "json" {
  const isJson = words.some(
    (word, at) => word === "--format=json" || (word === "--format" && words[at + 1] === "json"),
  );
  return isJson ? "json" : "pretty";
}

function showOutcome(outcome: Outcome, process: Process, format: "pretty" | "json"): ExitCode {
  const { words, environment, stdout, stderr } = process;
  const { written, diagnostics, sources, remark } = outcome;
  const language = chooseLanguage(words, environment);
  if (format === "json") stdout.write(showJson(written, diagnostics, language));
  else {
    stdout.write(written.map((path) => `${visibleText(path)}\n`).join(""));
    const texts = new Map(sources.map((source) => [source.name, source]));
    const colour = wantsColour(environment, stderr.isTTY === true);
    stderr.write(showDiagnostics(diagnostics, texts, { language, colour, columns: stderr.columns ?? 100 }));
    if (remark !== undefined && diagnostics.length === 0 && stderr.isTTY === true) stderr.write(`${remark}\n`);
  }
  return exitCodeOf(diagnostics);
}
