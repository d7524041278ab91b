import type { Report } from "../diagnostics/diagnostic.ts";
import { placeAt } from "./source-text.ts";
import type { SourceText } from "./source.ts";

/** Marks that an input method gives for those of the grammar. */
const fullWidth: Readonly<Record<string, string>> = {
  "｛": "{",
  "｝": "}",
  "（": "(",
  "）": ")",
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "＝": "=",
  "，": ",",
  "．": ".",
  "｜": "|",
  "＃": "#",
  "／": "/",
  "　": " ",
  "＂": '"',
};

/** Blocks and brackets in one another, as many as YAML may nest: the parser and we go down into them by recursion. */
const mostLevels = 64;

/** An escaped mustache, the beginning of a comment, or a whole tag, whose strings may hold braces and full-width marks. */
const mustache = /(?<!\\)\\\{\{|\{\{~?!(?:--)?|\{\{\{?(?:"[^"]*"|'[^']*'|[^"'{}])*\}?\}\}/g;

/** Two braces together, one at least of them full-width. A full-width brace beside a sound {{…}} is text. */
const fullWidthBraces = /｛｛|｝｝|｛\{(?!\{)|(?<!\{)\{｛|(?<!\})\}｝|｝\}(?!\})/g;

interface OpenBlock {
  readonly name: string;
  readonly offset: number;
  /** How deep what follows lies: one deeper than the block around it, and with each `{{else if …}}`. */
  readonly level: number;
}

/**
 * Finds what keeps a template from being parsed, all of it at once, where Handlebars stops at the first: blocks that are
 * not closed or closed by another's name, full-width marks in the place of the grammar's, blocks and brackets too deep in
 * one another. Says whether all is sound. Warns of escaped braces, which are sound and seldom meant.
 */
export function scanMustaches(source: SourceText, from: number, report: Report): boolean {
  const open: OpenBlock[] = [];
  let sound = findFullWidthBraces(source, from, report);
  let match = findFrom(mustache, source.text, from);
  while (match) {
    const tag = match[0];
    let end = match.index + tag.length;
    if (/^\{\{~?!/.test(tag)) {
      const close = findFrom(tag.endsWith("--") ? /--~?\}\}/g : /\}\}/g, source.text, end);
      // A comment that never ends takes in all the rest.
      if (!close) break;
      end = close.index + close[0].length;
    } else if (tag.startsWith("\\")) report("braces-escaped", placeAt(source, match.index, end), {});
    else {
      sound = findFullWidthMarks(source, match.index, tag, report) && sound;
      sound = followBlock(source, match.index, tag, open, report) && sound;
      const deep = findTooDeep(tag, open.at(-1)?.level ?? 0);
      if (deep !== undefined) {
        const at = match.index + deep;
        report("template-too-deep", placeAt(source, at, at + 1), { most: mostLevels });
        return false;
      }
    }
    match = findFrom(mustache, source.text, end);
  }
  for (const { name, offset } of open) {
    report("template-block-not-closed", placeAt(source, offset, offset + 2), { block: name });
    sound = false;
  }
  return sound;
}

function findFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** Where in a tag it gets too deep: at its beginning for a block, else at a bracket. */
function findTooDeep(tag: string, level: number): number | undefined {
  if (level > mostLevels) return 0;
  let brackets = 0;
  for (const { index, 0: mark } of withoutStrings(tag).matchAll(/[()]/g)) {
    brackets += mark === "(" ? 1 : -1;
    if (brackets > mostLevels) return index;
  }
  return undefined;
}

/** A tag with blanks for its strings, at the same offsets. */
function withoutStrings(tag: string): string {
  return tag.replaceAll(/"[^"]*"|'[^']*'/g, (text) => " ".repeat(text.length));
}

function findFullWidthBraces(source: SourceText, from: number, report: Report): boolean {
  let sound = true;
  for (const match of source.text.slice(from).matchAll(fullWidthBraces)) {
    const at = from + match.index;
    report("template-full-width-mark", placeAt(source, at, at + 2), {
      found: match[0],
      accepted: match[0].includes("｝") ? "}}" : "{{",
    });
    sound = false;
  }
  return sound;
}

/** Outside its strings a tag has no full-width marks; in names they can't be told from a slip of the input method. */
function findFullWidthMarks(source: SourceText, offset: number, tag: string, report: Report): boolean {
  let sound = true;
  const outside = withoutStrings(tag);
  for (let index = 0; index < outside.length; index++) {
    const found = outside.charAt(index);
    const accepted = fullWidth[found];
    if (accepted === undefined) continue;
    report("template-full-width-mark", placeAt(source, offset + index, offset + index + 1), { found, accepted });
    sound = false;
  }
  return sound;
}

/** Keeps the stack of open blocks. A closing tag closes the nearest block of its name; what lies between stays open. */
function followBlock(source: SourceText, offset: number, tag: string, open: OpenBlock[], report: Report): boolean {
  const opening = /^\{\{~?#[*>]?\s*([^\s}~|]+)/.exec(tag) ?? /^\{\{~?\^\s*([^\s}~|]+)/.exec(tag);
  const around = open.at(-1);
  const level = (around?.level ?? 0) + 1;
  if (opening) {
    open.push({ name: opening[1] ?? "", offset, level });
    return true;
  }
  if (around && /^\{\{~?\s*else\s+[^\s~}]/.test(tag)) open.splice(-1, 1, { ...around, level });
  const name = /^\{\{~?\/\s*([^\s}~]+)/.exec(tag)?.[1];
  if (name === undefined) return true;
  const at = open.findLastIndex((block) => block.name === name);
  if (at < 0) {
    report("template-block-not-open", placeAt(source, offset, offset + tag.length), { block: name });
    return false;
  }
  const between = open.splice(at).slice(1);
  for (const block of between) {
    report("template-block-not-closed", placeAt(source, block.offset, block.offset + 2), { block: block.name });
  }
  return between.length === 0;
}
