/** `w:id` is a signed number of 32 bits. */
const largestId = 0x7fffffff;

/** Ids for bookmarks, comments and tracked changes that no element of these parts has, each once, in order. */
export function freeIds(parts: Iterable<string>): () => number {
  const taken = new Set<number>();
  for (const xml of parts) {
    for (const [, id] of xml.matchAll(/:id\s*=\s*["'](\d+)["']/g)) taken.add(Number(id));
  }
  let last = [...taken].reduce((most, id) => Math.max(most, id), 0);
  if (last + taken.size >= largestId) last = 0;
  return () => {
    do last++;
    while (taken.has(last));
    return last;
  };
}
