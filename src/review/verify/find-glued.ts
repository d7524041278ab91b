import type { Range } from "../returned/returned-document.ts";
import { literalsOf } from "./side.ts";
import type { Side } from "./side.ts";

const digitsBefore = /(?:(?<![A-Za-z0-9０-９])[+\-−＋－±负])?(?:[0-9０-９]+[.．]?)*$/;
const digitsAfter = /^(?:[.．]?[0-9０-９]+|,[0-9]{3}(?![0-9]))*/;
/** What a number is multiplied by, and that it is only about right. */
const scaleAfter = /^(?:[%％‰]|[十百千]?[万亿]*)[余多]?/;
const number = /[0-9０-９]/;

/**
 * A word processor leaves what is typed at the edge of a bookmark outside of it: a 0 behind 17 makes 170 of it, whatever the anchor
 * says. Finds the range of a phrase with the digits that were typed at its edges.
 * @param at the slot's number
 * @param words what stood before and after the phrase when it was drafted
 */
export function findGlued(side: Side, at: number, words: readonly [before: string, after: string]): Range {
  const slot = side.slots[at];
  if (!slot) return { from: 0, to: 0 };
  const literals = literalsOf(side);
  const [before = "", after = ""] = [literals[at], literals[at + 1]];
  const text = side.text.slice(slot.from, slot.to);
  const head = number.test(text.charAt(0)) ? typedBefore(before, words[0]) : 0;
  const tail = number.test(text.at(-1) ?? "") ? typedAfter(after, words[1]) : 0;
  return { from: slot.from - head, to: slot.to + tail };
}

/** How many characters at the end of a text are digits that another doesn't end with. */
function typedBefore(text: string, drafted: string): number {
  // Nothing else was changed: only what is more can be a digit of the figure.
  if (text.startsWith(drafted)) return lengthOf(digitsBefore, text.slice(drafted.length));
  const [typed = "", old = ""] = [text, drafted].map((words) => digitsBefore.exec(words)?.[0] ?? "");
  return lengthBut(typed, old, (one, other) => one.endsWith(other));
}

function typedAfter(text: string, drafted: string): number {
  if (text.endsWith(drafted)) {
    const more = text.slice(0, text.length - drafted.length);
    const digits = lengthOf(digitsAfter, more);
    return digits + lengthOf(scaleAfter, more.slice(digits));
  }
  const [typed = "", old = ""] = [text, drafted].map((words) => digitsAfter.exec(words)?.[0] ?? "");
  const digits = lengthBut(typed, old, (one, other) => one.startsWith(other));
  // Where the template has one as well, it is a word of the template that was changed.
  const isNew = digits === typed.length && lengthOf(scaleAfter, drafted.slice(old.length)) === 0;
  return digits + (isNew ? lengthOf(scaleAfter, text.slice(digits)) : 0);
}

/** What stands of `scaleAfter` behind a phrase that ends with a digit, in the file and when it was drafted; nothing where they agree. */
export function findRescaled(
  phrase: string,
  after: string,
  drafted: string,
): { readonly is: string; readonly draft: string } | undefined {
  if (!number.test(phrase.at(-1) ?? "")) return undefined;
  const [is = "", draft = ""] = [after, drafted].map((words) => scaleAfter.exec(words)?.[0] ?? "");
  return is === draft ? undefined : { is, draft };
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

function lengthBut(typed: string, old: string, has: (one: string, other: string) => boolean): number {
  return has(typed, old) ? typed.length - old.length : typed.length;
}
