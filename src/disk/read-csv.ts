import type * as Csv from "csv-parse/sync";

import type { Report } from "../diagnostics/diagnostic.ts";
import { readAsGbk } from "../source/guess-encoding.ts";
import type { Row, Workbook } from "../intake/workbook.ts";
import { isTooLarge } from "./workbook-limits.ts";

/** Reads a CSV file in UTF-8 or in GB18030, as Excel and WPS save it in China: one sheet without a name, all cells text. */
export async function readCsv(name: string, bytes: Uint8Array, report: Report): Promise<Workbook | undefined> {
  const text = decode(bytes);
  if (text === undefined) {
    report("workbook-unreadable", undefined, { book: name, reason: "encoding" });
    return undefined;
  }
  const records = await parse(text, name, report);
  if (!records || isTooLarge(name, "rows", records.length, report)) return undefined;
  const rows: readonly Row[] = records.map((cells, index) => ({
    number: index + 1,
    cells: cells.flatMap((cell, column) =>
      cell.trim() === "" ? [] : [{ column: column + 1, value: { type: "text", text: cell } as const }],
    ),
  }));
  return { name, sheets: [{ name: "", rows: rows.filter(({ cells }) => cells.length > 0), merged: [] }] };
}

/** What makes sense only as GBK is GBK, though its bytes may be valid UTF-8, too. */
function decode(bytes: Uint8Array): string | undefined {
  const text = decodeAs("utf-8", bytes);
  if (text !== undefined && !readAsGbk(text)) return text;
  return decodeAs("gb18030", bytes) ?? text;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function parse(text: string, name: string, report: Report): Promise<readonly (readonly string[])[] | undefined> {
  let library: typeof Csv;
  try {
    library = await import("csv-parse/sync");
  } catch {
    report("reader-not-installed", undefined, { package: "csv-parse" });
    return undefined;
  }
  try {
    return library.parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false });
  } catch {
    report("workbook-unreadable", undefined, { book: name, reason: "damaged" });
    return undefined;
  }
}
