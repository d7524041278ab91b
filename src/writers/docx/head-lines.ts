/**
 * The lines in which the head of a column stands where it is too wide for one: what stands in brackets at its end, mostly a
 * unit of measure, goes below. A word processor breaks where the line is full, and leaves 救助（人 over 次）.
 */
export function headLines(head: string): readonly string[] {
  const [, before = "", within = ""] = /^(.*[^\s（(])\s*(（[^（）]+）|\([^()]+\))$/.exec(head) ?? [];
  return before === "" ? [head] : [before, within];
}
