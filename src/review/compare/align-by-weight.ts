import type { Match } from "./align-in-order.ts";
import { similarity } from "./comparable.ts";
import type { Item } from "./comparable.ts";

/** How many pairs of items are weighed at once: some milliseconds. */
export const mostWeighed = 10_000;

/** What is less alike than this was not rewritten: one went, another came. */
const leastAlike = 0.3;

/** Of all ways to match items in their order, the one in which most is alike; longer items count for more. */
export function alignByWeight(edited: readonly Item[], fresh: readonly Item[]): readonly Match[] {
  const width = fresh.length + 1;
  const alike = weighAll(edited, fresh);
  const best = new Float64Array((edited.length + 1) * width);
  for (let row = edited.length - 1; row >= 0; row--) {
    for (let column = fresh.length - 1; column >= 0; column--) {
      const at = row * width + column;
      const matched = weightAt(alike, at) > 0 ? weightAt(alike, at) + weightAt(best, at + width + 1) : 0;
      best[at] = Math.max(matched, weightAt(best, at + width), weightAt(best, at + 1));
    }
  }
  const matches: Match[] = [];
  let [row, column] = [0, 0];
  while (row < edited.length && column < fresh.length) {
    const at = row * width + column;
    const weight = weightAt(alike, at);
    if (weight > 0 && weightAt(best, at) === weight + weightAt(best, at + width + 1)) {
      matches.push({ edited: row, fresh: column, alike: likeness(edited[row++], fresh[column++]) });
    } else if (weightAt(best, at) === weightAt(best, at + width)) row++;
    else column++;
  }
  return matches;
}

function weighAll(edited: readonly Item[], fresh: readonly Item[]): Float64Array {
  const width = fresh.length + 1;
  const weights = new Float64Array((edited.length + 1) * width);
  edited.forEach((one, row) => {
    fresh.forEach((other, column) => {
      const alike = likeness(one, other);
      // The square: a pair that is wholly alike outweighs two that are half so.
      if (alike >= leastAlike)
        weights[row * width + column] = alike * alike * sizeOf(one, other) * likenessOfFigures(one, other);
    });
  });
  return weights;
}

function likeness(one: Item | undefined, other: Item | undefined): number {
  if (!one || !other || one.kind !== other.kind) return 0;
  return one.key === other.key ? 1 : similarity(one.features(), other.features());
}

/** Of several that are a phrase and nothing else, those belong together that say the like: from 1 to 2. */
function likenessOfFigures({ key, figures }: Item, { key: keyThere, figures: there }: Item): number {
  return figures && there && key === keyThere ? 1 + similarity(figures.said(), there.said()) : 1;
}

/** Empty paragraphs are alike, but nearly nothing. */
function sizeOf(one: Item, other: Item): number {
  return 0.1 + Math.min(longest, one.features().length + other.features().length);
}

const longest = 100;

function weightAt(weights: Float64Array, at: number): number {
  return weights[at] ?? 0;
}
