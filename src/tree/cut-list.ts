import type { Range } from "./problem.ts";

export interface CutList {
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly Range[];
}

/**
 * Cuts a text that is a list into its top-level items, by CommonMark 0.31, 5.2: a marker that is indented less than the
 * text of the item before it begins the next item, and another kind of marker begins another list.
 */
export function cutList(text: string): readonly CutList[] {
  const lists: { kind: string; ordered: boolean; start: number; items: Range[] }[] = [];
  let textIndent = 0;
  for (const line of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    const start = line.index;
    const end = start + line[0].trimEnd().length;
    const marker = markerOf(line[0]);
    const list = lists.at(-1);
    if (marker && (!list || marker.indent < textIndent)) {
      textIndent = marker.textIndent;
      if (list && list.kind === marker.kind) list.items.push({ start, end });
      else lists.push({ ...marker, items: [{ start, end }] });
    } else if (line[0].trim() !== "") {
      const item = list?.items.at(-1);
      if (item) list?.items.splice(-1, 1, { ...item, end });
    }
  }
  return lists;
}

function markerOf(line: string) {
  const match = /^( {0,3})(?:([-*+])|(\d{1,9})([.)]))(?:([ \t]+)|\n|$)/.exec(line);
  if (!match) return undefined;
  const [, indent = "", bullet, number, delimiter, gap = " "] = match;
  const marker = bullet ?? `${number}${delimiter}`;
  return {
    kind: bullet ?? delimiter ?? "",
    ordered: bullet === undefined,
    start: Number(number ?? 1),
    indent: indent.length,
    textIndent: indent.length + marker.length + (gap.length > 4 ? 1 : gap.length),
  };
}
