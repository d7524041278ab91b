import type { Code, CodeValues } from "../diagnostics/codes/index.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Line } from "./tree.ts";

/** Reports at the phrase where a line is just one, else at the whole line. */
export function reportAtLine<C extends Code>(
  { inlines, phrases, place }: Line,
  code: C,
  values: CodeValues[C],
  report: Report,
): void {
  const [phrase] = inlines.length === 1 && inlines[0]?.type === "hole" ? phrases : [];
  report(code, phrase?.place ?? place, values, phrase?.includes);
}
