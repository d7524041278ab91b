import type { Report } from "../diagnostics/diagnostic.ts";
import { findNearestNamed } from "../source/find-nearest.ts";
import { expectLine, expectList, expectMap, findKnown, nameOnly, readRequired } from "../source/read-keys.ts";
import type { Keys } from "../source/read-keys.ts";
import type { SourceNode } from "../source/source.ts";
import { checkName, named, readLabels } from "./declaration-keys.ts";
import type { Field, Ledger } from "./declarations.ts";
import { readField } from "./read-field-declaration.ts";

const ledgerKey = named("ledger", "台账名称");
const fieldsKey = named("fields", "字段");
const of = named("ledger declaration", "台账声明", "the ledger's declaration");

/** Reads the keys of one ledger's file. Gives nothing without its name, labels and fields. */
export function readLedger(keys: Keys, node: SourceNode, report: Report): Ledger | undefined {
  const nameNode = readRequired(keys, ledgerKey, of, node, report);
  const name = nameNode && expectLine(nameNode, report);
  const labels = readLabels(keys, of, node, report);
  const fieldsNode = readRequired(keys, fieldsKey, of, node, report);
  const fields = (fieldsNode && readFields(fieldsNode, report)) ?? [];
  if (name) checkName(name.text, name.place, report);
  if (!name || !labels) return undefined;

  const declared = { name: name.text, labels, place: name.place };
  // A field that can't be read was told of: nothing may be said to miss it.
  const isWhole = fieldsNode?.type === "map" && fields.length === fieldsNode.entries.length;
  const tell: Report = isWhole ? report : () => undefined;
  checkDate(fields, declared, tell);
  const unitNode = keys.get("unit")?.value;
  const unit = unitNode && expectLine(unitNode, report)?.text;
  const quantity = readQuantity(keys.get("quantity")?.value, fields, tell);
  return {
    ...declared,
    fields,
    identity: readIdentity(keys.get("identity")?.value, fields, tell),
    ...(quantity !== undefined && { quantity }),
    ...(unit !== undefined && { unit }),
  };
}

function readFields(node: SourceNode, report: Report): readonly Field[] {
  const entries = expectMap(node, report)?.entries ?? [];
  return entries.map((entry) => readField(entry, report)).filter((field) => field !== undefined);
}

/** Records are cut to a period by their `date`: a ledger without one could not be reported on. */
function checkDate(fields: readonly Field[], ledger: Omit<Ledger, "fields" | "identity">, report: Report): void {
  const date = fields.find(({ name }) => name === "date");
  if (!date) report("missing-date-field", ledger.place, { ledger: nameOnly(ledger) });
  else if (date.type !== "date" || !date.required) report("date-not-required", date.place, {});
}

function readIdentity(node: SourceNode | undefined, fields: readonly Field[], report: Report): readonly string[] {
  const items = (node && expectList(node, report)) ?? [];
  const found = items.map((item) => readFieldName(item, fields, report)?.name);
  // The date belongs to every identity already.
  return found.filter((name) => name !== undefined && name !== "date") as readonly string[];
}

function readQuantity(node: SourceNode | undefined, fields: readonly Field[], report: Report): string | undefined {
  const field = node && readFieldName(node, fields, report);
  if (!field) return undefined;
  if (field.type === "count") return field.name;
  report("quantity-not-count", node.place, { field: field.name });
  return undefined;
}

function readFieldName(node: SourceNode, fields: readonly Field[], report: Report): Field | undefined {
  const scalar = expectLine(node, report);
  if (!scalar) return undefined;
  const field = findKnown(fields, scalar.text);
  if (field) return field;
  const nearest = findNearestNamed(scalar.text, fields);
  report("unknown-field", scalar.place, { written: scalar.text, nearest, known: fields.map(nameOnly) });
  return undefined;
}
