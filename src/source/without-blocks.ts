import type { SourceText } from "./source.ts";

/**
 * The text without those of its top-level entries (a key at the start of a line, and the lines below it) that hold one of
 * the lines. Spaces stand in their place, so that all else keeps its offset and line.
 * @param lines 1-based
 */
export function withoutBlocks(source: SourceText, lines: ReadonlySet<number>): SourceText {
  const written = source.text.split("\n");
  const block = blockOfLines(written);
  const broken = new Set([...lines].map((line) => block[line - 1]));
  const kept = written.map((line, index) => (broken.has(block[index]) ? " ".repeat(line.length) : line));
  return { ...source, text: kept.join("\n") };
}

/** For each line the number of the entry it belongs to. */
function blockOfLines(lines: readonly string[]): readonly number[] {
  let block = 0;
  return lines.map((line) => {
    if (/^[^\s#\-}\]]/.test(line)) block++;
    return block;
  });
}
