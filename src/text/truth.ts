import type { KindName } from "../diagnostics/codes/text.ts";
import { findRecords } from "../figures/find-records.ts";
import type { Look, Missing } from "../figures/figure.ts";
import { isMissing } from "../figures/missing.ts";
import { factValue, flag } from "./value.ts";
import type { Value } from "./value.ts";

/** What can be asked for: everything that a report may hold or lack. */
export const truthKinds: readonly KindName[] = [
  "query",
  "record",
  "groups",
  "views",
  "parts",
  "list",
  "notes",
  "text",
  "date",
  "period",
  "number",
  "choice",
  "flag",
  "link",
  "title",
  "document-number",
];

/** A figure of 0, an empty query, empty text and what was left out are false. */
export function isTruthy(value: Value, look: Look): boolean {
  switch (value.type) {
    case "query": {
      const records = findRecords(value.recipe, look);
      return !isMissing(records) && records.length > 0;
    }
    case "groups":
    case "views":
    case "parts":
      return value.items.length > 0;
    case "missing":
      return false;
    case "figure":
    case "plain":
      return isSomething(value);
    case "record":
    case "group":
    case "view":
    case "part":
    case "words":
    case "paragraphs":
    case "table":
    case "names":
      return true;
  }
}

/** The first value that can't even be asked for, such as a ledger that was not reported: not reported is not nothing. */
export function findFault(values: readonly Value[], look: Look): Missing | undefined {
  for (const value of values) {
    if (value.type === "missing" && !value.mayBeAsked) return value;
    if (value.type !== "query") continue;
    const records = findRecords(value.recipe, look);
    if (isMissing(records)) return records;
  }
  return undefined;
}

/** From left to right, the first value that is `decisive` decides; what stands behind it is not looked at. */
export function decide(values: readonly Value[], look: Look, decisive: boolean): Value {
  for (const value of values) {
    const fault = findFault([value], look);
    if (fault) return fault;
    if (isTruthy(value, look) === decisive) return flag(decisive);
  }
  return flag(!decisive);
}

function isSomething(value: Value): boolean {
  const fact = factValue(value);
  switch (fact.type) {
    case "number":
      return !fact.decimal.isZero();
    case "flag":
      return fact.on;
    case "text":
    case "title":
      return fact.text !== "";
    case "list":
      return fact.items.length > 0;
    case "date":
    case "period":
    case "choice":
    case "link":
    case "document-number":
      return true;
  }
}
