/** A stretch of rendered text: the offsets of its first character and behind its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Line extends Stretch {
  readonly text: string;
}

const listItem = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;

/**
 * Cuts Markdown into its top-level blocks: at blank lines, and around headings and `::` directives, which are a line each.
 * A list goes on over blank lines while items or indented lines follow; a `:::` container goes on to its closing fence.
 * Colons may be full-width here: that fault is told of the line that has it, and not of all that stands in the block.
 */
export function cutBlocks(text: string): readonly Stretch[] {
  const blocks: Stretch[] = [];
  const lines = linesOf(text);
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line || isBlank(line)) {
      index++;
      continue;
    }
    const next = endOfBlock(lines, index);
    blocks.push({ start: line.start, end: lines[next - 1]?.end ?? text.length });
    index = next;
  }
  return blocks;
}

/**
 * What stands within the container that is all of a text, between its first line and its closing fence, and whether there
 * is a closing fence.
 */
export function insideContainer(text: string): Stretch & { readonly closed: boolean } {
  const lines = linesOf(text);
  const close = findClose(lines, 0);
  const start = Math.min(text.length, (lines[0]?.end ?? 0) + 1);
  const end = close === undefined ? text.length : (lines[close]?.start ?? text.length);
  return { start: Math.min(start, end), end, closed: close !== undefined };
}

/** Index behind the last line of the block that begins at a line. */
function endOfBlock(lines: readonly Line[], first: number): number {
  const text = lines[first]?.text ?? "";
  if (isOneLine(text)) return first + 1;
  if (/^[:：]{3,}[ \t]*[^:：\s]/.test(text)) return endOfContainer(lines, first);
  let isList = listItem.test(text);
  let index = first + 1;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    if (isBlank(line)) {
      if (!isList || !goesOn(lines, index)) break;
    } else if ((isOneLine(line.text) && !(isList && isIndented(line))) || /^[:：]{3,}/.test(line.text)) break;
    // A list may follow a paragraph's last line right away.
    isList ||= listItem.test(line.text);
    index++;
  }
  return index;
}

/** Headings and leaf directives. */
function isOneLine(text: string): boolean {
  return /^ {0,3}#{1,6}(?:[ \t]|$)/.test(text) || /^[:：]{2}[ \t]*[^:：\s]/.test(text);
}

function endOfContainer(lines: readonly Line[], first: number): number {
  const close = findClose(lines, first);
  return close === undefined ? lines.length : close + 1;
}

/**
 * Index of the fence that closes the container that opens at a line. A fence with a name opens a container within. One
 * without a name closes the innermost container that was opened with just as many colons, and with it those within that
 * were left open; else it closes the innermost of all. So `:::` may stand within `::::` or within `:::`.
 */
function findClose(lines: readonly Line[], first: number): number | undefined {
  const open: number[] = [];
  for (let index = first; index < lines.length; index++) {
    const [, colons = "", name] = /^([:：]{3,})[ \t]*([^:：\s])?/.exec(lines[index]?.text ?? "") ?? [];
    if (colons === "") continue;
    if (name !== undefined) open.push(colons.length);
    else if (isFence(lines[index]?.text ?? "")) {
      const same = open.lastIndexOf(colons.length);
      open.splice(same === -1 ? open.length - 1 : same);
    }
    if (open.length === 0) return index;
  }
  return undefined;
}

function isFence(text: string): boolean {
  return /^[:：]{3,}\s*$/.test(text);
}

/** Whether a list goes on behind blank lines. */
function goesOn(lines: readonly Line[], blank: number): boolean {
  let index = blank;
  let next = lines[index];
  while (next && isBlank(next)) next = lines[++index];
  return next !== undefined && (listItem.test(next.text) || isIndented(next));
}

/** Whether a line belongs to the item of a list before it. */
function isIndented(line: Line): boolean {
  return /^(?: {2,}|\t)/.test(line.text);
}

function isBlank(line: Line): boolean {
  return line.text.trim() === "";
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    lines.push({ start, end: start + line.length, text: line });
    start += line.length + 1;
  }
  return lines;
}
