import { containsDay } from "../calendar/compare-periods.ts";
import type { Period } from "../calendar/period.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { visibleText } from "../source/characters.ts";
import { readKeys, reportMissing } from "../source/read-keys.ts";
import type { SourceNode } from "../source/source.ts";
import type { Ledger } from "./declarations.ts";
import type { Fact, FactValue, LedgerRecord } from "./facts.ts";
import { findFieldType } from "./find-field-type.ts";
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
  const fields = readFields(node, ledger, report);
  const date = fields.get("date");
  if (date?.value.type !== "date") return undefined;
  const { day } = date.value;
  if (!containsDay(period, day)) report("record-outside-period", date.place, { day, period: period.name });
  return { type: "record", ledger, unit, day, fields, identity: identityOf(ledger, fields), place: node.place };
}

function readFields(node: SourceNode, ledger: Ledger, report: Report): ReadonlyMap<string, Fact> {
  const keys = readKeys(node, ledger.fields, ledger, report);
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

function identityOf(ledger: Ledger, fields: ReadonlyMap<string, Fact>): string {
  const values = ["date", ...ledger.identity].map((name) => fields.get(name)?.value);
  return values.map((value) => (value ? identityText(value) : "")).join("\u001F");
}

/** What nobody sees makes no two records different. */
function identityText(value: FactValue): string {
  return value.type === "list" ? value.items.map(identityText).join("\u001E") : visibleText(valueText(value));
}
