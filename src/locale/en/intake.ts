import type { IntakeValues, WorkbookFault } from "../../diagnostics/codes/intake.ts";
import type { Sentence, Sentences } from "../sentences.ts";

const workbookFaults: Readonly<Record<WorkbookFault, Sentence>> = {
  "not-a-workbook": { message: "is no spreadsheet.", hint: ".xlsx, .xls, .ods and .csv can be read." },
  locked: { message: "has a password and can't be read.", hint: "Save a copy without one in Excel or WPS." },
  damaged: { message: "is damaged.", hint: "Open it in Excel or WPS and save it as .xlsx." },
  extension: { message: "is not what its extension says.", hint: "Open it in Excel or WPS and save it as .xlsx." },
  empty: { message: "is empty: no cell is filled in.", hint: "Check whether it is the right file." },
  encoding: { message: "is neither UTF-8 nor GB18030.", hint: 'Save it as .xlsx or as "CSV UTF-8".' },
  "form-extension": { message: "is not called .xlsx.", hint: "A form is an .xlsx file: give it that extension." },
  "not-found": { message: "can't be found or opened.", hint: "Check its name and folder." },
};

const limits = {
  bytes: "size in bytes",
  unpacked: "unpacked size in bytes",
  sheets: "number of sheets",
  rows: "number of rows",
};

const accepted: Readonly<Record<string, string>> = {
  date: "Write days as 2026-06-05, 2026.6.5 or 2026年6月5日; for 6月8日 alone say --period.",
  count: "A whole number, thousands set apart or not, with the field's own unit or without.",
  decimal: "A number, thousands set apart or not, with the field's own unit or without.",
  money: "An amount in the field's own unit.",
  flag: "Write 是 or 否, yes or no.",
  "document-number": "Write document numbers as 某民〔2026〕5号.",
  link: "An http, https or mailto address.",
  period: "A period such as 2026-06 or 2026-Q2.",
};

