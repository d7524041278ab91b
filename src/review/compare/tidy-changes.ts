import type { WordChange } from "./alignment.ts";

/** Words that stay, or words that go and come at one place. */
interface Stretch<C> {
  readonly same: readonly C[];
  readonly removed: readonly C[];
  readonly added: readonly C[];
}

/**
 * Orders the changes at one place, what was removed first, and takes one or two characters that happen to be the same in the
 * midst of changed words into the change, so that it reads as a person would have corrected it.
 * @param changes word by word
 */
export function tidyChanges<C extends WordChange>(changes: readonly C[]): readonly C[] {
  const stretches = joinOverIslands(cutStretches(changes));
  return stretches.flatMap(({ same, removed, added }) => [...same, ...removed, ...added]);
}

function cutStretches<C extends WordChange>(changes: readonly C[]): readonly Stretch<C>[] {
  const stretches: { same: C[]; removed: C[]; added: C[] }[] = [];
  for (const change of changes) {
    const last = stretches.at(-1);
    const isGoingOn = last && last.same.length > 0 === (change.type === "same");
    const stretch = isGoingOn ? last : { same: [], removed: [], added: [] };
    if (!isGoingOn) stretches.push(stretch);
    stretch[change.type].push(change);
  }
  return stretches;
}

function joinOverIslands<C extends WordChange>(stretches: readonly Stretch<C>[]): readonly Stretch<C>[] {
  const joined: Stretch<C>[] = [];
  for (let index = 0; index < stretches.length; index++) {
    const [before, island, after] = [joined.at(-1), stretches[index], stretches[index + 1]];
    if (!island) break;
    if (before && after && isIsland(island.same) && isRewording(before, after)) {
      joined[joined.length - 1] = joinStretches(before, island.same, after);
      index++;
    } else joined.push(island);
  }
  return joined;
}

function joinStretches<C extends WordChange>(before: Stretch<C>, island: readonly C[], after: Stretch<C>): Stretch<C> {
  const as = (type: "removed" | "added") => island.map((word) => ({ ...word, type }));
  return {
    same: [],
    removed: [...before.removed, ...as("removed"), ...after.removed],
    added: [...before.added, ...as("added"), ...after.added],
  };
}

/** One or two letters: figures and numbers stay what they are, and marks part what was changed for itself. */
function isIsland(words: readonly WordChange[]): boolean {
  return words.length > 0 && !words.some(isNumber) && /^\p{L}{1,2}$/u.test(words.map(({ text }) => text).join(""));
}

/** Whether words were changed at both places, and not only added or only removed: that is best seen as it is. */
function isRewording(one: Stretch<WordChange>, other: Stretch<WordChange>): boolean {
  const goes = one.removed.length + other.removed.length > 0;
  const comes = one.added.length + other.added.length > 0;
  return goes && comes && hasLetters(one) && hasLetters(other);
}

function hasLetters({ removed, added }: Stretch<WordChange>): boolean {
  return [...removed, ...added].some((word) => !isNumber(word) && /\p{L}/u.test(word.text));
}

function isNumber({ text, what }: WordChange): boolean {
  return what !== undefined || /[0-9０-９]/.test(text);
}
