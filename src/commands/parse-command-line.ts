// Takes: the words of a command line. Gives: what it asks for. Reports: what is wrong with it.
import yargs from "yargs";
import type { Argv } from "yargs";

import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import { helpFor } from "../locale/help.ts";
import type { Help } from "../locale/help.ts";
import type { Language } from "../locale/language.ts";
import { commandForms, commonOptions, flags, lastWord, usageOf } from "./command-forms.ts";
import type { CommandForm } from "./command-forms.ts";
import type { CommandLine } from "./command-line.ts";
import { readGiven, reportNoCommand } from "./read-given.ts";
import { helpStrings, tidyHelp } from "./yargs-strings.ts";

/**
 * Parses a command line, and writes help in a language, for so many columns. yargs cuts the words and lays out the help; what
 * is wrong is found and said by us, with the names that are near.
 */
export async function parseCommandLine(
  words: readonly string[],
  language: Language,
  version: string,
  columns: number,
): Promise<CommandLine> {
  const help = helpFor(language);
  const diagnostics = collectDiagnostics();
  let line: CommandLine | undefined;
  const parser = describe(help, version, columns, words, (form, argv) => {
    line = { type: "run", command: form.name, given: readGiven(form, argv, words, diagnostics.report) };
  });
  let text = "";
  const argv = await parser.parseAsync([...words], {}, (_error, _argv, output) => {
    text += output;
  });
  if (line === undefined && text !== "") return { type: "text", text: `${tidyHelp(text, help)}\n` };
  if (line === undefined) reportNoCommand(argv, diagnostics.report);
  return line === undefined || diagnostics.hasErrors() ? { type: "wrong", diagnostics: diagnostics.found() } : line;
}

type Choose = (form: CommandForm, argv: Readonly<Record<string, unknown>>) => void;

function describe(help: Help, version: string, columns: number, words: readonly string[], choose: Choose): Argv {
  const parser = yargs()
    .scriptName("huibao")
    .detectLocale(false)
    .updateStrings(helpStrings(help))
    .parserConfiguration({
      "boolean-negation": false,
      "camel-case-expansion": false,
      "dot-notation": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
    })
    .usage(`${help.overview}\n\n${help.usage}`)
    .help("help", help.options.help)
    .alias("h", "help")
    .version("version", help.options.version, version)
    .epilogue(help.epilogue)
    .exitProcess(false)
    .wrap(Math.min(columns, 100))
    // Without a handler of ours yargs ends the process on a fault of its own.
    .fail((message: string, error: unknown) => {
      throw error ?? new Error(message);
    });
  for (const option of commonOptions.filter((name) => name !== "help" && name !== "version")) {
    parser.option(option, { type: "string", describe: help.options[option] });
  }
  parser.group([...commonOptions], help.headings.commonOptions);
  addExamples(parser, help.examples.overview);
  for (const form of commandForms.filter(({ name }) => !name.includes(" ")))
    addCommand(parser, form, help, words, choose);
  return parser;
}

function addCommand(parser: Argv, form: CommandForm, help: Help, words: readonly string[], choose: Choose): void {
  const parts = commandForms.filter(({ name }) => name.startsWith(`${form.name} `));
  parser.command(
    usageOf(form, help),
    help.commands[form.name],
    (inner) => {
      for (const part of parts) addCommand(inner, part, help, words, choose);
      // Else the command within would take the arguments and options of the one around it.
      if (!parts.some(({ name }) => words.includes(lastWord(name)))) addArguments(inner, form, help);
      return inner;
    },
    (argv) => {
      const placeholder = form.argument && help.placeholders[form.argument.name];
      const others = Object.entries(argv).filter(([name]) => name !== placeholder);
      choose(form, { ...Object.fromEntries(others), written: placeholder && argv[placeholder] });
    },
  );
}

function addArguments(parser: Argv, form: CommandForm, help: Help): void {
  if (form.argument) {
    const { name } = form.argument;
    parser.positional(help.placeholders[name], { type: "string", describe: help.argumentsOf[name] });
  }
  for (const option of form.options) {
    parser.option(option, { type: flags.has(option) ? "boolean" : "string", describe: help.options[option] });
  }
  // A group of their own, so that they come before the options of every command.
  parser.group([...form.options], help.headings.options);
  addExamples(parser, help.examples[form.name]);
}

function addExamples(parser: Argv, examples: readonly (readonly [string, string])[]): void {
  for (const [line, meaning] of examples) parser.example(line, meaning);
}
