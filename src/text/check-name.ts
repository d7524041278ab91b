import { findDeclared } from "../facts/declarations.ts";
import { findNearest } from "../source/find-nearest.ts";
import type { Name } from "../source/template-tree.ts";
import type { Checking } from "./check-call.ts";
import { blockHelpers, helpers } from "./helpers/index.ts";
import { kindOfField } from "./kind.ts";
import type { Kind } from "./kind.ts";
import { findInScope } from "./scope.ts";
import type { Scope } from "./scope.ts";

/** What a name is where it stands. An unknown one is reported with the names that are known there. */
export function kindOfName(name: Name, scope: Scope<Kind> | undefined, checking: Checking): Kind {
  const [first = "", ...rest] = name.segments;
  let kind = findInScope(first, scope, memberKind) ?? checking.names.get(first)?.kind;
  // Inside a block that is at fault itself nobody knows what its fields are.
  if (!kind && isInUnknown(scope)) return { type: "unknown" };
  if (!kind) return reportUnknown(name, first, namesIn(scope, checking), checking);
  for (const segment of rest) {
    if (kind.type === "unknown") return kind;
    const member = memberKind(kind, segment);
    if (!member) return reportUnknown(name, segment, membersOf(kind), checking);
    kind = member;
  }
  return kind;
}

function isInUnknown(scope: Scope<Kind> | undefined): boolean {
  for (let at = scope; at; at = at.around) if (at.context?.type === "unknown") return true;
  return false;
}

/** What stands under a name within a record, a group or a family of names. */
function memberKind(kind: Kind, name: string): Kind | undefined {
  switch (kind.type) {
    case "record": {
      const field = findDeclared(kind.ledger.fields, name);
      return field && kindOfField(field);
    }
    case "group":
      if (name === "key") return kindOfField(kind.field);
      return name === "records" ? { type: "query", ledger: kind.ledger } : undefined;
    case "view":
      return viewKinds.get(name);
    case "part":
      return name === "key" ? kind.key : partKinds.get(name);
    case "names":
      return kind.members.get(name)?.kind;
    default:
      return undefined;
  }
}

const viewKinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["name", { type: "text" }],
  ["short", { type: "text" }],
  ["period", { type: "period" }],
]);

const partKinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["value", { type: "number" }],
  ["share", { type: "number" }],
  ["rank", { type: "number" }],
  ["tied", { type: "flag" }],
]);

function membersOf(kind: Kind): readonly string[] {
  switch (kind.type) {
    case "record":
      return kind.ledger.fields.flatMap(({ name, labels }) => [name, labels.zh]);
    case "group":
      return ["key", "records"];
    case "view":
      return [...viewKinds.keys()];
    case "part":
      return ["key", ...partKinds.keys()];
    case "names":
      return [...kind.members.keys()];
    default:
      return [];
  }
}

function namesIn(scope: Scope<Kind> | undefined, checking: Checking): readonly string[] {
  const inner: string[] = [];
  for (let at = scope; at; at = at.around) {
    inner.push(...at.names.keys(), ...(at.turn?.keys() ?? []), ...(at.context ? membersOf(at.context) : []));
  }
  return [...inner, ...checking.names.keys()];
}

function reportUnknown(name: Name, segment: string, accepted: readonly string[], checking: Checking): Kind {
  const { report, includes } = checking;
  const isHelper = [...helpers, ...blockHelpers].some((helper) => helper.name === name.written);
  if (isHelper) report("helper-alone", name.place, { helper: name.written }, includes);
  else {
    const nearest = findNearest(segment, accepted)[0];
    report("unknown-name", name.place, { name: name.written, nearest, accepted }, includes);
  }
  return { type: "unknown" };
}
