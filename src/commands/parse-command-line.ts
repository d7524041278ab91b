// Takes: the words of a command line. Gives: what it asks for. Reports: what is wrong with it.
import parseWords from "yargs-parser";

import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import { commandForms, commonOptions, flags } from "./command-forms.ts";
import type { CommandLine } from "./command-line.ts";
import { nearWords } from "./near-words.ts";
import { readGiven } from "./read-given.ts";

/**
 * Parses a command line. yargs' parser cuts the words; what is wrong is found and said by us, with the names that are near.
 * Help and version are asked for before anything is found wrong.
 */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const { _: plain, ...options } = parseWords([...words], parserOptions);
  const named = plain.map(String);
  const form = commandForms.findLast(({ name }) => name.split(" ").every((word, index) => named[index] === word));
  if (isOn(options["version"])) return { type: "version" };
  if (isOn(options["help"])) return { type: "help", command: form?.name };
  const diagnostics = collectDiagnostics();
  if (form) {
    const written = named.slice(form.name.split(" ").length);
    const given = readGiven(form, written, options, words, diagnostics.report);
    if (!diagnostics.hasErrors()) return { type: "run", command: form.name, given };
  } else {
    const known = commandForms.map(({ name }) => name);
    const [first] = named;
    if (first === undefined) diagnostics.report("no-command", undefined, { known });
    else diagnostics.report("unknown-command", undefined, { written: first, nearest: nearWords(first, known), known });
  }
  return { type: "wrong", diagnostics: diagnostics.found() };
}

const allOptions = [...new Set([...commandForms.flatMap(({ options }) => options), ...commonOptions])];

const parserOptions = {
  boolean: allOptions.filter((option) => flags.has(option)),
  string: ["_", ...allOptions.filter((option) => !flags.has(option))],
  alias: { help: ["h"] },
  configuration: {
    "boolean-negation": false,
    "camel-case-expansion": false,
    "dot-notation": false,
    "parse-numbers": false,
    "parse-positional-numbers": false,
    "strip-aliased": true,
  },
};

/** Also when it was written twice. */
function isOn(value: unknown): boolean {
  return value === true || (Array.isArray(value) && value.includes(true));
}
