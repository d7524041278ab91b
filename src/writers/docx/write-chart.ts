import { strToU8 } from "fflate";

import type { ChartBlock } from "../../tree/tree.ts";
import { pictureSize } from "../picture-size.ts";
import { chartOptions } from "./chart-options.ts";
import type { WrittenChart } from "./chart-parts.ts";
import { mendChart, mendWorkbook } from "./mend-chart.ts";
import { addRelationship } from "./package-lists.ts";
import { nextDrawing, roomFor, writeFigure } from "./write-image.ts";
import type { BlockPosition, Writing } from "./writing.ts";
import { zipEntry, zipPackage } from "./zip.ts";

/** A chart that Word draws, and a person can edit: its numbers lie in a workbook within the file. */
export function writeChart(block: ChartBlock, position: BlockPosition, writing: Writing): string {
  const { style, words, language, parts, drawChart } = writing;
  if (!drawChart) throw new Error("a chart is to be written, and docx/charts is not loaded");
  const room = roomFor(writing);
  const natural = { width: room.width, height: style.chart.height };
  const size = pictureSize({ ...natural, ...sizeOf(block) }, natural, room);
  const { id, name } = nextDrawing(writing);
  const unit = block.unit === undefined ? undefined : words.unit + block.unit;
  const written = drawChart(chartOptions(block, style.chart, { name, size, unit }));
  const number = parts.filter((part) => part.name.startsWith("word/charts/")).length + 1;
  const workbook = `embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;
  parts.push(
    {
      name: `word/charts/chart${number}.xml`,
      contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      content: strToU8(
        mendChart(written.chart, { series: block.series, style: style.chart, hasUnit: unit !== undefined, language }),
      ),
      relationships: [{ type: "package", target: `../${workbook}` }],
    },
    {
      name: `word/${workbook}`,
      contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      content: zipWorkbook(mendWorkbook(written.workbook, block.series)),
      relationships: [],
    },
  );
  const relationship = addRelationship(writing.relationships, { type: "chart", target: `charts/chart${number}.xml` });
  const [open = "", toRelationship = "", close = ""] = written.run;
  return writeFigure(open + id + toRelationship + relationship + close, block.caption, position, writing);
}

function sizeOf({ width, height }: ChartBlock) {
  return { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
}

/** A workbook's parts as a file. */
function zipWorkbook(parts: WrittenChart["workbook"]): Uint8Array {
  return zipPackage(parts.map(([name, xml]) => zipEntry(name, strToU8(xml))));
}
