import type { PartName } from "../../../facts/document-parts.ts";
import type { PartMarks } from "../../writing.ts";

const names: PartMarks = { between: "，", close: "。" };

const marks: { readonly [P in PartName]?: PartMarks } = {
  signers: { between: "\u3000" }, // 7.2.6
  addressee: { between: "、", close: "：" }, // 7.3.2
  annotation: { open: "（", close: "）" }, // 7.3.6
  "report-to": names,
  "send-to": names,
  "distribute-to": names,
  copies: names, // 7.4.2
  "issue-number": { open: "第", close: "期", ofNumbers: true },
  "print-run": { open: "（共印", close: "份）", ofNumbers: true },
};

/** What GB/T 9704-2012 (clauses as given) and practice set around and between the names of a part. */
export function partMarks(part: PartName): PartMarks {
  return marks[part] ?? {};
}
