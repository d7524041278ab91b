import { skeletonOf } from "../../trace/base-record.ts";
import { alignBare } from "./align-bare.ts";
import type { Aligned, Alignment } from "../compare/alignment.ts";
import type { ReturnedParagraph } from "../returned/returned-document.ts";
import { groupBy } from "../group-by.ts";
import { matchWhole } from "./locate.ts";
import { literalsOf, sideOf } from "./side.ts";
import { countPairs, shareOf } from "./word-pairs.ts";

type Paragraphs = readonly ReturnedParagraph[];

/**
 * Finds what an alignment by words can't: short paragraphs that are little but a phrase. One whose phrase was retyped may have no
 * word in common with what it was; one that stands elsewhere with all its phrases was moved.
 */
export function refineAlignment(alignment: Alignment, edited: Paragraphs, fresh: Paragraphs): Alignment {
  const loose = runsOf(withMovedBack(alignBare(alignment, edited, fresh))).flatMap((run) =>
    pairRetyped(run, edited, fresh),
  );
  return pairMoved(loose, edited, fresh);
}

/** What stands between the same paragraphs as in the draft wasn't moved. */
function withMovedBack(alignment: Alignment): Alignment {
  const pairs = alignment.flatMap((one, at) => (one.type === "pair" ? [{ at, fresh: one.fresh }] : []));
  let next = 0;
  let highest = -1;
  return alignment.map((one, at): Aligned => {
    for (let pair = pairs[next]; pair && pair.at < at; pair = pairs[++next]) highest = Math.max(highest, pair.fresh);
    const after = pairs[next];
    const isInPlace = one.type === "moved" && one.fresh > highest && (after === undefined || one.fresh < after.fresh);
    return isInPlace ? { ...one, type: "pair" } : one;
  });
}

/** What was added and removed at one place, and everything else by itself. */
function runsOf(alignment: Alignment): readonly Alignment[] {
  const runs: Aligned[][] = [];
  const isLoose = (one: Aligned | undefined) => one?.type === "added" || one?.type === "removed";
  for (const one of alignment) {
    const last = runs.at(-1);
    if (last && isLoose(one) && isLoose(last.at(-1))) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** Where as many were added as removed, and each has the words around its phrases, if it had any, or is what is left of it. */
function pairRetyped(run: Alignment, edited: Paragraphs, fresh: Paragraphs): Alignment {
  const added = run.flatMap((one) => (one.type === "added" ? one.edited : []));
  const removed = run.flatMap((one) => (one.type === "removed" ? one.fresh : []));
  if (added.length === 0 || added.length !== removed.length) return run;
  const pairs = added.map((one, index): Aligned => ({ type: "pair", edited: one, fresh: removed[index] ?? -1 }));
  const areRetyped = added.every((one, index) => mayBeRetyped(one, removed[index] ?? -1, edited, fresh));
  return areRetyped ? pairs : run;
}

/** So much of what is left of a paragraph stood in it. */
const leastLeft = 0.75;

function mayBeRetyped(one: number, other: number, edited: Paragraphs, fresh: Paragraphs): boolean {
  const [paragraph, drafted] = [edited[one], fresh[other]];
  // Styles tell nothing: word processors name them anew.
  if (paragraph?.part !== drafted?.part || paragraph?.stands.type !== drafted?.stands.type) return false;
  const [text, side] = [sideOf([one], edited).text, sideOf([other], fresh)];
  if (text === "" || !drafted || drafted.anchors.length === 0) return false;
  if (shareOf(countPairs([text]), countPairs([side.text])) >= leastLeft) return true;
  if (paragraph && paragraph.anchors.length > 0) return false;
  const phrases = side.slots.map(({ from, to }) => side.text.slice(from, to));
  return matchWhole(text, literalsOf(side), phrases) !== undefined;
}

/** What was removed in one place and added in another with the same words and phrases. */
function pairMoved(alignment: Alignment, edited: Paragraphs, fresh: Paragraphs): Alignment {
  const added = groupBy(
    alignment.flatMap((one) => (one.type === "added" ? [one.edited] : [])),
    (index) => keyOf(edited[index]),
  );
  const moved = new Map<number, number>();
  for (const [key, ones] of groupBy(
    alignment.flatMap((one) => (one.type === "removed" ? [one.fresh] : [])),
    (index) => keyOf(fresh[index]),
  )) {
    const there = added.get(key) ?? [];
    if (key === "" || ones.length !== there.length) continue;
    for (const [index, other] of ones.entries()) moved.set(there[index] ?? -1, other);
  }
  const taken = new Set(moved.values());
  return alignment.flatMap((one): readonly Aligned[] => {
    if (one.type === "removed" && taken.has(one.fresh)) return [];
    const other = one.type === "added" ? moved.get(one.edited) : undefined;
    return one.type === "added" && other !== undefined ? [{ type: "moved", edited: one.edited, fresh: other }] : [one];
  });
}

/** Empty where a paragraph has no phrase. */
function keyOf(paragraph: ReturnedParagraph | undefined): string {
  if (!paragraph || paragraph.anchors.length === 0) return "";
  const { text, anchors } = paragraph;
  return [skeletonOf(text, anchors), ...anchors.map(({ what }) => what)].join("\u001F");
}
