import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * The file beside a document by which Word, WPS or LibreOffice tells that it has it open, if there is one. One may be left where the
 * program crashed.
 */
export function findLockFile(path: string): string | undefined {
  const name = basename(path);
  const stem = name.replace(/\.[^.]*$/, "").length;
  // Word writes over the first two letters of a long name.
  const cut = stem > 7 ? 2 : stem === 7 ? 1 : 0;
  const names = [`~$${name.slice(cut)}`, `.~lock.${name}#`, `.~${name}`];
  return names.map((lock) => join(dirname(path), lock)).find((lock) => existsSync(lock));
}
