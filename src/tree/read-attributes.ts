import type { Note, Range } from "./problem.ts";

/** An attribute as it is written: `名称="值"`, `#id`, or a name alone. */
export interface WrittenAttribute {
  /** Empty for `#id`. */
  readonly name: string;
  /** The value's characters, without quotes; nothing where a name stands alone. */
  readonly value: string | undefined;
  /** Where the value stands; the name where there is none. */
  readonly valueRange: Range;
  /** The whole of it. */
  readonly range: Range;
}

/**
 * Reads what stands in the braces behind a special block's name, as remark-directive writes it, without classes. Quotes are
 * double or single, and may be left out around a word.
 * @param start offset behind the opening brace
 * @returns the attributes, and the offset behind the closing brace; nothing where there is none
 */
export function readAttributes(
  text: string,
  start: number,
  note: Note,
): { readonly attributes: readonly WrittenAttribute[]; readonly end: number } | undefined {
  const attributes: WrittenAttribute[] = [];
  let at = start;
  while (at < text.length) {
    const blank = /\s*/y;
    blank.lastIndex = at;
    blank.test(text);
    at = blank.lastIndex;
    if (text[at] === "}") return { attributes, end: at + 1 };
    if (at >= text.length) break;
    const attribute = attributeAt(text, at);
    if (attribute) attributes.push(attribute);
    else note("attribute-form", { found: wordAt(text, at) }, { start: at, end: at + wordAt(text, at).length });
    at = attribute?.range.end ?? at + wordAt(text, at).length;
  }
  return undefined;
}

function attributeAt(text: string, at: number): WrittenAttribute | undefined {
  const pattern =
    /#(?<id>[^\s{}"'=#]+)(?=[\s}]|$)|(?<name>[^\s{}"'=＝#.]+)(?:\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s{}"'“”‘’＂]+))?(?=[\s}]|$)/duy;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const range = { start: at, end: at + match[0].length };
  const { groups = {}, indices } = match;
  const place = (group: string): Range => {
    const [start = at, end = at] = indices?.groups?.[group] ?? [];
    return { start, end };
  };
  if (groups["id"] !== undefined) return { name: "", value: groups["id"], valueRange: place("id"), range };
  const name = groups["name"] ?? "";
  const written = groups["value"];
  if (written === undefined) return { name, value: undefined, valueRange: place("name"), range };
  const value = place("value");
  const quoted = /^["']/.test(written);
  const valueRange = quoted ? { start: value.start + 1, end: value.end - 1 } : value;
  return { name, value: text.slice(valueRange.start, valueRange.end), valueRange, range };
}

/** What stands there up to the next blank or closing brace. */
function wordAt(text: string, at: number): string {
  return /^[^\s}]+/.exec(text.slice(at))?.[0] ?? text.slice(at, at + 1);
}
