import type { LedgerRecord } from "../../facts/facts.ts";
import type { FieldChange } from "./changes.ts";
import { isSameValue } from "./index-facts.ts";

/** The fields of a record that say something else, in the order of its ledger. */
export function changedFields(was: LedgerRecord, is: LedgerRecord): readonly FieldChange[] {
  const removed = was.ledger.fields.filter(({ name }) => !is.ledger.fields.some((field) => field.name === name));
  return [...is.ledger.fields, ...removed].flatMap((field) => {
    const [before, after] = [was.fields.get(field.name), is.fields.get(field.name)];
    if (isSameValue(before?.value, after?.value)) return [];
    return [{ field, ...(before && { was: before }), ...(after && { is: after }) }];
  });
}
