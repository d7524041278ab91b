import type { Report } from "../diagnostics/diagnostic.ts";
import type { SourceNode } from "../source/source.ts";
import { named } from "./declaration-keys.ts";
import { outputFormats } from "./output-format.ts";
import type { OutputFormat } from "./output-format.ts";
import { readChoice } from "./read-choice.ts";

const labels: { readonly [F in OutputFormat]: readonly [zh: string, en: string] } = {
  docx: ["Word", "Word"],
  pdf: ["PDF", "PDF"],
  html: ["网页", "web page"],
  md: ["Markdown", "Markdown"],
  txt: ["纯文本", "text"],
};

const formats = outputFormats.map((format) => named(format, ...labels[format]));

/** Reads which kinds of file a report is wanted in, one or a list. Gives none where it names none: that is reported. */
export function readOutputs(node: SourceNode, report: Report): readonly OutputFormat[] {
  const items = node.type === "list" ? node.items : [node];
  const names = new Set(items.map((item) => readChoice(item, formats, report)?.name));
  return outputFormats.filter((format) => names.has(format));
}
