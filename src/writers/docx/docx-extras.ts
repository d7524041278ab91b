import type { ChartRun } from "docx/charts";

import type { Style } from "../../styles/style.ts";
import type { Document, DocumentBlock } from "../../tree/tree.ts";
import { loadLayout } from "./page-layout.ts";
import type { LayoutDocument } from "./page-layout.ts";
import { needsLayout } from "./write-by-pages.ts";

/** What of docx only few documents need. Loading it takes longer than writing a report. */
export interface DocxExtras {
  readonly layoutDocument?: LayoutDocument;
  readonly Chart?: typeof ChartRun;
}

/** Loads what a document needs. */
export async function loadExtras(document: Document, style: Style): Promise<DocxExtras> {
  const blocks = [document.blocks, ...document.attachments.map((attachment) => attachment.blocks)].flat();
  const hasCharts = blocks.some(({ type }: DocumentBlock) => type === "chart");
  return {
    ...(needsLayout(document, style) && { layoutDocument: await loadLayout() }),
    ...(hasCharts && { Chart: (await import("docx/charts")).ChartRun }),
  };
}
