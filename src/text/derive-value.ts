import type { Field, Ledger } from "../facts/declarations.ts";
import { findDeclared } from "../facts/declarations.ts";
import type { Look } from "../figures/figure.ts";
import { ledgerOf } from "../figures/find-records.ts";
import { queryIn } from "../figures/query-in.ts";
import type { Writing } from "../locale/writing.ts";
import type { Call, Expression } from "../source/template-tree.ts";
import { constantValue } from "./constant-value.ts";
import { findValue } from "./find-value.ts";
import { helpers } from "./helpers/index.ts";
import type { Given, Helper } from "./helpers/helper.ts";
import type { ReportName } from "./report-names.ts";
import type { Scope } from "./scope.ts";
import { plain } from "./value.ts";
import type { Value } from "./value.ts";

/** What expressions are worked out from. */
export interface Deriving {
  readonly look: Look;
  readonly writing: Writing;
  readonly names: ReadonlyMap<string, ReportName>;
}

const helpersByName: ReadonlyMap<string, Helper> = new Map(helpers.map((helper) => [helper.name, helper]));

/** What an expression comes to. Something missing in it is handed on, to be reported where it is printed. */
export function deriveValue(expression: Expression, scope: Scope<Value> | undefined, deriving: Deriving): Value {
  switch (expression.type) {
    case "name":
      return findValue(expression, scope, deriving.names, deriving.look);
    case "constant":
      return plain(constantValue(expression.value, expression.written));
    case "call":
      return callHelper(expression, scope, deriving);
  }
}

function callHelper(call: Call, scope: Scope<Value> | undefined, deriving: Deriving): Value {
  const helper = helpersByName.get(call.helper);
  if (!helper) throw new Error(`No helper ${call.helper}: templates are checked before they are rendered.`);
  const values = call.arguments.map((argument) => deriveValue(argument, scope, deriving));
  const options = new Map<string, Value>();
  for (const { name, value } of call.options) options.set(name, deriveValue(value, scope, deriving));
  if (helper.takesMissing !== true) {
    const lacking = [...values, ...options.values()].find((value) => value.type === "missing");
    // What a template asks for is whether a value is there; what would come of it can't be asked for.
    if (lacking?.type === "missing") return { ...lacking, mayBeAsked: false };
  }
  const { look, writing } = deriving;
  return helper.derive({ arguments: values, options, fields: fieldsOf(helper, values, options, look), look, writing });
}

/** The fields that arguments and options name, of the ledger that the first argument is about. */
function fieldsOf(
  helper: Helper,
  values: readonly Value[],
  options: Given["options"],
  look: Look,
): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  const named = helper.parameters.flatMap((parameter, index) =>
    parameter.type === "field" ? [[parameter.name, textIn(values[index])] as const] : [],
  );
  const asOptions = helper.options === "fields" ? [...options.keys()].map((name) => [name, name] as const) : [];
  if (named.length + asOptions.length === 0) return fields;
  const ledger = ledgerIn(values[0], look);
  for (const [parameter, written] of [...named, ...asOptions]) {
    const field = ledger && findDeclared(ledger.fields, written);
    if (field) fields.set(parameter, field);
  }
  return fields;
}

function ledgerIn(value: Value | undefined, look: Look): Ledger | undefined {
  if (value?.type === "query") return ledgerOf(value.recipe, look);
  const query = value?.type === "figure" ? queryIn(value.recipe) : undefined;
  if (query) return ledgerOf(query, look);
  return value?.type === "record" ? value.ledger : undefined;
}

function textIn(value: Value | undefined): string {
  return value?.type === "plain" && value.value.type === "text" ? value.value.text : "";
}
