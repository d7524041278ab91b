import type { Match } from "./align-in-order.ts";
import { featuresOf, shared, similarity } from "./comparable.ts";
import type { Wording } from "./split-words.ts";

/** A paragraph that stands as several, one behind the other, in the other document. */
export interface Split {
  readonly parts: readonly number[];
  readonly whole: number;
}

/** How much of what the parts say together the whole must say, and how much of each part. */
const [leastTogether, leastEach] = [0.8, 0.6];

/**
 * Finds which of `wholes` stand as two or more neighbours in `parts`: together they say what it says, and better than one alone.
 * @param parts their texts; nothing where no paragraph stands, as a table
 * @param matches between the two, `edited` being of the parts and `fresh` of the wholes
 */
export function findSplits(
  parts: readonly (Wording | undefined)[],
  wholes: readonly (Wording | undefined)[],
  matches: readonly Match[],
): readonly Split[] {
  const byWhole = new Map(matches.map((match) => [match.fresh, match]));
  const taken = new Set(matches.map((match) => match.edited));
  const splits: Split[] = [];
  let last = -1;
  const next = nextMatched(byWhole, wholes.length, parts.length);
  wholes.forEach((whole, at) => {
    const match = byWhole.get(at);
    const starts = match ? [match.edited] : between(last, next[at] ?? parts.length).filter((one) => !taken.has(one));
    if (match) last = match.edited;
    if (!whole || whole.text === "" || match?.alike === 1) return;
    const found = starts.map((start) => growSplit(start, whole, parts, taken));
    const best = found.reduce<Grown | undefined>(
      (most, one) => (one && one.alike > (most?.alike ?? 0) ? one : most),
      undefined,
    );
    if (!best) return;
    for (const part of best.parts) taken.add(part);
    splits.push({ parts: best.parts, whole: at });
  });
  return splits;
}

/** For each whole, the part that the next matched one has. */
function nextMatched(byWhole: ReadonlyMap<number, Match>, count: number, end: number): readonly number[] {
  const next: number[] = [];
  let following = end;
  for (let at = count - 1; at >= 0; at--) {
    next[at] = following;
    following = byWhole.get(at)?.edited ?? following;
  }
  return next;
}

/** What stands farther apart was not parted. */
const farthest = 12;

function between(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.min(Math.max(0, to - from - 1), farthest) }, (_, index) => from + 1 + index);
}

/** Nobody parts a paragraph into more; each costs the reading of all of them again. */
const mostParts = 40;

interface Grown {
  readonly parts: readonly number[];
  readonly alike: number;
}

/** Takes in neighbours that belong to nobody as long as it becomes more alike with each. */
function growSplit(
  start: number,
  whole: Wording,
  texts: readonly (Wording | undefined)[],
  taken: ReadonlySet<number>,
): Grown | undefined {
  const features = featuresOf([whole]);
  const isPart = (at: number) => {
    const part = texts[at];
    const own = part && featuresOf([part]);
    return own !== undefined && own.length > 0 && shared(own, features) >= leastEach * own.length;
  };
  const alikeness = (parts: readonly number[]) =>
    similarity(featuresOf(parts.flatMap((at) => texts[at] ?? [])), features);
  let grown: Grown = { parts: [start], alike: alikeness([start]) };
  if (!isPart(start)) return undefined;
  for (let isGrowing = true; isGrowing && grown.parts.length < mostParts;) {
    isGrowing = false;
    const [first = start, lastPart = start] = [grown.parts[0], grown.parts.at(-1)];
    for (const parts of [
      [...grown.parts, lastPart + 1],
      [first - 1, ...grown.parts],
    ]) {
      const added = parts.length > 1 && parts[0] === first ? lastPart + 1 : first - 1;
      if (taken.has(added) || !isPart(added)) continue;
      const alike = alikeness(parts);
      if (alike <= grown.alike) continue;
      grown = { parts, alike };
      isGrowing = true;
      break;
    }
  }
  return grown.parts.length > 1 && grown.alike >= leastTogether ? grown : undefined;
}
