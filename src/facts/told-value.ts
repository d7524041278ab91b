import type { ToldValue } from "../diagnostics/codes/facts.ts";
import type { Named } from "../diagnostics/codes/source.ts";
import type { FactValue } from "./facts.ts";
import { valueText } from "./value-text.ts";

const yes: Named = { name: "yes", labels: { zh: "是", en: "yes" } };
const no: Named = { name: "no", labels: { zh: "否", en: "no" } };

/** A value as a finding tells it: words that have labels by these, all others as plain text. */
export function toldValue(value: FactValue): ToldValue {
  switch (value.type) {
    case "choice":
      return [{ name: value.name, labels: value.labels }];
    case "flag":
      return [value.on ? yes : no];
    case "list":
      return value.items.flatMap(toldValue);
    case "text":
    case "title":
    case "date":
    case "period":
    case "number":
    case "link":
    case "document-number":
      return [valueText(value)];
  }
}
