import type { Report } from "../diagnostics/diagnostic.ts";
import type { SourceNode } from "../source/source.ts";
import { named } from "./declaration-keys.ts";
import { outputFormats } from "./output-format.ts";
import type { OutputFormat } from "./output-format.ts";
import { readChoice } from "./read-choice.ts";

const formats = [named("docx", "Word", "Word"), named("pdf", "PDF", "PDF")];

/** Reads which kinds of file a report is wanted in, one or a list. Gives none where it names none: that is reported. */
export function readOutputs(node: SourceNode, report: Report): readonly OutputFormat[] {
  const items = node.type === "list" ? node.items : [node];
  const names = new Set(items.map((item) => readChoice(item, formats, report)?.name));
  return outputFormats.filter((format) => names.has(format));
}
