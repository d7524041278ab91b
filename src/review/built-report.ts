// Takes: the bytes of a Word file that was built before. Gives: which report it is, and its anchors. Reports: why it can't be read.
import type { ReportIdentity } from "../trace/report-identity.ts";

/** What a Word file tells of the report in it. */
export interface BuiltReport {
  readonly identity: ReportIdentity;
  /** In the order of the document. */
  readonly anchors: readonly BuiltAnchor[];
}

/** An anchor that is still in the file, and the text that stands in it now. */
export interface BuiltAnchor {
  readonly anchor: string;
  readonly text: string;
}
