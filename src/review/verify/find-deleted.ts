import { diffArrays } from "diff/lib/diff/array.js";

import { figurePlaceholder } from "../../trace/base-record.ts";
import { once } from "../compare/comparable.ts";
import type { Sides } from "./facing.ts";
import { literalsOf, maskedText } from "./side.ts";
import { countPairs, shareOf } from "./word-pairs.ts";

const sentenceEnd = /[。！？；!?;]/;
const clauseEnd = /[。！？；，、：,:!?;]/;

/** Less of a clause's words than this is what any text has in common with another. */
const leastKept = 0.34;

/**
 * Tells whether a phrase that is gone went together with what was said there: hardly anything of its clause is left (where the clause
 * has no words of its own, of its sentence), and nothing like it was written there anew. What can't be told for certain didn't.
 * @returns asked by slot of the draft's side
 */
export function findDeleted(sides: Sides): (slot: number) => boolean {
  const { edited, fresh } = sides;
  const drafted = maskedText(fresh, fresh.slots);
  const left = once(() => countPairs(literalsOf(edited)));
  const written = once(() => writtenAnew(sides));
  return (slot) => {
    const at = fresh.slots[slot];
    if (!at) return true;
    const clause = cutAround(drafted, at.from, at.to, clauseEnd);
    const said = hasWords(clause) ? clause : cutAround(drafted, at.from, at.to, sentenceEnd);
    const rest = drafted.slice(0, said.from) + figurePlaceholder + drafted.slice(said.to);
    const kept = shareOf(countPairs(wordsOf(said.text)), left(), countPairs(wordsOf(rest)));
    return kept < leastKept && !isLike(fresh.text.slice(at.from, at.to), written());
  };
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

function hasWords({ text }: Cut): boolean {
  return /[^\p{P}\p{S}\uFFFC]/u.test(text);
}

function wordsOf(masked: string): readonly string[] {
  return masked.split(figurePlaceholder);
}

/** Paragraphs that differ in more characters were written anew as a whole. */
const mostEdits = 400;

/** What stands in the file outside of all phrases, and not in the draft. */
function writtenAnew({ edited, fresh }: Sides): readonly string[] {
  const literals = literalsOf(edited);
  const [now, old] = [literals, literalsOf(fresh)].map((side) => Array.from(side.join("\n")));
  const changes = diffArrays(old ?? [], now ?? [], { maxEditLength: mostEdits });
  return changes ? changes.flatMap(({ added, value }) => (added ? [value.join("")] : [])) : literals;
}

/** A number may have become any other; words still have two characters in common with what they were. */
function isLike(phrase: string, written: readonly string[]): boolean {
  if (/[0-9０-９]/.test(phrase)) return written.some((text) => /[0-9０-９一二三四五六七八九十百千万亿两]/.test(text));
  return shareOf(countPairs([phrase]), countPairs(written)) > 0;
}
