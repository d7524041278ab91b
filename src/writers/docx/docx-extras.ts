import type { Style } from "../../styles/style.ts";
import type { Document, DocumentBlock } from "../../tree/tree.ts";
import type { DrawChart } from "./chart-parts.ts";
import type { LayOut } from "./page-layout.ts";
import { needsLayout } from "./write-by-pages.ts";

/** What only few documents need of docx. Loading it takes longer than writing a report. */
export interface DocxExtras {
  readonly layOut?: LayOut;
  readonly drawChart?: DrawChart;
}

/** Loads what a document needs. */
export async function loadExtras(document: Document, style: Style): Promise<DocxExtras> {
  const blocks = [document.blocks, ...document.attachments.map((attachment) => attachment.blocks)].flat();
  const hasCharts = blocks.some(({ type }: DocumentBlock) => type === "chart");
  return {
    ...(needsLayout(document, style) && { layOut: await (await import("./page-layout.ts")).loadLayOut() }),
    ...(hasCharts && { drawChart: await (await import("./chart-parts.ts")).loadDrawChart() }),
  };
}
