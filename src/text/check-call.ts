import type { KindName } from "../diagnostics/codes/text.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Field, Ledger } from "../facts/declarations.ts";
import { findDeclared } from "../facts/declarations.ts";
import { findNearest } from "../source/find-nearest.ts";
import type { Block, Call, Expression } from "../source/template-tree.ts";
import { checkConstant, checkFieldName, checkFieldValue } from "./check-constant.ts";
import { kindOfName } from "./check-name.ts";
import { blockHelpers, helpers } from "./helpers/index.ts";
import type { Helper, Parameter } from "./helpers/helper.ts";
import { isAccepted } from "./kind.ts";
import type { Kind } from "./kind.ts";
import type { ReportName } from "./report-names.ts";
import type { Scope } from "./scope.ts";

export interface Checking {
  readonly names: ReadonlyMap<string, ReportName>;
  readonly report: Report;
  readonly includes: readonly Place[];
}

const unknown: Kind = { type: "unknown" };

/** What an expression is, its every part checked on the way. `unknown` when a fault of it was reported. */
export function kindOfExpression(expression: Expression, scope: Scope<Kind> | undefined, checking: Checking): Kind {
  switch (expression.type) {
    case "name":
      return kindOfName(expression, scope, checking);
    case "call":
      return kindOfCall(expression, scope, checking);
    case "constant":
      return kindOfConstant(expression.value);
  }
}

/** What a block's body is about, and whether it has turns. About something unknown when the block itself is at fault. */
export function checkBlockCall(
  { call, parameters, place }: Block,
  scope: Scope<Kind> | undefined,
  checking: Checking,
): { readonly item: Kind | undefined; readonly turns: boolean } {
  const { report, includes } = checking;
  const helper = blockHelpers.find(({ name }) => name === call.helper);
  if (!helper) {
    const known = helpers.some(({ name }) => name === call.helper);
    if (known) report("not-a-block-helper", call.helperPlace, { helper: call.helper }, includes);
    else reportUnknownHelper(call, checking);
    checkEachPart(call, scope, checking);
    return { item: unknown, turns: true };
  }
  const checked = checkArguments({ ...helper, parameters: [helper.parameter], options: [] }, call, scope, checking);
  const item = helper.itemKind(checked.arguments[0] ?? unknown);
  const accepted = item ? 1 : 0;
  if (parameters.length > accepted) report("block-parameters", place, { helper: helper.name, accepted }, includes);
  return { item, turns: helper.name === "each" };
}

function kindOfCall(call: Call, scope: Scope<Kind> | undefined, checking: Checking): Kind {
  const helper = helpers.find(({ name }) => name === call.helper);
  if (!helper) {
    const isBlock = blockHelpers.some(({ name }) => name === call.helper);
    if (isBlock) checking.report("not-an-inline-helper", call.helperPlace, { helper: call.helper }, checking.includes);
    else reportUnknownHelper(call, checking);
    checkEachPart(call, scope, checking);
    return unknown;
  }
  const given = checkArguments(helper, call, scope, checking);
  helper.check?.(call, given, checking);
  return helper.gives(given);
}

function reportUnknownHelper({ helper, helperPlace }: Call, { report, includes }: Checking): void {
  const known = [...helpers, ...blockHelpers].map(({ name }) => name);
  report("unknown-helper", helperPlace, { helper, nearest: findNearest(helper, known)[0] }, includes);
}

/** What a helper is given can be checked even where the helper itself is not known. */
function checkEachPart(call: Call, scope: Scope<Kind> | undefined, checking: Checking): void {
  for (const part of call.arguments) kindOfExpression(part, scope, checking);
  for (const { value } of call.options) kindOfExpression(value, scope, checking);
}

type Signature = Pick<Helper, "name" | "parameters" | "options" | "more">;

/** Checks what a helper is given, and tells what it is. The first argument comes first: fields are those of its ledger. */
function checkArguments(
  helper: Signature,
  call: Call,
  scope: Scope<Kind> | undefined,
  checking: Checking,
): { readonly arguments: readonly Kind[]; readonly fields: ReadonlyMap<string, Field> } {
  const { report, includes } = checking;
  const most = helper.parameters.length + (helper.more ?? 0);
  if (call.arguments.length > most) {
    report("helper-arguments-too-many", call.arguments[most]?.place, { helper: helper.name, accepted: most }, includes);
  }
  const fields = new Map<string, Field>();
  const kinds: Kind[] = [];
  for (const [index, argument] of call.arguments.slice(0, most).entries()) {
    const parameter = helper.parameters[index] ?? helper.parameters.at(-1);
    if (parameter) kinds.push(checkArgument(parameter, argument, scope, { checking, helper, first: kinds[0], fields }));
  }
  const lacking = helper.parameters.slice(call.arguments.length).find(({ optional }) => optional !== true);
  if (lacking) report("argument-missing", call.place, { helper: helper.name, argument: lacking.name }, includes);
  checkOptions(helper, call, scope, { checking, helper, first: kinds[0], fields });
  return { arguments: kinds, fields };
}

