import type { Place } from "../../src/diagnostics/place.ts";
import { partsAbove, partsBelow } from "../../src/facts/document-parts.ts";
import type { PartName } from "../../src/facts/document-parts.ts";
import type { Phrase, RenderedBlock, RenderedLine, RenderedText } from "../../src/text/text.ts";
import { tokenFor } from "../../src/text/token.ts";

/** What the front matter of a test document says. */
export type TestParts = { readonly [P in PartName]?: string } & {
  readonly numbered?: boolean;
  readonly sealed?: boolean;
  readonly upward?: boolean;
  readonly attachments?: readonly string[];
};

/** Rendered text as the text stage would give it, from literal blocks: `{{6}}` in them is a phrase that prints `6`. */
export function renderedText(blocks: readonly string[], given: TestParts = {}): RenderedText {
  const counter = { anchors: 0 };
  let line = 10;
  const rendered = blocks.map((block) => {
    const made = renderedBlock(block, line, counter);
    line += block.split("\n").length + 1;
    return made;
  });
  const parts: { title: RenderedLine } & { [P in PartName]?: RenderedLine } = {
    title: renderedLine(given.title ?? "工作情况的报告", 2, counter),
  };
  for (const [index, name] of [...partsAbove, ...partsBelow].entries()) {
    const text = name === "title" ? undefined : given[name];
    if (text !== undefined) parts[name] = renderedLine(text, index + 3, counter);
  }
  const { numbered = true, sealed = false, upward = false } = given;
  const attachments = (given.attachments ?? []).map((title, index) => renderedLine(title, 100 + index, counter));
  return { parts, attachments, placed: [], numbered, sealed, upward, blocks: rendered };
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
