import type { Aligned, Alignment } from "./alignment.ts";

/**
 * Completes what was found of two documents to an alignment: what has no other was added or removed, and all stands in the order
 * of the edited one. What was removed stands behind what comes before it in the fresh one, if that stands at its place.
 */
export function inOrderOfEdited(found: readonly Aligned[], editedCount: number, freshCount: number): Alignment {
  const byEdited = new Map<number, Aligned>();
  const byFresh = new Map<number, Aligned>();
  for (const one of found) {
    for (const at of editedOf(one)) byEdited.set(at, one);
    for (const at of freshOf(one)) byFresh.set(at, one);
  }
  const behind = removedBehind(byFresh, freshCount);
  const ordered: Aligned[] = [...(behind.get(undefined) ?? [])];
  for (let edited = 0; edited < editedCount; edited++) {
    const one = byEdited.get(edited) ?? { type: "added", edited };
    if (editedOf(one)[0] === edited) ordered.push(one, ...(behind.get(one) ?? []));
  }
  return ordered;
}

/** What was removed, by what it follows; by nothing at the begin. */
function removedBehind(
  byFresh: ReadonlyMap<number, Aligned>,
  count: number,
): ReadonlyMap<Aligned | undefined, readonly Aligned[]> {
  const behind = new Map<Aligned | undefined, Aligned[]>();
  let last: Aligned | undefined;
  for (let fresh = 0; fresh < count; fresh++) {
    const one = byFresh.get(fresh);
    if (one && one.type !== "moved") last = one;
    if (one) continue;
    const removed = behind.get(last) ?? [];
    behind.set(last, removed);
    removed.push({ type: "removed", fresh });
  }
  return behind;
}

/** The paragraphs of the edited document in an entry. */
export function editedOf(aligned: Aligned): readonly number[] {
  if (aligned.type === "removed") return [];
  return aligned.type === "split" ? aligned.edited : [aligned.edited];
}

/** The paragraphs of the fresh document in an entry. */
export function freshOf(aligned: Aligned): readonly number[] {
  if (aligned.type === "added") return [];
  return aligned.type === "joined" ? aligned.fresh : [aligned.fresh];
}