interface ArgumentChecking {
  readonly checking: Checking;
  readonly helper: Signature;
  /** What the helper's first argument is: fields are those of its ledger, choices those of its field. */
  readonly first: Kind | undefined;
  readonly fields: Map<string, Field>;
}

function checkArgument(
  parameter: Parameter,
  argument: Expression,
  scope: Scope<Kind> | undefined,
  { checking, helper, first: compared, fields }: ArgumentChecking,
): Kind {
  const ledger = ledgerOf(compared);
  const { report, includes } = checking;
  if (parameter.type === "value") {
    const kind = kindOfValue(parameter, argument, scope, { checking, helper, first: compared, fields });
    const kinds = parameter.alike ? kindsAlike(compared, parameter.kinds) : parameter.kinds;
    if (isAccepted(kind, kinds)) return checkHolding(parameter, argument, kind, helper.name, checking);
    const values = { helper: helper.name, argument: parameter.name, found: kind.type, accepted: kinds };
    report("wrong-argument", argument.place, values, includes);
    return unknown;
  }
  if (parameter.type !== "field") return checkConstant(parameter, argument, helper.name, checking);
  const field = ledger && checkFieldName(parameter, argument, ledger, helper.name, checking);
  if (field) fields.set(parameter.name, field);
  return unknown;
}

function kindOfValue(
  parameter: Extract<Parameter, { type: "value" }>,
  argument: Expression,
  scope: Scope<Kind> | undefined,
  { checking, helper, first }: ArgumentChecking,
): Kind {
  const kind = kindOfExpression(argument, scope, checking);
  if (argument.type !== "constant") return kind;
  const besideNumber = parameter.alike === true && (first?.type === "number" || first?.type === "indicator");
  const isDay = first?.type === "date" || (parameter.days === true && !besideNumber);
  if (isDay && typeof argument.value === "string") {
    return checkConstant({ type: "day", name: parameter.name }, argument, helper.name, checking);
  }
  if (first?.type === "choice") checkFieldValue(first.field, argument, kind, checking);
  return kind;
}

/** What goes with the first argument. Where that is at fault itself, anything accepted does: its fault was told already. */
function kindsAlike(first: Kind | undefined, accepted: readonly KindName[]): readonly KindName[] {
  if (!first || first.type === "unknown" || !isAccepted(first, accepted)) return accepted;
  return [first.type === "indicator" ? "number" : first.type];
}

/** A record whose ledger has no field for what is to be written of it can be told before any data is there. */
function checkHolding(
  { holding, ofRecords }: Extract<Parameter, { type: "value" }>,
  argument: Expression,
  kind: Kind,
  helper: string,
  { report, includes }: Checking,
): Kind {
  if (ofRecords === true && kind.type !== "unknown" && !("ledger" in kind)) {
    report("number-of-no-records", argument.place, { helper }, includes);
    return unknown;
  }
  if (holding === undefined || kind.type !== "record" || kind.ledger.fields.some(({ type }) => type === holding)) {
    return kind;
  }
  report("ledger-without-field", argument.place, { helper, ledger: kind.ledger.labels.zh, kind: holding }, includes);
  return unknown;
}

function checkOptions(helper: Signature, call: Call, scope: Scope<Kind> | undefined, given: ArgumentChecking): void {
  const { report, includes } = given.checking;
  const ledger = ledgerOf(given.first);
  for (const option of call.options) {
    if (helper.options === "fields") {
      const kind = kindOfExpression(option.value, scope, given.checking);
      const field = ledger && findDeclared(ledger.fields, option.name);
      if (field) {
        given.fields.set(option.name, field);
        checkFieldValue(field, option.value, kind, given.checking);
      } else if (ledger) checkFieldName({ name: option.name }, option, ledger, helper.name, given.checking);
      continue;
    }
    const known = helper.options.find(({ name }) => name === option.name);
    if (known) checkArgument(known, option.value, scope, given);
    else {
      const accepted = helper.options.map(({ name }) => name);
      const nearest = findNearest(option.name, accepted)[0];
      report(
        "unknown-helper-option",
        option.place,
        { helper: helper.name, option: option.name, nearest, accepted },
        includes,
      );
    }
  }
}

function ledgerOf(kind: Kind | undefined): Ledger | undefined {
  return kind && "ledger" in kind ? kind.ledger : undefined;
}

function kindOfConstant(value: string | number | boolean): Kind {
  switch (typeof value) {
    case "string":
      return { type: "text" };
    case "number":
      return { type: "number" };
    default:
      return { type: "flag" };
  }
}
