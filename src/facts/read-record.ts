import { containsDay } from "../calendar/compare-periods.ts";
import type { Period } from "../calendar/period.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { visibleText } from "../source/characters.ts";
import { expectLine, readKeys, reportMissing } from "../source/read-keys.ts";
import type { Keys } from "../source/read-keys.ts";
import type { SourceNode } from "../source/source.ts";
import type { Ledger } from "./declarations.ts";
import type { Fact, FactValue, LedgerRecord, TextValue } from "./facts.ts";
import { findFieldType } from "./find-field-type.ts";
import { cellsKey } from "./structure.ts";
import type { Unit } from "./workspace.ts";
import { valueText } from "./value-text.ts";

/** Reads one entry of a ledger. Gives nothing without its date, by which all else is found. */
export function readRecord(
  node: SourceNode,
  ledger: Ledger,
  unit: Unit,
  period: Period,
  report: Report,
): LedgerRecord | undefined {
  const keys = readKeys(node, [...ledger.fields, cellsKey], ledger, report);
  const fields = readFields(keys, node, ledger, report);
  const date = fields.get("date");
  if (date?.value.type !== "date") return undefined;
  const { day } = date.value;
  if (!containsDay(period, day)) report("record-outside-period", date.place, { day, period: period.name });
  const cells = readCells(keys.get(cellsKey.name)?.value, report);
  const identity = identityOf(ledger, fields);
  return { type: "record", ledger, unit, day, fields, identity, ...(cells && { cells }), place: node.place };
}

function readCells(node: SourceNode | undefined, report: Report): Fact<TextValue> | undefined {
  const scalar = node && expectLine(node, report);
  return scalar && { value: { type: "text", text: scalar.text }, place: scalar.place };
}

function readFields(keys: Keys, node: SourceNode, ledger: Ledger, report: Report): ReadonlyMap<string, Fact> {
  const fields = new Map<string, Fact>();
  if (node.type !== "map") return fields;
  for (const field of ledger.fields) {
    const entry = keys.get(field.name);
    if (!entry) {
      if (field.required) reportMissing(field, ledger, node, report);
      continue;
    }
    const value = findFieldType(field.type).read(entry.value, field, report);
    if (value) fields.set(field.name, { value, place: entry.value.place });
  }
  return fields;
}

/** What makes it the same record again: its date and its ledger's identity fields as text, joined by U+001F. */
export function identityOf(ledger: Ledger, fields: ReadonlyMap<string, Fact>): string {
  const values = ["date", ...ledger.identity].map((name) => fields.get(name)?.value);
  return values.map((value) => (value ? identityText(value) : "")).join("\u001F");
}

/** What nobody sees makes no two records different. */
function identityText(value: FactValue): string {
  return value.type === "list" ? value.items.map(identityText).join("\u001E") : visibleText(valueText(value));
}
