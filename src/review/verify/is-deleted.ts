import { figurePlaceholder } from "../../trace/base-record.ts";
import type { Sides } from "./facing.ts";
import { literalsOf, maskedText } from "./side.ts";

const sentenceEnd = /[。！？；!?;]/;
const clauseEnd = /[。！？；，、：,:!?;]/;

/** Less of a clause's words than this is what any text has in common with another. */
const leastKept = 0.34;

/**
 * Whether a phrase that is gone went together with what was said there: hardly anything of its clause is left; where the clause
 * has no words of its own, of its sentence.
 * @param slot of the draft's side
 */
export function isDeleted({ edited, fresh }: Sides, slot: number): boolean {
  const at = fresh.slots[slot];
  if (!at) return true;
  const drafted = maskedText(fresh, fresh.slots);
  const left = pairsOf(literalsOf(edited));
  const clause = cutAround(drafted, at.from, at.to, clauseEnd);
  const sentence = cutAround(drafted, at.from, at.to, sentenceEnd);
  const said = wordsIn(clause) > 0 ? clause : sentence;
  const rest = pairsOf(
    (drafted.slice(0, said.from) + figurePlaceholder + drafted.slice(said.to)).split(figurePlaceholder),
  );
  const words = pairsOf(said.text.split(figurePlaceholder));
  let [all, kept] = [0, 0];
  for (const [pair, times] of words) {
    all += times;
    kept += Math.min(times, Math.max(0, (left.get(pair) ?? 0) - (rest.get(pair) ?? 0)));
  }
  return all === 0 ? !edited.text.includes(fresh.text.slice(at.from, at.to)) : kept / all < leastKept;
}

interface Cut {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function cutAround(text: string, from: number, to: number, end: RegExp): Cut {
  let begin = from;
  while (begin > 0 && !end.test(text.charAt(begin - 1))) begin--;
  let last = to;
  while (last < text.length && !end.test(text.charAt(last))) last++;
  return { text: text.slice(begin, last), from: begin, to: last };
}

function wordsIn({ text }: Cut): number {
  return text.replaceAll(/[\p{P}\p{S}\uFFFC]/gu, "").length;
}

/** Two characters that follow each other, and how often; of a single one, that. */
function pairsOf(literals: readonly string[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (const literal of literals.flatMap((one) => one.split(/[\p{P}\p{S}]+/u))) {
    if (literal === "") continue;
    const words =
      literal.length === 1
        ? [literal]
        : Array.from({ length: literal.length - 1 }, (_, at) => literal.slice(at, at + 2));
    for (const word of words) pairs.set(word, (pairs.get(word) ?? 0) + 1);
  }
  return pairs;
}
