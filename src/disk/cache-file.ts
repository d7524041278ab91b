import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { diskErrorCode } from "./disk-error.ts";
import { lookAt } from "./make-folder.ts";
import { writeWhole } from "./write-whole.ts";

/** Some ten million facts; anything larger is no cache of ours. */
const mostBytes = 200_000_000;

/** A file of what was worked out in earlier runs, and could be again. */
export interface CacheFile {
  /** The folder of the workspace. */
  readonly folder: string;
  /** Within it, with `/`. */
  readonly name: string;
  /** What the entries hang on beside their keys; without line breaks. */
  readonly heading: string;
}

/**
 * The entries of a cache file by their keys. One that is damaged, has another heading, or is no cache at all counts as empty.
 * One entry a line, its key first; the line above them carries their hash, so that none is read of a damaged file.
 */
export function readCacheFile({ folder, name, heading }: CacheFile): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  const [first, body] = cutFirstLine(readIfSmall(join(folder, name)));
  if (first !== `${heading} ${hashOf(body)}`) return entries;
  for (const line of new TextDecoder().decode(body).split("\n")) {
    const space = line.indexOf(" ");
    if (space !== -1) entries.set(line.slice(0, space), line.slice(space + 1));
  }
  return entries;
}

/** Keys without blanks, entries without line breaks. A disk that refuses is no matter. */
export async function writeCacheFile(
  { folder, name, heading }: CacheFile,
  entries: ReadonlyMap<string, string>,
): Promise<void> {
  const lines = [...entries].map(([key, entry]) => `${key} ${entry}\n`).toSorted();
  const body = new TextEncoder().encode(lines.join(""));
  if (body.length > mostBytes) return;
  const bytes = Buffer.concat([new TextEncoder().encode(`${heading} ${hashOf(body)}\n`), body]);
  await writeWhole({ root: folder, relativePath: name }, bytes, () => {});
}

export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function cutFirstLine(bytes: Uint8Array): readonly [string, Uint8Array] {
  const end = bytes.indexOf(0x0a);
  return end === -1 ? ["", bytes] : [new TextDecoder().decode(bytes.subarray(0, end)), bytes.subarray(end + 1)];
}

/** Nothing is read through a link, of a device, or into more memory than we have. */
function readIfSmall(path: string): Uint8Array {
  try {
    const there = lookAt(path);
    if (there?.isFile() === true && there.size <= mostBytes) return readFileSync(path);
  } catch (error) {
    diskErrorCode(error);
  }
  return new Uint8Array();
}
