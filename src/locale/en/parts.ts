import type { PartsValues } from "../../diagnostics/codes/parts.ts";
import type { Named } from "../../diagnostics/codes/source.ts";
import type { Sentences } from "../sentences.ts";

/** How the parts of a document have to be written, and what they ask of each other. */
export const parts: Sentences<PartsValues> = {
  "copy-number-form": ({ written, meant }) => ({
    message: `The copy number (份号) "${written}" should be six Arabic digits, such as 000001.`,
    hint: meantOr(meant, "It counts the printed copies of one paper; leave it out where they are not counted."),
  }),
  "copy-number-length": ({ written, meant }) => ({
    message: `The copy number (份号) "${written}" has ${written.length} digits; as a rule it has six.`,
    hint: meantOr(meant, "Check the number."),
  }),
  "secrecy-form": ({ written, meant }) => ({
    message: `"${written}" is no 密级: there are 绝密, 机密 and 秘密, with a term as in 机密★1年.`,
    hint: meantOr(meant, "Leave it out where the paper is not classified."),
  }),
  "urgency-form": ({ written, meant, telegram }) => ({
    message: `"${written}" is no urgency of an official paper: there are 特急 and 加急.`,
    hint: telegram
      ? "特提 and 平急 are of telegrams: write 特急 or 加急."
      : meantOr(meant, "Leave it out where there is no hurry."),
  }),
  "signers-form": ({ written, meant }) => ({
    message: `The signers (签发人) are names alone, apart by a space and without marks; found "${written}".`,
    hint: `Write "${meant}".`,
  }),
  "part-date-form": ({ part, written, meant }) => ({
    message: `The ${part.labels.en} "${written}" should give year, month and day in Arabic digits without leading zeros, as in 2026年9月5日.`,
    hint: meantOr(meant, "{{date …}} in the template prints dates so."),
  }),
  "part-date-invalid": ({ part, written }) => ({
    message: `The ${part.labels.en} is "${written}": there is no such day.`,
    hint: "Check the month and the day.",
  }),
  "addressee-colon": ({ meant }) => ({
    message: "The addressee ends with a full-width colon.",
    hint: `Write "${meant}".`,
  }),
  "full-stop-missing": ({ part, meant }) => ({
    message: `The last name under ${part.labels.en} is followed by a full stop (。).`,
    hint: `Write "${meant}".`,
  }),
  "names-separator": ({ part, meant }) => ({
    message: `The names under ${part.labels.en} are mostly set apart by commas (，).`,
    hint: `One would write "${meant}".`,
  }),
  "annotation-brackets": ({ meant }) => ({
    message: "The annotation stands in full-width brackets.",
    hint: `Write "${meant}".`,
  }),
  "print-run-form": ({ written, meant }) => ({
    message: `The print run (印数) "${written}" is written with digits and 份, such as （共印50份）.`,
    hint: meantOr(meant, "Say how many copies were printed, or remove it."),
  }),
  "part-label-typed": ({ part, label, meant }) => ({
    message: `"${label.trim()}" is not written with the ${part.labels.en}: the style prints it where it is due, else it would stand there twice.`,
    hint: `Write "${meant}".`,
  }),
  "title-end-mark": ({ mark }) => ({
    message: `The title ends with "${mark}", which titles do without.`,
    hint: "Only titles in 《》, quotes and brackets may stand at its end.",
  }),
  "title-too-long": ({ characters, lines, most }) => ({
    message: `The title is ${characters} characters long and takes ${lines} lines; the most is ${most}.`,
    hint: "Shorten it, and say the details in the text.",
  }),
  "title-long": ({ characters, lines }) => ({
    message: `The title is ${characters} characters long and takes ${lines} lines, which is hard to read.`,
    hint: "Titles have three lines at most as a rule: see whether it can be shortened.",
  }),
  "title-line-too-long": ({ line, characters, most }) => ({
    message: `The line "${line}" of the title, broken by "|", is ${characters} characters long; a line holds ${most}.`,
    hint: 'Break it elsewhere, or remove the "|" and leave it to the style.',
  }),
  "secrecy-without-copy-number": () => ({
    message: "A classified paper has a copy number (份号); this one has a 密级 alone.",
    hint: whereToNumber("copy-number", "000001"),
  }),
  "upward-without-signers": () => ({
    message: "A paper to a higher body (上行文) names who signed it for issue; this one does not.",
    hint: whereTo("signers", "the name"),
  }),
  "upward-addressees": ({ count }) => ({
    message: `A paper to a higher body (上行文) has one addressee as a rule; this one has ${count}.`,
    hint: "Leave one, and name the others under copies.",
  }),
  "signers-not-upward": () => ({
    message: "Only papers to a higher body (上行文) name their signers; this one is none.",
    hint: "Write upward: true in the front matter where it goes to a higher body, else remove the signers.",
  }),
  "issued-before-signed": ({ issued, signed }) => ({
    message: `The issue date ${issued} is before the date of the paper, ${signed}.`,
    hint: "Check the two dates.",
  }),
  "sealed-unsigned": ({ lacking }) => ({
    message: `A sealed paper has a signature and a date; this one has no ${names(lacking)}.`,
    hint: `Add the ${names(lacking)}, or remove "sealed" where no seal is set.`,
  }),
  "paper-unsigned": ({ lacking }) => ({
    message: `A red-head paper has a signature and a date; this one has no ${names(lacking)}.`,
    hint: `Add the ${names(lacking)} in the front matter, or under document: in the facts file.`,
  }),
  "part-required": ({ part, head }) => ({
    message: `A ${head === "redhead" ? "red-head paper" : "briefing"} needs a ${part.labels.en} (${part.labels.zh}); this one has none.`,
    hint: (part.name === "mark" ? whereTo : whereToNumber)(part.name, "…"),
  }),
  "part-without-place": ({ part }) => ({
    message: `The style has no place for the ${part.labels.en}: it will not be printed.`,
    hint: "Remove it, or use a style that has (redhead for red-head papers, briefing for briefings).",
  }),
  "imprint-incomplete": ({ given, lacking }) => ({
    message: `The imprint has ${given.labels.en} but no ${names(lacking)}.`,
    hint: `Add the ${names(lacking)} in the front matter, or under document: in the facts file.`,
  }),
  "attachment-not-there": ({ title, found }) => ({
    message: `The attachment "${title}" is named in the front matter, but it does not follow the text.`,
    hint:
      found.length > 0
        ? `What follows is ${quoted(found)}; the titles have to agree.`
        : `Write ":::attachment{title="${title}"}" to ":::" at the end of the template.`,
  }),
  "attachment-not-named": ({ title, named }) => ({
    message: `The attachment "${title}" is not named under attachments in the front matter.`,
    hint: `Named there is ${quoted(named)}; add it, the titles have to agree.`,
  }),
  "attachment-elsewhere": ({ title, named, found }) => ({
    message: `The attachment "${title}" is number ${named} in the front matter and number ${found} behind the text.`,
    hint: "Bring both into the same order.",
  }),
  "attachment-mentioned": ({ written, count }) => ({
    message:
      count === 0
        ? `The text mentions "${written}", and this report has no attachment.`
        : `The text mentions "${written}", and there are only ${count} attachments.`,
    hint: "Correct the number or add the attachment; [](#id) counts by itself.",
  }),
};

function meantOr(meant: string | undefined, otherwise: string): string {
  return meant === undefined ? otherwise : `Write "${meant}".`;
}

function whereTo(key: string, example: string): string {
  return `Write ${key}: … in the front matter, or ${key}: ${example} under document: in the facts file.`;
}

/** What is one paper's alone is not taken from the files of the months that a longer report is made of. */
function whereToNumber(key: string, example: string): string {
  return `${whereTo(key, example)} For a report over several files, write it under the template's name in the last one.`;
}

function names(parts: readonly Named[]): string {
  return parts.map(({ labels }) => labels.en).join(" and ");
}

function quoted(titles: readonly string[]): string {
  return titles.map((title) => `"${title}"`).join(", ");
}
