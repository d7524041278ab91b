import type { Report } from "../diagnostics/diagnostic.ts";
import { choices, commonOptions, flags } from "./command-forms.ts";
import type { CommandForm } from "./command-forms.ts";
import { nearWords } from "./near-words.ts";
import type { Given } from "./surroundings.ts";

/** Reads what the parser found for a command: reports options and arguments that it doesn't take, or takes otherwise. */
export function readGiven(
  form: CommandForm,
  written: readonly string[],
  options: Readonly<Record<string, unknown>>,
  words: readonly string[],
  report: Report,
): Given {
  const known: readonly string[] = [...form.options, ...commonOptions];
  for (const [name, value] of Object.entries(options)) {
    if (known.includes(name)) reportWrongValue(name, isList(form, name) ? joined(value) : value, words, report);
    else reportUnknownOption(name, known, words, report);
  }
  reportArguments(form, written, report);
  const {
    "no-cache": withoutCache,
    "dry-run": dryRun,
    "by-month": byMonth,
    "in-place": inPlace,
    ...others
  } = Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, isList(form, name) ? joined(value) : value]),
  );
  return {
    dryRun: dryRun === true,
    byMonth: byMonth === true,
    inPlace: inPlace === true,
    tracked: false,
    draft: false,
    clean: false,
    force: false,
    reports: false,
    all: false,
    ...others,
    cache: withoutCache !== true,
    written,
  };
}

function isList({ lists }: CommandForm, name: string): boolean {
  return lists?.some((list) => list === name) ?? false;
}

/** Several values as one, with commas between them. */
function joined(value: unknown): unknown {
  return Array.isArray(value) ? value.join(",") : value;
}

function reportUnknownOption(name: string, known: readonly string[], words: readonly string[], report: Report): void {
  const nearest = nearWords(name, known).map((option) => `--${option}`);
  const isLong = words.some((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  const written = isLong ? `--${name}` : `-${name}`;
  report("unknown-option", undefined, { written, nearest, known: known.map((option) => `--${option}`) });
}

function reportWrongValue(name: string, value: unknown, words: readonly string[], report: Report): void {
  const option = `--${name}`;
  if (Array.isArray(value)) report("option-given-twice", undefined, { option });
  else if (flags.has(name)) {
    // The parser takes --draft=ja for --draft=false.
    if (words.some((word) => word.startsWith(`${option}=`))) report("option-with-value", undefined, { option });
  } else if (typeof value !== "string" || value.trim() === "") report("option-without-value", undefined, { option });
  else {
    const accepted = choices.get(name);
    if (accepted && !accepted.includes(value)) report("wrong-choice", undefined, { option, written: value, accepted });
  }
}

function reportArguments({ name, argument }: CommandForm, written: readonly string[], report: Report): void {
  const most = { none: 0, one: 1, "one or none": 1, "any number": Infinity }[argument?.takes ?? "none"];
  for (const extra of written.slice(most)) report("too-many-arguments", undefined, { written: extra });
  if (argument?.takes === "one" && written.length === 0) {
    report("missing-argument", undefined, { command: name, argument: argument.name });
  }
}
