import type { CommandName, Help, OptionName } from "../locale/help.ts";

/** How a command is written: its argument, and its own options. */
export interface CommandForm {
  readonly name: CommandName;
  readonly argument?: {
    readonly name: keyof Help["placeholders"];
    readonly takes: "one" | "one or none" | "any number";
  };
  readonly options: readonly OptionName[];
  /** Those of them that may be given several times, or with several values between commas. */
  readonly lists?: readonly OptionName[];
}

/** The commands, in the order of the help. A command within another follows it. */
export const commandForms: readonly CommandForm[] = [
  {
    name: "build",
    argument: { name: "period", takes: "any number" },
    options: ["unit", "template", "style", "reference", "to", "out", "draft", "clean", "force", "reports", "no-cache"],
    lists: ["to"],
  },
  {
    name: "explain",
    argument: { name: "report", takes: "one or none" },
    options: ["unit", "template", "reference", "figure", "all", "no-cache"],
  },
  { name: "verify", argument: { name: "edited", takes: "one" }, options: ["changes", "reference", "no-cache"] },
  {
    name: "proof",
    argument: { name: "report", takes: "one or none" },
    options: ["unit", "template", "style", "reference", "out", "draft", "force", "no-cache"],
  },
  {
    name: "refresh",
    argument: { name: "edited", takes: "one" },
    options: ["take", "tracked", "in-place", "dry-run", "reference", "force", "no-cache"],
    lists: ["take"],
  },
  {
    name: "merge",
    argument: { name: "edited", takes: "one" },
    options: ["changes", "reference", "force", "no-cache"],
  },
  { name: "clean", argument: { name: "edited", takes: "one" }, options: ["force"] },
  {
    name: "diff",
    argument: { name: "compared", takes: "any number" },
    options: ["unit", "template", "since", "to", "out", "force", "changes", "no-cache"],
    lists: ["to"],
  },
  { name: "check", options: ["today", "no-cache"] },
  { name: "new", argument: { name: "period", takes: "one" }, options: ["unit"] },
  { name: "new template", argument: { name: "name", takes: "one" }, options: [] },
  {
    name: "import",
    argument: { name: "book", takes: "one" },
    options: ["ledger", "unit", "period", "by-month", "dry-run", "no-cache"],
  },
  { name: "form", argument: { name: "ledger", takes: "one" }, options: ["to", "force", "no-cache"] },
  { name: "style", argument: { name: "style", takes: "one or none" }, options: ["no-cache"] },
  { name: "doctor", options: [] },
  { name: "init", argument: { name: "folder", takes: "one or none" }, options: [] },
];

/** Options that every command takes. */
export const commonOptions: readonly OptionName[] = ["lang", "format", "help", "version"];

/** Options that are on or off; the others take a value. */
export const flags: ReadonlySet<string> = new Set<OptionName>([
  "all",
  "draft",
  "clean",
  "force",
  "reports",
  "no-cache",
  "dry-run",
  "by-month",
  "tracked",
  "in-place",
  "help",
  "version",
]);

/** The values of options that take one of a few. */
export const choices: ReadonlyMap<string, readonly string[]> = new Map<OptionName, readonly string[]>([
  ["lang", ["zh-CN", "en"]],
  ["format", ["pretty", "json"]],
  ["changes", ["accepted", "original"]],
]);
