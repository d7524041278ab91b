import type {
  DocumentNumberFault,
  FactsValues,
  NumberFault,
  ToldValue,
  UnitIdFault,
} from "../../diagnostics/codes/facts.ts";
import type { Named } from "../../diagnostics/codes/source.ts";
import type { Sentences } from "../sentences.ts";

const numberFaults: { readonly [F in NumberFault]: string } = {
  form: "is not written as a number",
  "leading-zeros": "starts with 0, as no number does",
  grouped: "has separators between its thousands",
  exponent: "is written with an exponent",
  "full-width": "has full-width characters",
  "not-whole": "is not a whole number",
  negative: "is negative, which it can't be here",
  "two-words": "has two words of approximation",
  "too-long": "has more than 40 digits",
};

const unitIdFaults: { readonly [F in UnitIdFault]: string } = {
  character: "it has a character that folder names can't have (/ \\ : * ? \" < > | or a control character)",
  device: "it is the name of a device on Windows",
  edge: "it starts with a dot, space or hyphen, or ends with a dot or space",
  "too-long": "it is longer than 60 characters",
  "not-composed": "its letters are decomposed",
};

const documentNumberFaults: { readonly [F in DocumentNumberFault]: string } = {
  brackets: "the year stands in 〔〕",
  year: "the year has four digits",
  "ordinal-word": "there is no 第 before the number",
  "leading-zero": "the number has no leading zeros",
  ending: "it ends with 号",
  "full-width": "digits are half-width",
  space: "there are no spaces in it",
  form: "its form is “某办发〔2020〕20号”",
};

