import type { CommandValues, PeriodKindName } from "../../diagnostics/codes/commands.ts";
import type { Sentences } from "../sentences.ts";

const periodKinds: { readonly [K in PeriodKindName]: string } = {
  day: "days (2020-02-10)",
  week: "weeks (2020-W07)",
  month: "months (2020-02)",
  quarter: "quarters (2020-Q1)",
  half: "halves (2020-H1)",
  year: "years (2020)",
  span: "spans (2020-01-22..2020-02-10)",
};

/** What the system's codes for a refusal mean. */
const refusals: { readonly [code: string]: string | undefined } = {
  EACCES: "you have no right to write there",
  EPERM: "you have no right to write there",
  EROFS: "the disk is read-only",
  ENAMETOOLONG: "the path is too long",
};

export const commands: Sentences<CommandValues> = {
  "unknown-command": ({ written, nearest, known }) => ({
    message: `There is no command “${written}”. Commands: ${known.join(", ")}.`,
    hint: orNearest(nearest, "Run huibao --help to see how it is used."),
  }),
  "unknown-option": ({ written, nearest, known }) => ({
    message: `There is no option “${written}”. Options: ${known.join(", ")}.`,
    hint: orNearest(nearest, "Add --help to the command to see how it is used."),
  }),
  "no-command": ({ known }) => ({
    message: `There is no command. Commands: ${known.join(", ")}.`,
    hint: "Run huibao --help to see how it is used.",
  }),
  "missing-argument": ({ command, argument }) => ({
    message: `The command ${command} needs a ${argument === "edited" ? "Word file" : argument}.`,
    hint: `Run huibao ${command} --help to see how it is used.`,
  }),
  "too-many-arguments": ({ written }) => ({
    message: `“${written}” is one argument too many.`,
    hint: "Leave it out; a name with spaces in it needs quotes around it.",
  }),
  "option-without-value": ({ option }) => ({
    message: `The option ${option} has no value.`,
    hint: `Write ${option} VALUE.`,
  }),
  "option-with-value": ({ option }) => ({
    message: `The option ${option} takes no value.`,
    hint: `Write ${option} alone.`,
  }),
  "option-given-twice": ({ option }) => ({ message: `The option ${option} is given twice.`, hint: "Keep one." }),
  "wrong-choice": ({ option, written, accepted }) => ({
    message: `${option} can't be “${written}”; it takes ${accepted.join(", ")}.`,
    hint: `Write ${accepted.join(" or ")}.`,
  }),
  "options-exclude": ({ option, other }) => ({
    message: `${option} and ${other} exclude each other.`,
    hint: "Leave one of them out.",
  }),
  "wrong-source-date": ({ written }) => ({
    message: `SOURCE_DATE_EPOCH is “${written}”; it takes a whole number of seconds since 1970-01-01, within 1980 to 2107.`,
    hint: "Correct or unset this environment variable.",
  }),
  "wrong-day": ({ written }) => ({
    message: `--today: “${written}” is not a day in the form 2020-03-06.`,
    hint: "Check that there is such a day, and write month and day with two digits.",
  }),
  "wrong-period": ({ written, meant }) => ({
    message: `“${written}” is no period. Periods: 2020-02 (month), 2020-Q1 (quarter), 2020-H1 (half), 2020 (year), 2020-W07 (week), 2020-02-10 (day), 2020-01-22..2020-02-10 (span).`,
    hint:
      meant === undefined
        ? "See that the date exists, that month and day have two digits, and that the end isn't before the beginning."
        : `Did you mean “${meant}”?`,
  }),
  "unknown-report-template": ({ written, nearest, known }) => ({
    message: `There is no report template “${written}”. Templates: ${known.join(", ")}.`,
    hint: orNearest(
      nearest,
      "Correct it, bring back the one that was deleted, or make one with huibao new template NAME.",
    ),
  }),
  "unknown-report-style": ({ written, nearest, known }) => ({
    message: `There is no style “${written}”. Styles: ${known.join(", ")}.`,
    hint: orNearest(nearest, "Take one of these styles."),
  }),
  "unknown-figure": ({ written, count }) => ({
    message: `There is no figure “${written}”; this report has ${count}.`,
    hint: "Give its number in the list, its anchor, what the report prints, or what the template has; without --figure all are listed.",
  }),
  "unit-needed": ({ known }) => ({
    message: `No unit is named. Units: ${known.join(", ")}.`,
    hint: "Add --unit UNIT, or name a default unit in huibao.yaml.",
  }),
  "template-needed": ({ known }) => ({
    message: `No report template is named. Templates: ${known.join(", ")}.`,
    hint: "Add --template TEMPLATE, or name a default template in huibao.yaml.",
  }),
  "period-not-served": ({ template, period, served }) => ({
    message: `The template “${template}” does not serve ${period}; it serves ${served.map((kind) => periodKinds[kind]).join(", ")}.`,
    hint: "Take another period, or another template with --template.",
  }),
  "unusable-name": ({ written }) => ({
    message: `“${written}” can't be the name of a file.`,
    hint: "Use letters, 汉字, digits and hyphens, without a dot or space at either end.",
  }),
  "no-workspace": ({ folder }) => ({
    message: `Neither ${folder} nor a folder above it has a huibao.yaml: this is no workspace.`,
    hint: "Go into a workspace, or make one with huibao init.",
  }),
  "workspace-exists": ({ path }) => ({
    message: `${path} exists already; no workspace was made.`,
    hint: "Take another folder, or go on in this workspace.",
  }),
  "no-reports-listed": () => ({
    message: "No reports are listed that could be built.",
    hint: "List them under reports in huibao.yaml, or leave --reports out and name a period.",
  }),
  "no-facts-for-period": ({ unit, period, file }) => ({
    message: `${unit} has no facts file for ${period} (${file}).`,
    hint: `Make one with huibao new ${period}, and fill it in.`,
  }),
  "no-facts-for-unit": ({ unit }) => ({
    message: `The unit “${unit}” has no facts yet that could be used.`,
    hint: "Make a facts file with huibao new PERIOD and fill it in, or name a period.",
  }),
  "report-changed": ({ path }) => ({
    message: `${path} was changed since it was built; it was not replaced.`,
    hint: "To keep the changes of a Word file, bring its figures up to date with huibao refresh, or take over a new wording with huibao merge; to drop them, build again with --force.",
  }),
  "unreadable-file": ({ path, reason }) => {
    if (reason === "ENOENT") return { message: `There is no file ${path}.`, hint: "Check its name and folder." };
    if (reason === "EISDIR") return { message: `${path} is a folder, not a file.`, hint: "Name a file within it." };
    return { message: `${path} can't be read (${reason}).`, hint: "See that you may open it and that the disk works." };
  },
  "link-not-followed": ({ path }) => ({
    message: `${path} is a link that leads elsewhere; it was not followed.`,
    hint: "Put the file or folder itself there.",
  }),
  "file-not-read": ({ extension }) => ({
    message: `This file was not read: its extension should be ${extension}.`,
    hint: `Change the extension to ${extension}, or move the file elsewhere.`,
  }),
  "names-alike": ({ other }) => ({
    message: `The name differs from ${other} in letter case or character form only; on some systems they are one file.`,
    hint: "Rename one, or make them one file.",
  }),
  "file-exists": ({ path }) => ({
    message: `${path} exists already; it was left as it is.`,
    hint: "Edit this file; to start afresh, move it away first.",
  }),
  "file-open-elsewhere": ({ path, lock }) => ({
    message: `${path} can't be written: it is open in another program${lock === undefined ? "" : ` (${lock} lies beside it)`}.`,
    hint: `Close it in Word or WPS, or wait until a sync client or virus scanner lets go of it, and run again; the old file is as it was.${lock === undefined ? "" : ` Where a program crashed and left ${lock}, delete that.`}`,
  }),
  "disk-full": ({ path }) => ({
    message: `${path} can't be written: the disk is full.`,
    hint: "Make room and run again; the old file is as it was.",
  }),
  "not-a-file": ({ path }) => ({
    message: `${path} is no plain file or folder; nothing was written.`,
    hint: "There is a link, or a folder where a file should be. Move it away and run again.",
  }),
  "write-refused": ({ path, reason }) => ({
    message: `${path} can't be written: ${refusals[reason] ?? `the disk refuses it (${reason})`}.`,
    hint: "See that you may write there and that the path is not too long; the old file is as it was.",
  }),
  "own-fault": ({ what }) => ({
    message: `This tool failed: ${what}`,
    hint: "It is not your mistake. Please tell the maintainers this line and the command you ran.",
  }),
};

function orNearest(nearest: readonly string[], otherwise: string): string {
  return nearest.length === 0 ? otherwise : `Is it “${nearest.join("” or “")}”?`;
}
