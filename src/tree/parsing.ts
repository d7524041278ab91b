import type { Report } from "../diagnostics/diagnostic.ts";
import type { PointWriting } from "../locale/writing.ts";
import type { Origin } from "../text/text.ts";

/** What the parsers of one document hand along; what is told only of the whole document is collected in it on the way. */
export interface Parsing {
  readonly report: Report;
  readonly writing: PointWriting;
  readonly ids: Mention[];
  readonly references: Mention[];
  /** Where a contents page is asked for. */
  readonly contents: (Origin | undefined)[];
}

/** An id, where it is given or referred to. */
export interface Mention {
  readonly id: string;
  readonly origin: Origin | undefined;
}

export function startParsing(report: Report, writing: PointWriting): Parsing {
  return { report, writing, ids: [], references: [], contents: [] };
}
