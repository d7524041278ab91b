import type { Place } from "../../src/diagnostics/place.ts";
import type { Phrase, RenderedBlock, RenderedLine, RenderedText } from "../../src/text/text.ts";
import { tokenFor } from "../../src/text/token.ts";

/** Rendered text as the text stage would give it, from literal blocks: `{{6}}` in them is a phrase that prints `6`. */
export function renderedText(
  blocks: readonly string[],
  parts: { title?: string; addressee?: string; signature?: string; date?: string; numbered?: boolean } = {},
): RenderedText {
  const counter = { anchors: 0 };
  let line = 10;
  const rendered = blocks.map((block) => {
    const made = renderedBlock(block, line, counter);
    line += block.split("\n").length + 1;
    return made;
  });
  const { title = "工作情况的报告", addressee, signature, date, numbered = true } = parts;
  return {
    parts: {
      title: renderedLine(title, 2, counter),
      ...(addressee !== undefined && { addressee: renderedLine(addressee, 3, counter) }),
      ...(signature !== undefined && { signature: renderedLine(signature, 4, counter) }),
      ...(date !== undefined && { date: renderedLine(date, 5, counter) }),
      numbered,
    },
    blocks: rendered,
  };
}

/** Prints `【待补：…】` as a gap. */
function phrase(text: string, place: Place, counter: { anchors: number }): Phrase {
  return {
    type: "phrase",
    parts: [{ text, figures: [] }],
    expression: text,
    place,
    includes: [],
    anchor: `_hb_test_${counter.anchors++}`,
    gap: text.startsWith("【待补"),
  };
}

function renderedLine(text: string, line: number, counter: { anchors: number }): RenderedLine {
  const block = renderedBlock(text, line, counter);
  return { text: block.text, phrases: block.phrases, place: placeAt(line, 1, text.length + 1) };
}

function renderedBlock(text: string, firstLine: number, counter: { anchors: number }): RenderedBlock {
  const phrases: Phrase[] = [];
  const origins = [{ at: 0, place: placeAt(firstLine, 1, 1), includes: [] }];
  let out = "";
  let end = 0;
  for (const match of text.matchAll(/\{\{([^}]*)\}\}/g)) {
    out += text.slice(end, match.index) + tokenFor(phrases.length);
    end = match.index + match[0].length;
    const from = positionOf(text, match.index, firstLine);
    const to = positionOf(text, end, firstLine);
    phrases.push(phrase(match[1] ?? "", placeAt(from.line, from.column, to.column), counter));
    origins.push({ at: out.length, place: placeAt(to.line, to.column, to.column), includes: [] });
  }
  return { text: out + text.slice(end), phrases, origins };
}

function positionOf(text: string, offset: number, firstLine: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split("\n");
  return { line: firstLine + lines.length - 1, column: (lines.at(-1) ?? "").length + 1 };
}

function placeAt(line: number, column: number, endColumn: number): Place {
  return { file: "templates/reports/test.md.hbs", line, column, endLine: line, endColumn };
}
