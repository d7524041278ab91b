import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { diskErrorCode } from "../disk-error.ts";

/** Works in a new temporary folder, which is removed afterwards, also where the work is interrupted. */
export async function inJobFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "huibao-pdf-"));
  const remove = () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch (error) {
      // What is still held open does no harm there, and what was made counts.
      diskErrorCode(error);
    }
  };
  process.once("exit", remove);
  try {
    return await work(folder);
  } finally {
    process.removeListener("exit", remove);
    remove();
  }
}
