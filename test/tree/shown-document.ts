import { lineText } from "../../src/tree/line-text.ts";
import type { Caption, Document, DocumentBlock } from "../../src/tree/tree.ts";
import { shownBlock } from "./shown-block.ts";

/** Body and attachments as short text, with what special blocks say of themselves. */
export function shownDocument({ blocks, attachments }: Document): readonly unknown[] {
  return [
    ...blocks.map(shownWhole),
    ...attachments.map(({ title, id, landscape, blocks: inner }) => ({
      attachment: lineText(title),
      ...(id !== undefined && { id }),
      ...(landscape && { landscape }),
      blocks: inner.map(shownWhole),
    })),
  ];
}

function shownWhole(block: DocumentBlock): unknown {
  switch (block.type) {
    case "table": {
      const { headers, total, landscape, widths, caption } = block;
      const layout = {
        ...shownCaption(caption),
        ...(headers.length > 1 && { headers: headers.length }),
        ...(widths && { widths }),
        ...(total && { total }),
        ...(landscape && { landscape }),
      };
      return Object.keys(layout).length > 0 ? { ...layout, table: shownBlock(block) } : shownBlock(block);
    }
    case "image": {
      const { file, width, height, alternative, caption } = block;
      const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
      return { ...shownCaption(caption), ...size, image: file, alternative: lineText(alternative) };
    }
    case "chart": {
      const { form, categories, series, unit, caption } = block;
      const shownSeries = series.map(({ name, values }) => ({ name, values: values.map((value) => value ?? null) }));
      return {
        ...shownCaption(caption),
        chart: form,
        ...(unit !== undefined && { unit }),
        categories,
        series: shownSeries,
      };
    }
    case "heading":
    case "paragraph":
    case "list":
    case "contents":
    case "page-break":
      return shownBlock(block);
  }
}

function shownCaption(caption: Caption | undefined): object {
  if (!caption) return {};
  return { caption: lineText(caption.line), ...(caption.id !== undefined && { id: caption.id }) };
}
