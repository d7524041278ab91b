import yargs from "yargs";
import type { Argv } from "yargs";

import { helpFor } from "../locale/help.ts";
import type { CommandName, Help } from "../locale/help.ts";
import type { Language } from "../locale/language.ts";
import { commandForms, commonOptions, flags } from "./command-forms.ts";
import type { CommandForm } from "./command-forms.ts";

/** How a command is used, or without one how all are; laid out by yargs for so many columns. */
export async function showHelp(command: CommandName | undefined, language: Language, columns: number): Promise<string> {
  const help = helpFor(language);
  const layout = withoutTypes(yargs([]))
    .scriptName("huibao")
    .detectLocale(false)
    // All strings that are shown; yargs' own table has gaps in Chinese, and a bundle would lose it.
    .updateStrings({
      "Commands:": help.headings.commands,
      "Examples:": help.headings.examples,
      "Positionals:": help.headings.arguments,
    })
    .help(false)
    .version(false)
    .epilogue(help.epilogue)
    .wrap(Math.min(columns, 100));
  const form = commandForms.find(({ name }) => name === command);
  if (form) describeCommand(layout, form, help);
  else describeAll(layout, help);
  addOptions(layout, commonOptions, help.options, help.headings.commonOptions);
  layout.alias("help", "h");
  const text = await layout.getHelp();
  return `${text.replace(/[ \t]+$/gm, "").trim()}\n`;
}

/** Types such as [boolean] say nothing to a clerk. The typings of yargs 17 don't know the setting yet. */
function withoutTypes(layout: Argv): Argv {
  return (layout as Argv & { usageConfiguration(settings: object): Argv }).usageConfiguration({ "hide-types": true });
}

function describeAll(layout: Argv, help: Help): void {
  layout.usage(`${help.overview}\n\n${help.usage}`);
  for (const form of commandForms) layout.command(usageOf(form, help), help.commands[form.name]);
  addExamples(layout, help.examples.overview);
}

function describeCommand(layout: Argv, form: CommandForm, help: Help): void {
  layout.usage(`$0 ${usageOf(form, help)}\n\n${help.commands[form.name]}`);
  if (form.argument) {
    const placeholder = help.placeholders[form.argument.name];
    // Under this heading yargs shows no dashes before a name.
    layout.option(placeholder, { describe: help.argumentsOf[form.argument.name] });
    layout.group([placeholder], help.headings.arguments);
  }
  addOptions(layout, form.options, { ...help.options, ...help.optionsOf[form.name] }, help.headings.options);
  addExamples(layout, help.examples[form.name]);
}

/** `build [时段..]` */
function usageOf({ name, argument }: CommandForm, help: Help): string {
  if (!argument) return name;
  const placeholder = help.placeholders[argument.name];
  switch (argument.takes) {
    case "one":
      return `${name} <${placeholder}>`;
    case "one or none":
      return `${name} [${placeholder}]`;
    case "any number":
      return `${name} [${placeholder}..]`;
  }
}

function addOptions(layout: Argv, options: CommandForm["options"], meanings: Help["options"], heading: string): void {
  for (const option of options) {
    layout.option(option, { type: flags.has(option) ? "boolean" : "string", describe: meanings[option] });
  }
  layout.group([...options], heading);
}

function addExamples(layout: Argv, examples: readonly (readonly [string, string])[]): void {
  for (const [line, meaning] of examples) layout.example(line, meaning);
}
