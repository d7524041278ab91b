import type { Report } from "../diagnostics/diagnostic.ts";
import { choices, commandForms, commonOptions, flags } from "./command-forms.ts";
import type { CommandForm } from "./command-forms.ts";

import { nearWords } from "./near-words.ts";
import type { Given } from "./surroundings.ts";

/** Reads what yargs found on the command line: reports options and arguments that the command doesn't take, or takes otherwise. */
export function readGiven(
  form: CommandForm,
  argv: Readonly<Record<string, unknown>>,
  words: readonly string[],
  report: Report,
): Given {
  const known: readonly string[] = [...form.options, ...commonOptions];
  const values = Object.entries(argv).filter(([name]) => !["_", "$0", "h", "written"].includes(name));
  for (const [name, value] of values) {
    if (known.includes(name)) reportWrongValue(name, value, words, report);
    else reportUnknownOption(name, known, report);
  }
  const written = readArguments(form, argv, report);
  return { draft: false, force: false, reports: false, ...Object.fromEntries(values), written };
}

/** Says that there is no command, or none of this name. */
export function reportNoCommand(argv: Readonly<Record<string, unknown>>, report: Report): void {
  const [written] = wordsOf(argv["_"]);
  const known = commandForms.map(({ name }) => name);
  if (written === undefined) report("no-command", undefined, { known });
  else report("unknown-command", undefined, { written, nearest: nearWords(written, known), known });
}

function reportUnknownOption(name: string, known: readonly string[], report: Report): void {
  const nearest = nearWords(name, known).map((option) => `--${option}`);
  const written = name.length === 1 ? `-${name}` : `--${name}`;
  report("unknown-option", undefined, { written, nearest, known: known.map((option) => `--${option}`) });
}

function reportWrongValue(name: string, value: unknown, words: readonly string[], report: Report): void {
  const option = `--${name}`;
  if (Array.isArray(value)) report("option-given-twice", undefined, { option });
  else if (flags.has(name)) {
    // yargs takes --draft=ja for --draft=false.
    if (words.some((word) => word.startsWith(`${option}=`))) report("option-with-value", undefined, { option });
  } else if (typeof value !== "string" || value.trim() === "") report("option-without-value", undefined, { option });
  else {
    const accepted = choices.get(name);
    if (accepted && !accepted.includes(value)) report("wrong-choice", undefined, { option, written: value, accepted });
  }
}

function readArguments(form: CommandForm, argv: Readonly<Record<string, unknown>>, report: Report): readonly string[] {
  const written = wordsOf(argv["written"]);
  for (const extra of wordsOf(argv["_"]).slice(form.name.split(" ").length)) {
    report("too-many-arguments", undefined, { written: extra });
  }
  if (form.argument?.takes === "one" && written.length === 0) {
    report("missing-argument", undefined, { command: form.name, argument: form.argument.name });
  }
  return written;
}

function wordsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((word) => word !== undefined).map(String);
}
