import type { Report } from "../diagnostics/diagnostic.ts";

/** Larger than any office's ledger; a file made to fill the memory is larger still. */
export const workbookLimits = { bytes: 50_000_000, unpacked: 400_000_000, sheets: 50, rows: 200_000 } as const;

/** Whether something of a workbook is beyond its limit; reports so. */
export function isTooLarge(book: string, what: keyof typeof workbookLimits, found: number, report: Report): boolean {
  const most = workbookLimits[what];
  if (found > most) report("workbook-too-large", undefined, { book, what, found, most });
  return found > most;
}