export const facts: Sentences<FactsValues> = {
  "wrong-date": ({ written, reason, meant }) => ({
    message: reason === "form" ? `“${written}” is not a date in the form 2020-02-03.` : `There is no day “${written}”.`,
    hint:
      reason === "no-such-day"
        ? "Check the month and the day."
        : meant === undefined
          ? "Write year, month and day, the latter with two digits each."
          : `Did you mean “${meant}”?`,
  }),
  "wrong-period-value": ({ written, meant }) => ({
    message: `“${written}” is not a period.`,
    hint:
      meant === undefined
        ? "Accepted are: 2020-02, 2020-Q1, 2020-H1, 2020, 2020-W07, 2020-02-10, 2020-01-22..2020-02-10."
        : `Did you mean “${meant}”?`,
  }),
  "wrong-number": ({ written, reason, meant }) => ({
    message: `“${written}” ${numberFaults[reason]}.`,
    hint:
      meant === undefined
        ? "Write digits, as 170 or 268.9163; approximate numbers as about 170, nearly 300, over 20. Codes belong in text fields."
        : `Write “${meant}”.`,
  }),
  "wrong-unit-of-measure": ({ written, unit }) => ({
    message:
      unit === undefined
        ? `“${written}” has a unit of measure, but this number has none.`
        : `“${written}” has another unit of measure than “${unit}”.`,
    hint: unit === undefined ? "Write the number alone." : `Convert it to “${unit}”, or write the number alone.`,
  }),
  "too-many-decimals": ({ written, most }) => ({
    message:
      most === 0
        ? `“${written}” has decimals, but this is a whole number.`
        : `“${written}” has too many decimals; at most ${most} are declared.`,
    hint: "Check the number, or change “decimals” where the indicator is declared.",
  }),
  "unknown-choice": ({ written, nearest, choices }) => ({
    message: `“${written}” is none of the choices.`,
    hint: nearest.length > 0 ? `Did you mean ${nearestOf(nearest, written)}?` : `Choose one of: ${oneOf(choices)}.`,
  }),
  "wrong-flag": ({ written }) => ({ message: `“${written}” is neither yes nor no.`, hint: "Write “yes” or “no”." }),
  "wrong-link": ({ written }) => ({
    message: `“${written}” is not a usable address.`,
    hint: "Only complete addresses with http://, https:// or mailto: are accepted, without spaces or Chinese punctuation.",
  }),
  "wrong-document-number": ({ written, meant, faults }) => ({
    message: `“${written}” is not how a document number is written: ${faults.map((fault) => documentNumberFaults[fault]).join("; ")}.`,
    hint:
      meant === undefined ? "The year stands in 〔〕, the number has no leading zeros and no 第." : `Write “${meant}”.`,
  }),
  "record-outside-period": ({ day, period }) => ({
    message: `${day} does not lie in this file's period ${period}.`,
    hint: "Check the date, or move the record to the file of its period.",
  }),
  "duplicate-record": ({ ledger, identity, firstPlace }) => ({
    message: `Two records of “${ledger.name}” are alike in ${alikeIn(identity)}; the other is in ${firstPlace.file}, line ${firstPlace.line}.`,
    hint: "If it was entered twice, delete one; if these are two things, tell them apart.",
  }),
  "record-in-two-files": ({ ledger, identity, firstPlace }) => ({
    message: `This record of “${ledger.name}” is also in ${firstPlace.file}, line ${firstPlace.line} (alike in ${alikeIn(identity)}); it is counted once.`,
    hint: "One of the two is enough; if these are two things, tell them apart.",
  }),
  "records-disagree": ({ ledger, identity, field, value, first, firstPlace }) => ({
    message: `The same record of “${ledger.name}” (alike in ${alikeIn(identity)}) is in two files that disagree: “${field.name}” ${toldAs(value)} here, and ${toldAs(first)} in ${firstPlace.file}, line ${firstPlace.line}.`,
    hint: "Check which is right and make them agree, or delete one of the two.",
  }),
  "indicators-disagree": ({ indicator, value, first, firstPlace }) => ({
    message: `“${indicator.name}” is ${value} here, but ${firstPlace.file} has ${first} in line ${firstPlace.line}.`,
    hint: "Both files have the same unit and days: check which is right, and keep it in one file.",
  }),
  "was-disagrees": ({ was, earlier, earlierPlace }) => ({
    message: `The earlier value is given as ${was}, but ${earlierPlace.file} has ${earlier} in line ${earlierPlace.line}.`,
    hint: "Check which is right and make them agree.",
  }),
  "period-disagrees": ({ period, fileName }) => ({
    message: `The period in the file is ${period}, but the file is called “${fileName}”.`,
    hint: "Rename the file, or mend the period.",
  }),
  "misplaced-facts-file": () => ({
    message: "A facts file has its place at “data/<unit>/<period>.yaml”.",
    hint: "Move it to the folder of its unit and name it by its period, as 2020-02.yaml.",
  }),
  "unit-folder-by-name": ({ written, id }) => ({
    message: `The folder “${written}” goes by a unit's name or short name; only its id “${id}” is accepted.`,
    hint: `Move the file to “data/${id}”; where a file of this name is there already, make them one.`,
  }),
  "same-days-twice": ({ first }) => ({
    message: `This file has the same unit and the same days as ${first}.`,
    hint: "The facts of a unit and period stand in one file: move them all to one of the two and delete the other.",
  }),
  "unit-not-found": ({ written, nearest, known }) => ({
    message: `huibao.yaml has no unit “${written}”.`,
    hint: nearest.length > 0 ? `Did you mean ${quoted(nearest)}?` : `Known units are: ${quoted(known)}.`,
  }),
  "unsafe-unit-id": ({ id, reason }) => ({
    message: `The unit's id “${id}” can't be the name of a folder: ${unitIdFaults[reason]}.`,
    hint: "Choose another, best of small letters, digits and hyphens.",
  }),
  "unit-id-collides": ({ id, other, otherPlace }) => ({
    message: `On some systems the unit's id “${id}” is the same folder as “${other}” in line ${otherPlace.line}.`,
    hint: "Choose another id.",
  }),
  "name-taken": ({ name, firstPlace }) => ({
    message: `The name “${name}” is taken already in ${firstPlace.file}, line ${firstPlace.line}.`,
    hint: "Choose another; names and labels have to be unique.",
  }),
  "reserved-name": ({ name }) => ({ message: `The name “${name}” is reserved.`, hint: "Choose another." }),
  "bad-name": ({ name, kind }) => ({
    message: `“${name}” can't be a ${kind}.`,
    hint:
      kind === "name"
        ? "A name starts with a letter and has only letters, digits, hyphens and underscores (a to z)."
        : "A label is not empty, and a Chinese one has neither spaces nor half-width punctuation, so that templates can use it.",
  }),
  "field-hides-name": ({ name, otherPlace }) => ({
    message: `The field “${name}” would hide the name in ${otherPlace.file}, line ${otherPlace.line}.`,
    hint: "Give the field another name.",
  }),
  "missing-date-field": ({ ledger }) => ({
    message: `The ledger “${ledger.name}” has no field “date”.`,
    hint: "Add: date: { zh: 日期, en: date, type: date, required: true }.",
  }),
  "date-not-required": () => ({
    message: "The field “date” has to be of type date and required.",
    hint: "Write: date: { zh: 日期, en: date, type: date, required: true }.",
  }),
  "unknown-field": ({ written, nearest, known }) => ({
    message: `This ledger has no field “${written}”.`,
    hint: nearest.length > 0 ? `Did you mean ${nearestOf(nearest, written)}?` : `Its fields are: ${oneOf(known)}.`,
  }),
  "quantity-not-count": ({ field }) => ({
    message: `The quantity field “${field}” is not of type count.`,
    hint: "Make its type count.",
  }),
  "setting-not-for-type": ({ setting, type }) => ({
    message: `A field of type ${type} has no “${setting}”.`,
    hint: "Delete it, or change the field's type.",
  }),
  "missing-setting": ({ setting, type }) => ({
    message: `A field of type ${type} needs “${setting}”.`,
    hint: `Add “${setting}”.`,
  }),
  "declares-nothing": () => ({
    message: "The file declares neither a ledger nor indicators nor topics.",
    hint: "Write “ledger” (one ledger), “indicators” or “topics”.",
  }),
};

function oneOf(named: readonly Named[]): string {
  return named.map(({ name }) => `“${name}”`).join(", ");
}

function alikeIn(identity: readonly Named[]): string {
  return ["date", ...identity.map(({ name }) => name)].join(", ");
}

function toldAs(value: ToldValue | undefined): string {
  if (!value) return "is left out";
  return `is “${value.map((word) => (typeof word === "string" ? word : word.labels.en)).join(", ")}”`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

/** As they would have been written here: by name among Latin letters, else by the Chinese label. */
function nearestOf(named: readonly Named[], written: string): string {
  const latin = /^[\0-\u007F]*$/.test(written);
  return named.map(({ name, labels }) => `“${latin ? name : labels.zh}”`).join(", ");
}
