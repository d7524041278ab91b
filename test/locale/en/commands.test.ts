import { expect, test } from "@jest/globals";

import type { CommandValues } from "../../../src/diagnostics/codes/commands.ts";
import { commands } from "../../../src/locale/en/commands.ts";
import { commandFindings } from "../command-findings.ts";

function told(code: keyof CommandValues): string {
  const sentence = commands[code] as (values: unknown) => { readonly message: string; readonly hint?: string };
  const { message, hint = "" } = sentence(commandFindings[code]);
  return `${message} → ${hint}`;
}

test.each([
  ["unknown-command", "There is no command “biuld”. Commands: build, check. → Is it “build”?"],
  ["missing-argument", "The command new needs a period. → Run huibao new --help to see how it is used."],
  ["wrong-choice", "--lang can't be “fr”; it takes zh-CN, en. → Write zh-CN or en."],
  [
    "period-not-served",
    "The template “monthly” does not serve 2020; it serves months (2020-02), spans (2020-01-22..2020-02-10). → Take another period, or another template with --template.",
  ],
  [
    "report-changed",
    "/w/out/a.docx was changed since it was built; it was not replaced. → To keep the changes of a Word file, bring its figures up to date with huibao refresh, or take over a new wording with huibao merge; to drop them, build again with --force.",
  ],
] as const)("%s", (code, expected) => {
  expect(told(code)).toBe(expected);
});

test.each(Object.keys(commandFindings) as (keyof CommandValues)[])(
  "%s is told in whole sentences, with a way out",
  (code) => {
    expect(told(code)).toMatch(/^[^→]+[.x] → [^→]+[.?]$/);
    expect(told(code)).not.toMatch(/undefined|\[object/);
  },
);
