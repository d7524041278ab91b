import type { Field, FieldTypeName } from "../../facts/declarations.ts";
import type { TableColumn } from "../value.ts";
import { optionText } from "../helpers/given.ts";
import type { Given } from "../helpers/helper.ts";

/** Whether a field's numbers can be added up: rates can't. */
export function isSummable({ type, unit }: Field): boolean {
  return unit !== "%" && (type === "count" || type === "decimal" || type === "money");
}

/** The names in an option such as `columns="日期,类别"`. Commas may be full-width. */
export function namesIn(written: string): readonly string[] {
  return written.split(/[,，、]/).map((name) => name.trim());
}

/** Numbers stand right, so that their digits are below each other, days in the middle, and what is longer left. */
export function alignmentOf(type: FieldTypeName): TableColumn["alignment"] {
  switch (type) {
    case "count":
    case "decimal":
    case "money":
      return "right";
    case "date":
    case "period":
      return "center";
    case "text":
    case "title":
    case "list":
    case "link":
      return "left";
    case "choice":
    case "flag":
    case "document-number":
      return "none";
  }
}

/** The heads that a template names instead. */
export function withHeads(columns: readonly TableColumn[], given: Given): readonly TableColumn[] {
  const heads = namesIn(optionText(given, "heads") ?? "");
  return columns.map((column, index) => ({ ...column, head: heads[index] || column.head }));
}

/** One text for a whole row: its cells are one. */
export function wholeRow<C>(cell: C, columns: readonly TableColumn[]): readonly (C | string)[] {
  return columns.map((_, index) => (index === 0 ? cell : "<"));
}

export const totalLabels = { zh: "合计", en: "Total" };
export const numberLabels = { zh: "序号", en: "No." };

/** Stands where a record or part has nothing to say. */
export const nothing = "—";
