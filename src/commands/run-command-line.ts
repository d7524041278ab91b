// Takes: the words of a command line and where it runs. Gives: what is printed, and the exit code. Reports: all that is wrong.
import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { visibleText } from "../terminal/visible-text.ts";
import { chooseLanguage } from "./choose-language.ts";
import { commandList } from "./command-list.ts";
import { exitCodeOf } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { parseCommandLine } from "./parse-command-line.ts";
import { readSourceDate } from "./read-source-date.ts";
import type { Outcome, Surroundings } from "./surroundings.ts";

/** The process that a command line runs in, as far as it is needed. */
export interface Process {
  readonly words: readonly string[];
  readonly environment: { readonly [name: string]: string | undefined };
  readonly folder: string;
  readonly packageTemplates: string;
  readonly version: string;
  readonly build: string | undefined;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
}

interface OutputStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/**
 * Runs a command line. What was made goes to stdout, one path a line, what was found to stderr; with `--format json` both
 * go to stdout as one object. Never throws for a user's mistake. What only some runs need is loaded when it is needed.
 */
export async function runCommandLine(process: Process): Promise<ExitCode> {
  const { words, environment, stdout } = process;
  const line = parseCommandLine(words);
  switch (line.type) {
    case "version":
      stdout.write(`${process.version}\n`);
      return 0;
    case "help": {
      const { showHelp } = await import("./show-help.ts");
      stdout.write(await showHelp(line.command, chooseLanguage(words, environment), stdout.columns ?? 80));
      return 0;
    }
    case "wrong":
      return showOutcome(nothingBut(line.diagnostics), process);
    case "run": {
      const diagnostics = collectDiagnostics();
      const sourceDate = readSourceDate(environment["SOURCE_DATE_EPOCH"], diagnostics.report);
      if (diagnostics.hasErrors()) return showOutcome(nothingBut(diagnostics.found()), process);
      const command = await commandList[line.command]();
      return showOutcome(await command(line.given, await surroundingsOf(process, sourceDate)), process);
    }
  }
}

/** What we failed at, said like any other finding. */
export async function showOwnFault(what: string, process: Process): Promise<void> {
  const diagnostics = collectDiagnostics();
  diagnostics.report("own-fault", undefined, { what });
  await showOutcome(nothingBut(diagnostics.found()), process);
}

function nothingBut(diagnostics: readonly Diagnostic[]): Outcome {
  return { written: [], diagnostics, sources: [] };
}

async function surroundingsOf(process: Process, sourceDate: number | undefined): Promise<Surroundings> {
  const { words, environment, folder, packageTemplates, version, build, stderr } = process;
  const language = chooseLanguage(words, environment);
  const progress =
    stderr.isTTY === true
      ? (await import("../terminal/show-progress.ts")).progressOn(stderr)
      : { show() {}, wipe() {} };
  return { folder, packageTemplates, version, build, language, sourceDate, progress, environment };
}

async function showOutcome(outcome: Outcome, process: Process): Promise<ExitCode> {
  const { words, environment, stdout, stderr } = process;
  const { written, diagnostics, sources, result, listed = [], summary, remark } = outcome;
  const all = [...diagnostics, ...listed];
  const language = chooseLanguage(words, environment);
  if (isJsonWanted(words)) {
    const { showJson } = await import("../terminal/show-json.ts");
    const more = result && (await import("./show-result.ts")).resultForJson(result, language);
    stdout.write(showJson(written, all, language, more));
    return exitCodeOf(all);
  }
  const colours = diagnostics.length > 0 || result ? await import("../terminal/colours.ts") : undefined;
  if (result) {
    const { showResult } = await import("./show-result.ts");
    const colour = colours?.wantsColour(environment, stdout.isTTY === true) ?? false;
    stdout.write(showResult(result, { language, colour, columns: stdout.columns ?? 100 }));
  }
  stdout.write(written.map((path) => `${visibleText(path)}\n`).join(""));
  if (diagnostics.length > 0) {
    const { showDiagnostics } = await import("../terminal/show-diagnostics.ts");
    const texts = new Map(sources.map((source) => [source.name, source]));
    const colour = colours?.wantsColour(environment, stderr.isTTY === true) ?? false;
    stderr.write(showDiagnostics(diagnostics, texts, { language, colour, columns: stderr.columns ?? 100 }));
  } else if (remark !== undefined && stderr.isTTY === true) stderr.write(`${visibleText(remark)}\n`);
  if (summary !== undefined) stderr.write(`${visibleText(summary)}\n`);
  return exitCodeOf(all);
}

/** Read from the words themselves, so that a wrong command line, too, is told in the form that was asked for. */
function isJsonWanted(words: readonly string[]): boolean {
  return words.some((word, at) => word === "--format=json" || (word === "--format" && words[at + 1] === "json"));
}
