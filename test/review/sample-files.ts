import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { readReturned } from "../../src/review/returned/read-returned.ts";
import type { ReturnedDocument } from "../../src/review/returned/returned-document.ts";
import type { View } from "../../src/review/returned/part-reading.ts";
import { draftSample } from "../sample/sample-workspace.ts";
import type { Change, Order } from "../sample/sample-workspace.ts";

/** A report of the sample workspace as a Word file. */
export async function builtSample(order: Order, changes: readonly Change[] = []): Promise<Uint8Array> {
  const { drafted, found } = draftSample(order, changes);
  if (!drafted) throw new Error(JSON.stringify(found));
  return drafted.write("docx");
}

export const anyPlace = { file: "a.docx", line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Reads a Word file, and what was found: codes, with the part where one is named. */
export function readBack(bytes: Uint8Array, view: View = "accepted") {
  const { report, found } = collectDiagnostics();
  const document = readReturned(bytes, { view }, anyPlace, report);
  return {
    document,
    found: found().map(({ code, values }) =>
      "part" in values && typeof values.part === "string" ? `${code} ${values.part}` : code,
    ),
  };
}

/** Reads a Word file that must be readable. */
export function readSound(bytes: Uint8Array, view: View = "accepted"): ReturnedDocument {
  const { document, found } = readBack(bytes, view);
  if (!document) throw new Error(found.join());
  return document;
}
