import type { SourceText } from "./source.ts";

/** How a file's lines belong together by their indentation, whether or not they are good YAML. */
export interface Outline {
  /** By line index: the 1-based line on which its top-level entry begins (a key at the start of a line), or 0 before the first. */
  readonly entries: readonly number[];
  /** By line index: the number of the part of its entry (a record, an indicator), or 0 for the entry's own line. */
  readonly parts: readonly number[];
}

export function outlineOf(source: SourceText): Outline {
  const entries: number[] = [];
  const parts: number[] = [];
  let entry = 0;
  let part = 0;
  let indentOfParts: number | undefined;
  for (const [index, line] of source.text.split("\n").entries()) {
    // A tab or an ideographic space was meant to indent, too.
    const indent = line.search(/[^ \t\u3000\u00A0]/);
    const isContent = indent !== -1 && line[indent] !== "#";
    if (isContent && indent === 0 && !/^[-}\]]/.test(line)) {
      entry = index + 1;
      part = 0;
      indentOfParts = undefined;
    } else if (isContent) {
      indentOfParts ??= indent;
      if (indent <= indentOfParts) part++;
    }
    entries.push(entry);
    parts.push(part);
  }
  return { entries, parts };
}

/**
 * The text without its broken parts: the record or other part of an entry that holds a broken line, and the whole entry when
 * its own line is broken or nothing of it is left. Spaces stand in their place, so that all else keeps its place.
 * @param broken 1-based lines
 */
export function withoutBroken(source: SourceText, broken: ReadonlySet<number>): SourceText {
  const { entries, parts } = outlineOf(source);
  const keyOf = (index: number): string => `${entries[index]}.${parts[index]}`;
  const indexes = [...broken].map((line) => line - 1);
  const brokenParts = new Set(indexes.map(keyOf));
  const lines = source.text.split("\n");
  const isWhole = (index: number): boolean => parts[index] !== 0 && !brokenParts.has(keyOf(index));
  const alive = new Set(entries.filter((_, index) => isWhole(index) && lines[index]?.trim() !== ""));
  const touched = new Set(indexes.map((index) => entries[index]));
  const kept = lines.map((line, index) => {
    const entry = entries[index] ?? 0;
    const isBroken = touched.has(entry) && (brokenParts.has(`${entry}.0`) || !alive.has(entry));
    return isBroken || brokenParts.has(keyOf(index)) ? " ".repeat(line.length) : line;
  });
  return { ...source, text: kept.join("\n") };
}
