import type { Help } from "../locale/help.ts";
import { commandForms, usageOf } from "./command-forms.ts";

/** Stands where yargs would print a type or default such as [boolean], which says nothing to a clerk. */
const unsaid = "\u0001";

/** All strings that help prints, ours in their place: yargs' own table has gaps in Chinese, and a bundle loses it. */
export function helpStrings(help: Help): Record<string, string> {
  const { headings } = help;
  return {
    "Commands:": headings.commands,
    "Options:": headings.options,
    "Positionals:": headings.arguments,
    "Examples:": headings.examples,
    ...Object.fromEntries(["array", "boolean", "string", "default:"].map((word) => [word, unsaid])),
  };
}

/** Takes away what was left unsaid, and shows arguments that must be written as such: `new <时段>`. */
export function tidyHelp(text: string, help: Help): string {
  const demanded = commandForms.filter(({ argument }) => argument?.takes === "one").map((form) => usageOf(form, help));
  return demanded
    .reduce((shown, usage) => shown.replaceAll(usage, usage.replace("[", "<").replace("]", ">")), text)
    .replace(/\s*\[\u0001(?: \[\])?\]/g, "")
    .replace(/[ \t]+$/gm, "")
    .trimEnd();
}
