import type { Report } from "../diagnostics/diagnostic.ts";
import { wholeFile } from "../disk/list-files.ts";
import type { ReturnedDocument } from "../review/returned/returned-document.ts";
import type { SourceText } from "../source/source.ts";
import type { Template } from "../text/template.ts";

/**
 * Warns where a file's template is the package's, and little of what was built stands in what it gives today: the workspace's own of
 * that name is gone, it seems. Of a file that doesn't remember how it was built that can't be told.
 */
export function reportLostTemplate(
  path: string,
  { base }: ReturnedDocument,
  fresh: ReturnedDocument,
  { name, file }: Template,
  sources: readonly SourceText[],
  report: Report,
): void {
  const isInherited = sources.some((source) => source.name === file && source.inherited === true);
  if (!isInherited || !base) return;
  const today = new Set(fresh.paragraphs.map(({ skeleton }) => skeleton));
  const kept = base.filter(({ skeleton }) => today.has(skeleton)).length;
  if (kept * 2 < base.length) report("template-not-the-same", wholeFile(path), { template: name, file });
}
