import { readDay } from "../calendar/day.ts";
import { readPeriod } from "../calendar/read-period.ts";
import { findDeclared } from "../facts/declarations.ts";
import type { Field, FieldTypeName, Ledger } from "../facts/declarations.ts";
import { findNearest } from "../source/find-nearest.ts";
import type { Expression, Option } from "../source/template-tree.ts";
import type { Checking } from "./check-call.ts";
import { constantOfField } from "./constant-of-field.ts";
import { constantValue } from "./constant-value.ts";
import type { Parameter } from "./helpers/helper.ts";
import { kindOfItems } from "./kind.ts";
import type { Kind } from "./kind.ts";

type ConstantParameter =
  | Exclude<Parameter, { type: "value" | "field" }>
  | { readonly type: "day"; readonly name: string };

const shiftNames: readonly string[] = ["last", "last-year", "to-date"];

/** A constant of the form that a parameter asks for: written into the template, so that it can be checked there. */
export function checkConstant(
  parameter: ConstantParameter,
  argument: Expression,
  helper: string,
  { report, includes }: Checking,
): Kind {
  if (argument.type === "constant" && isOfForm(parameter, argument.value)) {
    return { type: parameter.type === "day" ? "date" : "text" };
  }
  const found =
    argument.type === "constant" ? String(argument.value) : argument.type === "name" ? argument.written : "(…)";
  report(
    "wrong-constant",
    argument.place,
    { helper, argument: parameter.name, found, accepted: formsOf(parameter) },
    includes,
  );
  return { type: "unknown" };
}

function isOfForm(parameter: ConstantParameter, value: string | number | boolean): boolean {
  switch (parameter.type) {
    case "choice":
      return typeof value === "string" && parameter.choices.includes(value);
    case "whole-number":
      return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
    case "digits":
      return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 10;
    case "number-from-one":
      return typeof value === "number" && Number.isSafeInteger(value) && value >= 1;
    case "any-text":
      return typeof value === "string" && value !== "";
    case "switch":
      return typeof value === "boolean";
    case "text-or-switch":
      return typeof value === "boolean" || value !== "";
    case "period":
      return typeof value === "string" && (shiftNames.includes(value) || readPeriod(value) !== undefined);
    case "day":
      return typeof value === "string" && readDay(value) !== undefined;
  }
}

function formsOf(parameter: ConstantParameter): readonly string[] {
  switch (parameter.type) {
    case "choice":
      return parameter.choices.map((choice) => `"${choice}"`);
    case "whole-number":
      return ["0", "1", "2 …"];
    case "digits":
      return ["0", "1 … 10"];
    case "number-from-one":
      return ["1", "2 …"];
    case "any-text":
      return ['"…"'];
    case "switch":
      return ["true", "false"];
    case "text-or-switch":
      return ['"…"', "true"];
    case "period":
      return [...shiftNames, "2020-02", "2020-Q1", "2019"].map((name) => `"${name}"`);
    case "day":
      return ['"2020-02-10"'];
  }
}

/** The field that a constant names, by name or label, when it is of a type that will do. */
export function checkFieldName(
  parameter: { readonly name: string; readonly fields?: readonly FieldTypeName[] },
  argument: Expression | Option,
  ledger: Ledger,
  helper: string,
  { report, includes }: Checking,
): Field | undefined {
  const written =
    "type" in argument ? (argument.type === "constant" ? String(argument.value) : undefined) : argument.name;
  const names = ledger.fields.flatMap(({ name, labels }) => [name, labels.zh]);
  if (written === undefined) {
    const values = { helper, argument: parameter.name, found: "(…)", accepted: names.map((name) => `"${name}"`) };
    report("wrong-constant", argument.place, values, includes);
    return undefined;
  }
  const field = findDeclared(ledger.fields, written);
  if (!field) {
    const nearest = findNearest(written, names)[0];
    const values = { ledger: ledger.labels.zh, field: written, nearest, accepted: names };
    report("unknown-field-of-ledger", argument.place, values, includes);
    return undefined;
  }
  if (!parameter.fields || parameter.fields.includes(field.type)) return field;
  const fitting = ledger.fields.filter(({ type }) => parameter.fields?.includes(type)).map(({ labels }) => labels.zh);
  report("wrong-field", argument.place, { helper, field: written, accepted: fitting }, includes);
  return undefined;
}

/** A value that a field is compared with must be one that it can have: choices are checked as names are. */
export function checkFieldValue(field: Field, value: Expression, kind: Kind, { report, includes }: Checking): void {
  if (value.type !== "constant") {
    const wanted = kindOfItems(field).type;
    const found = kind.type === "indicator" ? "number" : kind.type;
    if (found === wanted || found === "unknown") return;
    report("not-a-value-of-field", value.place, { field: field.labels.zh, found, kind: wanted }, includes);
    return;
  }
  if (constantOfField(field, constantValue(value.value, value.written))) return;
  const found = String(value.value);
  const accepted = field.choices.flatMap(({ name, labels }) => [name, labels.zh]);
  if (accepted.length > 0) {
    const nearest = findNearest(found, accepted)[0];
    report("unknown-choice-of-field", value.place, { field: field.labels.zh, found, nearest, accepted }, includes);
  } else report("not-a-value-of-field", value.place, { field: field.labels.zh, found, kind: field.type }, includes);
}
