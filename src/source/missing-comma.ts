import type { Report } from "../diagnostics/diagnostic.ts";
import { placeAt } from "./source-text.ts";
import type { SourceText } from "./source.ts";

/**
 * Says that a comma is missing between two entries within braces, where an error begins at the first one's value or at the
 * second one's name. Reported at that name.
 * @returns whether it was that
 */
export function reportMissingComma(source: SourceText, start: number, report: Report): boolean {
  const before = source.text.slice(Math.max(0, start - farthest), start);
  if (!isWithinBraces(before)) return false;
  const pattern = /["\]}]\s*$/.test(before) ? entry : valueThenEntry;
  const { value = "", name } = pattern.exec(source.text.slice(start, start + farthest))?.groups ?? {};
  if (name === undefined) return false;
  const at = start + value.length;
  report("missing-comma", placeAt(source, at, at + name.length), { before: name });
  return true;
}

/** Characters around an error that are looked at: more than any record has. */
const farthest = 2000;

const entry = /^(?<name>[^\s:,{}[\]"']+):(?=\s)/;

/** A colon without a space behind it, 14:30, belongs to the value. */
const valueThenEntry =
  /^(?<value>(?:"[^"\n]*"|'[^'\n]*'|(?:[^\s:,{}[\]"']|:(?=\S)|[^\S\n])+)\s+)(?<name>[^\s:,{}[\]"']+):(?=\s)/;

/** Looks from the last line that is not indented; marks within quotes and comments are none. */
function isWithinBraces(before: string): boolean {
  const from = Math.max(0, ...[...before.matchAll(/^[^\s}\]]/gm)].map(({ index }) => index));
  const bare = before.slice(from).replaceAll(/"[^"\n]*"|'[^'\n]*'|(?<=\s)#.*/g, "");
  let open = 0;
  for (const mark of bare.match(/[{}]/g) ?? []) open = mark === "{" ? open + 1 : Math.max(0, open - 1);
  return open > 0;
}
