import type { PartName } from "../../../facts/document-parts.ts";
import type { PartMarks } from "../../writing.ts";

const names: PartMarks = { between: ", " };

const marks: { readonly [P in PartName]?: PartMarks } = {
  // Set apart by blanks alone they could not be told from their own first and last names.
  signers: { between: "\u3000" },
  addressee: { between: ", ", close: ":" },
  annotation: { open: "(", close: ")" },
  "report-to": names,
  "send-to": names,
  "distribute-to": names,
  copies: names,
  "issue-number": { open: "No. ", ofNumbers: true },
  "print-run": { close: " copies", ofNumbers: true },
};

export function partMarks(part: PartName): PartMarks {
  return marks[part] ?? {};
}
