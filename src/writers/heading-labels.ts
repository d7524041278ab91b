import { zhCNWriting } from "../locale/zh-CN/writing.ts";
import type { NumberForm, Style } from "../styles/style.ts";
import type { Document, DocumentBlock, HeadingBlock } from "../tree/tree.ts";

/**
 * The number before each heading with the gap after it, as a word processor counts it: `一、`, `（二）`, `1.2 `. Headings
 * without a number are not in it. Each attachment begins anew, and so do the headings below one without a number.
 */
export function headingLabels({ blocks, attachments }: Document, style: Style): ReadonlyMap<HeadingBlock, string> {
  const labels = new Map<HeadingBlock, string>();
  for (const part of [blocks, ...attachments.map((attachment) => attachment.blocks)])
    labelHeadings(part, style, labels);
  return labels;
}

function labelHeadings(blocks: readonly DocumentBlock[], { headings }: Style, labels: Map<HeadingBlock, string>): void {
  const main: number[] = [];
  let branch: { readonly level: number; readonly counts: number[] } | undefined;
  for (const block of blocks) {
    if (block.type !== "heading") continue;
    const { level, numbered } = block.shape;
    const style = headings[level - 1];
    if (branch && level <= branch.level) branch = undefined;
    if (!numbered || !style || style.number === "none") {
      branch ??= { level, counts: [] };
      continue;
    }
    const counts = branch?.counts ?? main;
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.length = level;
    labels.set(block, writeNumber(style.number, counts) + (style.gap === "space" ? " " : ""));
  }
}

/** The last of the counts in a form; levels above that were never counted stand as 1, as Word has it. */
export function writeNumber(form: Exclude<NumberForm, "none">, counts: readonly number[]): string {
  const count = counts.at(-1) ?? 1;
  switch (form) {
    case "一、":
      return `${zhCNWriting.numeral(count)}、`;
    case "（一）":
      return `（${zhCNWriting.numeral(count)}）`;
    case "1.":
      return `${count}.`;
    case "（1）":
      return `（${count}）`;
    case "①":
      return count <= 20 ? String.fromCodePoint(circledOne + count - 1) : String(count);
    case "1":
      return String(count);
    case "1.1":
      return Array.from(counts, (own: number | undefined) => own ?? 1).join(".");
    case "(1)":
      return `(${count})`;
    case "(a)":
      return `(${letter("a", count)})`;
    case "A.":
      return `${letter("A", count)}.`;
  }
}

const circledOne = 0x2460;

/** After the 26th letter each is written twice, then three times: z, aa, bb. */
function letter(first: string, count: number): string {
  const own = String.fromCodePoint((first.codePointAt(0) ?? 0) + ((count - 1) % 26));
  return own.repeat(Math.ceil(count / 26));
}
