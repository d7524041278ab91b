import { valueText } from "../facts/value-text.ts";
import { findDeclared } from "../facts/declarations.ts";
import { deriveFigure } from "../figures/derive-figure.ts";
import type { Look } from "../figures/figure.ts";
import { missing } from "../figures/missing.ts";
import type { Name } from "../source/template-tree.ts";
import type { ReportName } from "./report-names.ts";
import { findInScope } from "./scope.ts";
import type { Scope } from "./scope.ts";
import { flag } from "./value.ts";
import type { Part, Value } from "./value.ts";

/** What a name comes to where it stands. Names were checked, so that each one is found. */
export function findValue(
  name: Name,
  scope: Scope<Value> | undefined,
  names: ReadonlyMap<string, ReportName>,
  look: Look,
): Value {
  const [first = "", ...rest] = name.segments;
  const member = (context: Value, segment: string) => memberValue(context, segment, look);
  let value = findInScope(first, scope, member) ?? names.get(first)?.derive(look);
  for (const segment of rest) {
    // What lies within something missing is missing with it.
    if (!value || value.type === "missing") break;
    value = member(value, segment);
  }
  if (!value) throw new Error(`No ${name.written}: templates are checked before they are rendered.`);
  return value;
}

/** What stands under a name within a record, a group or a family of names. */
function memberValue(value: Value, name: string, look: Look): Value | undefined {
  switch (value.type) {
    case "record": {
      const field = findDeclared(value.ledger.fields, name);
      return field && deriveFigure({ type: "field", record: value, field: field.name }, look);
    }
    case "group":
      if (name === "key") return value.key;
      return name === "records" ? value.records : undefined;
    case "view":
      return viewMember(value.look, name);
    case "part":
      return partMember(value, name);
    case "names":
      return value.members.get(name)?.derive(look);
    default:
      return undefined;
  }
}

function viewMember(look: Look, name: string): Value | undefined {
  const type = viewMembers.get(name);
  return type && deriveFigure({ type }, look);
}

/** What a view is known by. */
const viewMembers: ReadonlyMap<string, "unit-name" | "unit-short-name" | "period"> = new Map([
  ["name", "unit-name"],
  ["short", "unit-short-name"],
  ["period", "period"],
]);

function partMember(part: Part, name: string): Value | undefined {
  const { key, value, all, index, decimals, isTied, look } = part;
  switch (name) {
    case "key":
      return key;
    case "value":
      return value;
    case "share":
      return part.isSummable
        ? deriveFigure({ type: "share", parts: all, index, decimals }, look)
        : missing(valueText(key.value), "share-without-sum", {});
    case "rank":
      return deriveFigure({ type: "rank", parts: all, index }, look);
    case "tied":
      return flag(isTied);
    default:
      return undefined;
  }
}
