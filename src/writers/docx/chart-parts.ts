import { Document as WordDocument } from "docx";
import type { PackagePart } from "docx";
import type { ChartRun, ChartRunOptions } from "docx/charts";

import type { Shell } from "./shell.ts";
import { writeComponent, writePart } from "./skeleton.ts";

/** A chart as docx writes it. */
export interface WrittenChart {
  /** The run that stands in the text. Holes: id, relationship id. */
  readonly run: Shell;
  /** The chart's part, which refers to its workbook. */
  readonly chart: string;
  /** The parts of the workbook, by name. */
  readonly workbook: readonly (readonly [name: string, xml: string])[];
}

/** Has docx write a chart. Loading what of docx draws them takes longer than writing a report. */
export type DrawChart = (options: ChartRunOptions) => WrittenChart;

export async function loadDrawChart(): Promise<DrawChart> {
  const { ChartRun: Chart } = await import("docx/charts");
  return (options) => writeChartParts(Chart, options);
}

/** Has docx write a chart. It is written into a document of its own: docx counts charts over a document, and keeps them. */
function writeChartParts(Chart: typeof ChartRun, options: ChartRunOptions): WrittenChart {
  const file = new WordDocument({ sections: [] });
  const run = writeComponent(file, new Chart(options));
  const chart = partIn(file, "charts").options.content;
  if (!("prepForXml" in chart)) throw new Error("docx wrote a chart that is no XML");
  const xml = writePart(file, chart, file.Document);
  // The workbook is there only once the chart is written.
  const workbook = partIn(file, "embeddings").options.content;
  if (!("files" in workbook)) throw new Error("docx wrote a workbook without parts");
  return {
    run: cutRun(run),
    chart: xml,
    workbook: workbook.files.map(({ path, content }) => {
      if (!("prepForXml" in content)) throw new Error(`docx wrote ${path} not as XML`);
      return [path, writePart(file, content, file.Document)] as const;
    }),
  };
}

/** docx counts drawings over all documents, and names relationships at random. */
function cutRun(run: string): Shell {
  const [, ...pieces] = /^(.*<wp:docPr id=")\d+(".*<c:chart [^>]*r:id=")[^"]*(".*)$/s.exec(run) ?? [];
  if (pieces.length !== 3) throw new Error(`expected a drawing of a chart in ${run}`);
  return pieces;
}

function partIn(file: WordDocument, folder: string): PackagePart {
  const found = file.PackageParts.Array.find(({ part }) => part.options.folder === folder);
  if (!found) throw new Error(`docx wrote nothing into ${folder}`);
  return found.part;
}
