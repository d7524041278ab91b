import type { LedgerRecord } from "../../facts/facts.ts";
import { deriveFigure } from "../../figures/derive-figure.ts";
import { isMissing } from "../../figures/missing.ts";
import type { PhrasePart } from "../text.ts";
import { factValue } from "../value.ts";
import { textOf } from "./given.ts";
import type { Helper } from "./helper.ts";

export const document: Helper = {
  name: "document",
  manual: {
    zh: "一份文件：《标题》（发文字号）；记录没有文号时只写标题。用于有标题字段的台账。",
    en: "A document as it is cited: 《title》（number）; without a number the title alone. For ledgers with a title field.",
    examples: [
      { template: "{{document (latest documents)}}", prints: "《关于做好服务工作的通知》（示民〔2020〕5号）" },
      { template: "{{document (first documents)}}", prints: "《关于转发〈实施细则〉的通知》" },
    ],
  },
  parameters: [{ name: "record", type: "value", kinds: ["record"], holding: "title" }],
  options: [],
  gives: () => ({ type: "words" }),
  derive: ({ arguments: [record], look, writing }) => {
    if (record?.type !== "record")
      throw new Error("Only a record is cited: templates are checked before they are rendered.");
    const title = fieldOfType(record, "title");
    const name = deriveFigure({ type: "field", record, field: title ?? "title" }, look);
    if (isMissing(name)) return name;
    const parts: PhrasePart[] = [{ text: writing.title(textOf(name)), figures: [name] }];
    const field = fieldOfType(record, "document-number");
    const number = field === undefined ? undefined : deriveFigure({ type: "field", record, field }, look);
    if (number && !isMissing(number)) {
      const value = factValue(number);
      const text = value.type === "document-number" ? writing.documentNumber(value) : "";
      parts.push({ text: "（", figures: [] }, { text, figures: [number] }, { text: "）", figures: [] });
    }
    return { type: "words", parts };
  },
};

/** The ledger's first field of a type. */
function fieldOfType({ ledger }: LedgerRecord, type: "title" | "document-number"): string | undefined {
  return ledger.fields.find((field) => field.type === type)?.name;
}
