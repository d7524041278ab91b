import { readDay } from "../calendar/day.ts";
import { readPeriod } from "../calendar/read-period.ts";
import { findDeclared } from "../facts/declarations.ts";
import type { Field } from "../facts/declarations.ts";
import type { FactValue } from "../facts/facts.ts";

/**
 * What a constant in a template means as a value of a field: a choice by name or label, a date, a number, text as it is.
 * Gives nothing when it can't be a value of the field.
 */
export function constantOfField(field: Field, constant: FactValue): FactValue | undefined {
  if (constant.type === "flag") return field.type === "flag" ? constant : undefined;
  if (constant.type === "number") {
    return field.type === "count" || field.type === "decimal" || field.type === "money" ? constant : undefined;
  }
  return constant.type === "text" ? readConstant(field, constant.text) : undefined;
}

function readConstant(field: Field, text: string): FactValue | undefined {
  switch (field.type) {
    case "choice":
      return choiceOf(field, text);
    case "list":
      return field.choices.length > 0 ? choiceOf(field, text) : { type: "text", text };
    case "date": {
      const day = readDay(text);
      return day === undefined ? undefined : { type: "date", day };
    }
    case "period": {
      const period = readPeriod(text);
      return period && { type: "period", period };
    }
    case "text":
      return { type: "text", text };
    case "title":
      return { type: "title", text };
    case "link":
      return { type: "link", address: text };
    case "document-number":
      return readDocumentNumber(text);
    case "count":
    case "decimal":
    case "money":
    case "flag":
      return undefined;
  }
}

function choiceOf(field: Field, text: string): FactValue | undefined {
  const choice = findDeclared(field.choices, text);
  return choice && { type: "choice", name: choice.name, labels: choice.labels };
}

function readDocumentNumber(text: string): FactValue | undefined {
  const match = /^(.+)〔(\d{4})〕(\d+)号$/.exec(text);
  if (!match) return undefined;
  return { type: "document-number", agency: match[1] ?? "", year: Number(match[2]), number: Number(match[3]) };
}
