/** 甲、乙和丙; without `and` 甲、乙、丙. Between titles or quotations no mark stands (GB/T 15834-2011, 4.5.3.5). */
export function writeList(items: readonly string[], { and = true }: { readonly and?: boolean } = {}): string {
  if (!and || items.length < 2) return join(items);
  return `${join(items.slice(0, -1))}和${items.at(-1)}`;
}

/** 甲、乙等4家. A sole item is named without a count. */
export function writeListAmong(items: readonly string[], shown: number, unit: string): string {
  if (items.length < 2) return join(items);
  // No mark stands before 等 (GB/T 15834-2011).
  return `${join(items.slice(0, Math.max(1, shown)))}等${items.length}${unit}`;
}

function join(items: readonly string[]): string {
  return items.reduce((before, item) => before + (before === "" ? "" : markBetween(before, item)) + item, "");
}

function markBetween(before: string, after: string): string {
  const titles = before.endsWith("》") && after.startsWith("《");
  const quotations = before.endsWith("”") && after.startsWith("“");
  return titles || quotations ? "" : "、";
}
