import { strToU8, zipSync } from "fflate";

import { dayPeriod } from "../calendar/make-period.ts";
import type { Field, Ledger } from "../facts/declarations.ts";
import { findFieldType } from "../facts/find-field-type.ts";
import { columnLetters } from "./workbook.ts";
import { exampleDay, exampleMarks } from "./read-rows.ts";
import { formParts } from "./form-parts.ts";

const lastRow = 1000;

/** What a form's cells look like, by number in its styles: see `formParts`. */
const styles = { head: 1, example: 2, day: 4, wrapped: 5 } as const;

/**
 * An empty workbook of a ledger (ECMA-376, SpreadsheetML): a column for each field under its label, drop-downs for choices
 * and yes or no, day formats, an example row that `import` passes over, and a second sheet that explains the fields. The same
 * ledger gives the same bytes.
 * @param language of labels and explanations; choices are written by the same labels
 */
export function writeForm(ledger: Ledger, language: "zh" | "en"): Uint8Array {
  const parts = formParts({
    sheets: [ledger.labels[language].slice(0, 31), language === "zh" ? "填写说明" : "how to fill in"],
    rows: fillInSheet(ledger, language),
    explanation: explanationSheet(ledger, language),
  });
  const files = Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync(files, { level: 5, mtime: new Date(1980, 0, 1) });
}

function fillInSheet({ fields }: Ledger, language: "zh" | "en"): string {
  const period = dayPeriod(exampleDay);
  const heads = fields.map((field, index) => cell(index, 1, headOf(field, language), styles.head));
  const examples = fields.map((field, index) => {
    const example = findFieldType(field.type)
      .example(field, period, language)
      .replaceAll(/^\[|\]$/g, "");
    const text = field.type === "list" ? example.replaceAll(", ", language === "zh" ? "、" : "; ") : example;
    return cell(index, 2, text, styles.example);
  });
  const mark = exampleMarks[language === "zh" ? 0 : 1] ?? "";
  const columns = fields.map((field, index) => {
    const style = field.type === "date" ? ` style="${styles.day}"` : "";
    return `<col min="${index + 1}" max="${index + 1}" width="${widthOf(field)}"${style} customWidth="1"/>`;
  });
  return [
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.join("")}</cols>`,
    `<sheetData><row r="1">${heads.join("")}</row><row r="2">${examples.join("")}${cell(fields.length, 2, mark, styles.example)}</row></sheetData>`,
    validations(fields, language),
  ].join("");
}

/** Required fields are marked; the unit of measure stands in brackets. Both are read past by `import`. */
function headOf({ labels, required, unit }: Field, language: "zh" | "en"): string {
  const bracketed = unit === undefined ? "" : language === "zh" ? `（${unit}）` : ` (${unit})`;
  return `${labels[language]}${bracketed}${required ? "*" : ""}`;
}

function widthOf({ type }: Field): number {
  if (type === "date" || type === "count" || type === "flag") return 12;
  return type === "text" || type === "title" ? 32 : 20;
}

/** Drop-downs. A list of texts is at most 255 characters long (18.3.1.32): longer ones refer to the second sheet. */
function validations(fields: readonly Field[], language: "zh" | "en"): string {
  const items = fields.flatMap((field, index) => {
    const choices = choicesOf(field, language);
    if (choices.length === 0) return [];
    const list = choices.join(",");
    const row = index + 2;
    const formula =
      list.length <= 255 && !choices.some((choice) => choice.includes(","))
        ? `"${list}"`
        : `'${language === "zh" ? "填写说明" : "how to fill in"}'!$E$${row}:$${columnLetters(4 + choices.length)}$${row}`;
    const range = `${columnLetters(index + 1)}2:${columnLetters(index + 1)}${lastRow}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>${escape(formula)}</formula1></dataValidation>`,
    ];
  });
  return items.length === 0 ? "" : `<dataValidations count="${items.length}">${items.join("")}</dataValidations>`;
}

/** What can be chosen in one cell. A list of several choices is typed. */
function choicesOf({ type, choices }: Field, language: "zh" | "en"): readonly string[] {
  if (type === "choice") return choices.map(({ labels }) => labels[language]);
  if (type === "flag") return language === "zh" ? ["是", "否"] : ["yes", "no"];
  return [];
}

/** A row a field: its label, whether it is required, its type, and from E on its choices. */
function explanationSheet({ fields }: Ledger, language: "zh" | "en"): string {
  const words = explanations[language];
  const heads = words.heads.map((head, index) => cell(index, 1, head, styles.head));
  const rows = fields.map((field, index) => {
    const row = index + 2;
    const texts = [
      field.labels[language],
      field.required ? words.required : "",
      words.types[field.type],
      field.unit ?? "",
      ...field.choices.map(({ labels }) => labels[language]),
    ];
    return `<row r="${row}">${texts.map((text, column) => (text === "" ? "" : cell(column, row, text, styles.wrapped))).join("")}</row>`;
  });
  return `<cols><col min="1" max="1" width="18" customWidth="1"/><col min="2" max="2" width="8" customWidth="1"/><col min="3" max="3" width="40" customWidth="1"/></cols><sheetData><row r="1">${heads.join("")}</row>${rows.join("")}</sheetData>`;
}

const explanations = {
  zh: {
    heads: ["字段", "必填", "怎样填", "单位", "选项"],
    required: "是",
    types: {
      date: "日期，如 2026-06-05",
      text: "文字",
      title: "文件标题，不必写书名号",
      count: "整数",
      decimal: "数",
      money: "金额，按这里的单位",
      choice: "从下拉的选项中选一个",
      list: "可填几项，用顿号分开",
      flag: "是或否",
      link: "网址",
      period: "时段，如 2026-06、2026-Q2",
      "document-number": "发文字号，如 某民〔2026〕5号",
    },
  },
  en: {
    heads: ["field", "required", "how to fill in", "unit", "choices"],
    required: "yes",
    types: {
      date: "a day, such as 2026-06-05",
      text: "words",
      title: "a document's title",
      count: "a whole number",
      decimal: "a number",
      money: "an amount, in the unit here",
      choice: "one of the choices in the drop-down",
      list: "one or several, set apart by semicolons",
      flag: "yes or no",
      link: "an address of the web",
      period: "a period, such as 2026-06 or 2026-Q2",
      "document-number": "a document number, such as 某民〔2026〕5号",
    },
  },
} as const;

/** @param column from 0 */
function cell(column: number, row: number, text: string, style: number): string {
  const address = `${columnLetters(column + 1)}${row}`;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
