import { cellsKey } from "../facts/structure.ts";
import type { ImportedRow } from "./read-rows.ts";
import { yamlScalar } from "./yaml-scalar.ts";

/**
 * `{ 日期: 2026-06-05, 类别: 专题会议, 单元格: 台账.xlsx!会议台账!A4:F4 }`
 * @param others what stands in fields that the row has nothing for, as it is written
 */
export function writeRow(row: ImportedRow, others: ReadonlyMap<string, string>, language: "zh" | "en"): string {
  const pairs = row.ledger.fields.flatMap((field) => {
    const value = row.fields.get(field.name)?.written;
    const written = value === undefined ? others.get(field.name) : writeValue(value);
    return written === undefined ? [] : [`${yamlScalar(language === "zh" ? field.labels.zh : field.name)}: ${written}`];
  });
  const cells = language === "zh" ? cellsKey.labels.zh : cellsKey.name;
  return `{ ${[...pairs, `${cells}: ${JSON.stringify(row.cells)}`].join(", ")} }`;
}

/** A value as a facts file has it: a scalar, or a list in brackets. */
export function writeValue(value: string | readonly string[]): string {
  return typeof value === "string" ? yamlScalar(value) : `[${value.map(yamlScalar).join(", ")}]`;
}
