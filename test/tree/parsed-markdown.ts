import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { cutBlocks } from "../../src/text/cut-blocks.ts";
import { parseDocument } from "../../src/tree/parse-document.ts";
import type { Document } from "../../src/tree/tree.ts";
import { renderedText } from "./rendered-text.ts";
import { shownBlock } from "./shown-block.ts";

/**
 * What a template's text comes to, cut into blocks as the text stage cuts it. `{{6}}` in it is a phrase that prints 6. Its
 * first line is line 10 of the template; faults are shown as `code line:column`, columns only within the first block.
 */
export function parsedMarkdown(markdown: string): {
  readonly document: Document;
  readonly blocks: readonly unknown[];
  readonly faults: readonly string[];
  readonly problems: readonly (readonly [string, string, unknown])[];
} {
  const diagnostics = collectDiagnostics();
  const cut = cutBlocks(markdown).map(({ start, end }) => markdown.slice(start, end));
  const document = parseDocument(renderedText(cut), diagnostics.report);
  const problems = diagnostics
    .found()
    .map(({ code, place, values }) => [code, `${place?.line}:${place?.column}`, values] as const);
  const faults = problems.map(([code, at]) => `${code} ${at}`);
  return { document, blocks: document.blocks.map(shownBlock), faults, problems };
}