export const intake: Sentences<IntakeValues> = {
  "workbook-unreadable": ({ book, reason }) => ({
    ...workbookFaults[reason],
    message: `"${book}" ${workbookFaults[reason].message}`,
  }),
  "workbook-too-large": ({ book, what, found, most }) => ({
    message: `"${book}" is too large: its ${limits[what]} is ${found}, at most ${most} are read.`,
    hint: "Split it into several files.",
  }),
  "reader-not-installed": ({ package: name }) => ({
    message: `The package ${name}, which reads spreadsheets, is not installed.`,
    hint: `Run npm install ${name}, or save the spreadsheet as CSV UTF-8.`,
  }),
  "nothing-to-import": ({ book }) => ({
    message: `"${book}" has no row to import.`,
    hint: "There must be one below the header. Example rows and totals are not imported.",
  }),
  "sheet-without-header": ({ sheet, ledger, fields }) => ({
    message: `"${sheet}" has no header of the ledger "${ledger}".`,
    hint: `The header needs these columns: ${fields.join(", ")}. huibao form makes a blank one.`,
  }),
  "ledger-not-told": ({ sheet, candidates }) => ({
    message: `It can't be told which ledger "${sheet}" is.${candidates.length > 0 ? ` It may be: ${candidates.join(", ")}.` : ""}`,
    hint: "Say --ledger, or give the sheet the ledger's name.",
  }),
  "ledger-not-known": ({ written, nearest, known }) => ({
    message: `There is no ledger "${written}"${nearest === undefined ? "." : `; did you mean "${nearest}"?`}`,
    hint: `Known: ${known.join(", ")}.`,
  }),
  "sheet-passed-over": ({ sheet }) => ({
    message: `"${sheet}" doesn't look like a ledger and was passed over.`,
    hint: "If it is one, import it by itself with --ledger.",
  }),
  "column-near": ({ cell, written, nearest }) => ({
    message: `${cell}: the ledger has no field "${written}"; did you mean "${nearest}"?`,
    hint: `If so, call the column "${nearest}"; if not, call it something else or take it out.`,
  }),
  "column-not-known": ({ cell, written }) => ({
    message: `${cell}: the ledger has no field "${written}"; the column was passed over.`,
  }),
  "column-twice": ({ cell, other, field }) => ({
    message: `${cell}: there is a column "${field}" already, ${other}.`,
    hint: "Keep one of them.",
  }),
  "column-unit": ({ cell, written, field, unit }) => ({
    message: `${cell}: the column "${field}" says the unit "${written}"; the ledger has ${unit === undefined ? "none" : `"${unit}"`}.`,
    hint: `Convert the column to the ledger's unit, and call it ${unit === undefined ? `"${field}"` : `"${field} (${unit})"`}.`,
  }),
  "column-missing": ({ sheet, ledger, field }) => ({
    message: `"${sheet}" lacks a column: the ledger "${ledger}" needs "${field}".`,
    hint: "Add it under the field's name.",
  }),
  "cell-empty": ({ cell, field }) => ({
    message: `${cell}: "${field}" is required and was left empty.`,
    hint: "Fill it in, or take the whole row out.",
  }),
  "cell-error": ({ cell, found }) => ({
    message: `${cell}: holds the error ${found}.`,
    hint: "Mend the formula, or type the value.",
  }),
  "cell-merged": ({ cell, end }) => ({
    message: `${cell}:${end} are merged: it can't be told which row the value belongs to.`,
    hint: "Split them and fill in each cell.",
  }),
  "cell-refused": ({ cell, field, found, type, unit, choices }) => ({
    message: `${cell}: "${found}" can't be "${field}".`,
    hint:
      choices.length > 0
        ? `Accepted: ${choices.join(", ")}.`
        : (accepted[type] ?? "Check the cell.") + (unit === undefined ? "" : ` Unit: ${unit}.`),
  }),
  "cell-digits-lost": ({ cell, found }) => ({
    message: `${cell}: ${found} has more than 15 digits; a spreadsheet keeps no more of a number, the rest became zeros.`,
    hint: "Format the cell as text and type it anew.",
  }),
  "cell-character": ({ cell, character }) => ({
    message: `${cell}: holds the character ${character}, which no text may.`,
    hint: "It can't be seen, and came in with copied text: type the cell anew.",
  }),
  "row-outside-period": ({ cell, day, period }) => ({
    message: `${cell}: ${day} is not in the period ${period}.`,
    hint: "Check the day, or say another --period.",
  }),
  "row-twice": ({ cells, first }) => ({
    message: `${cells} and ${first} are the same record.`,
    hint: "Their days and identity fields are alike; keep one of them.",
  }),
  "months-differ": ({ book, months }) => ({
    message: `The days in "${book}" are of several months: ${months.join(", ")}.`,
    hint: "Say --by-month, or one --period for all, such as --period 2026-Q2.",
  }),
  "record-differs-by-hand": ({ cells, fields }) => ({
    message: `This record is the same as ${cells}, but says otherwise: ${fields.join("; ")}.`,
    hint: "Check both, make them agree, and import again.",
  }),
  "record-there-already": ({ cells }) => ({
    message: `${cells} is recorded here already and was not imported.`,
  }),
  "record-changed": ({ cells, changes }) => ({ message: `${cells} changed: ${changes.join("; ")}.` }),
  "record-row-gone": ({ cells }) => ({
    message: `This record was imported from ${cells}, a row that is there no more; the record stays.`,
    hint: "If it was deleted, delete the record as well.",
  }),
  "facts-file-not-changed": ({ ledgers }) => ({
    message: `The rows can't be put into this file in the way that it is laid out: ${ledgers.join(", ")}.`,
    hint: "Write each ledger on lines of its own, its records beginning with a dash, without braces around the whole file and without ... at its end; then import again.",
  }),
  "facts-file-made": ({ file, period }) => ({
    message: `The facts file ${file} is new, with nothing but the ledgers imported.`,
    hint: `Go on filling it in; huibao build ${period} --draft shows what is missing.`,
  }),
};
