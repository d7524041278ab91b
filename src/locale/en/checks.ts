import type { BrokenRule, ChecksValues, RuleSide } from "../../diagnostics/codes/checks.ts";
import type { Sentence, Sentences } from "../sentences.ts";

export const checks: Sentences<ChecksValues> = {
  "facts-not-sent": ({ unit, missing, partly }) => ({
    message: `${unit} ${[
      ...(missing.length > 0 ? [`has sent nothing for ${missing.map(fromTo).join(", ")}`] : []),
      ...partly.map(({ period, days }) => `has not sent all of ${period}: ${days.map(fromTo).join(", ")} is missing`),
    ].join("; ")}.`,
    hint: "Make the facts file with huibao new <period> --unit <unit> and fill it in; if nothing is expected of the unit, give it “reports: no” in huibao.yaml.",
  }),
  "reporting-not-set": () => ({
    message: "huibao.yaml doesn't say how often units report: there is nothing that --today could look for.",
    hint: "Say so, as in: reporting: { every: month, from: 2020-01, within: 5 }.",
  }),
  "flow-sent-twice": ({ indicators, first, days }) => ({
    message: `${first} gives ${indicators.map(({ name }) => `“${name}”`).join(", ")}, too, and the two files lap over on ${fromTo(days)}: what happened then is counted twice, or can't be told apart.`,
    hint: "Keep the periods apart, or give it in one file only.",
  }),
  "document-number-twice": ({ number, name, first }) => ({
    message: `The reports ${name} and ${first} have the same document number, “${number}”.`,
    hint: "A number is one paper's alone: under document: in the facts file, write each under its template's name.",
  }),
  "facts-unused": ({ what, lines, reports }) => ({
    message: `“${what.name}”: no report uses what stands in line ${linesOf(lines).join(", ")} (${reports === 1 ? "1 report covers" : `${reports} reports cover`} it).`,
    hint: "Check the dates and choices, or mend the template; if they are not meant to be used, write “hints: { unused: no }” in huibao.yaml.",
  }),
  "nothing-to-say": ({ printed, reports }) => ({
    message: `There was nothing to say here; “${printed}” was printed: ${someOf(reports)}.`,
    hint: "Check that nothing was forgotten. “hints: { empty: no }” in huibao.yaml switches this advice off.",
  }),
  "section-left-out": ({ heading, reports }) => ({
    message: `The section “${heading}” had nothing to say and was left out: ${someOf(reports)}.`,
    hint: "Check that nothing was forgotten. “hints: { empty: no }” in huibao.yaml switches this advice off.",
  }),
  "note-copied": ({ topic, firstPlace }) => ({
    message: `“${topic.name}” is word for word what ${firstPlace.file} has in line ${firstPlace.line}.`,
    hint: "Check that it was not left unchanged by mistake. “hints: { copied: no }” in huibao.yaml switches this advice off.",
  }),
  "levels-copied": ({ count, first }) => ({
    message: `All ${count} levels of this file are the same as in ${first}.`,
    hint: "Check that they were not left unchanged by mistake. “hints: { copied: no }” in huibao.yaml switches this advice off.",
  }),
  "rule-form": () => ({
    message: "A rule is a question that is answered by yes or no.",
    hint: 'Write it with eq, ne, lt, le, gt, ge, and, or, not, as in (le (count (where meetings kind="office")) (count meetings)).',
  }),
  "rule-broken": broken,
  "rule-doubtful": broken,
  "rule-never-applied": ({ name }) => ({
    message: `The rule “${name}” could not be applied to any unit and period: what it asks for is reported nowhere, or only as approximate numbers, which can't be compared.`,
    hint: "Check the names in the rule, its units and its kinds of period.",
  }),
};

function broken({ name, message, unit, period, sides }: BrokenRule): Sentence {
  const told = sides.map(sideInWords);
  return {
    message: `${unit}, ${period}: “${name}” doesn't hold. ${message}${told.length > 0 ? ` (${told.join("; ")})` : ""}`,
    hint: "Check these facts and mend what is wrong; if the rule is wrong, mend the rule.",
  };
}

function sideInWords({ words, value, places, more }: RuleSide): string {
  const where = places.length > 0 ? `, see ${places.join(", ")}${more > 0 ? ` and ${more} more` : ""}` : "";
  return `${words.en} is ${value.en}${where}`;
}

function fromTo(days: string): string {
  return days.replace("..", " to ");
}

const mostLines = 12;

function linesOf(lines: readonly number[]): readonly string[] {
  if (lines.length <= mostLines) return lines.map(String);
  return [...lines.slice(0, mostLines).map(String), `… ${lines.length} in all, the last ${lines.at(-1)}`];
}

const mostReports = 3;

function someOf(reports: readonly string[]): string {
  const shown = reports.slice(0, mostReports).join(", ");
  return reports.length > mostReports ? `${shown} and ${reports.length - mostReports} more reports` : shown;
}
