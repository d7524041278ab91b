/** A, B, and C; A and B; without `and` A, B, C. */
export function writeList(items: readonly string[], { and = true }: { readonly and?: boolean } = {}): string {
  if (!and || items.length < 2) return items.join(", ");
  return items.length === 2 ? items.join(" and ") : `${items.slice(0, -1).join(", ")}, and ${items.at(-1)}`;
}

/** A, B, and 2 others. The unit of measure has no place in it. */
export function writeListAmong(items: readonly string[], shown: number): string {
  const named = items.slice(0, Math.max(1, shown));
  const others = items.length - named.length;
  return writeList(others === 0 ? named : [...named, `${others} ${others === 1 ? "other" : "others"}`]);
}
