// Why nodes are kept and not facts: docs/decisions/068-yaml-is-remembered.md.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Report } from "../diagnostics/diagnostic.ts";
import { readYaml } from "../source/read-yaml.ts";
import type { SourceNode, SourceText } from "../source/source.ts";
import { readStoredNodes, storeNodes } from "../source/stored-nodes.ts";
import { diskErrorCode } from "./disk-error.ts";
import { lookAt } from "./make-folder.ts";
import { writeWhole } from "./write-whole.ts";

/** To be raised whenever `readYaml` gives or reports something else for the same text, or nodes are stored in another form. */
const form = 1;

/** Some ten million facts; anything larger is no cache of ours. */
const mostBytes = 200_000_000;

/** Within the workspace. */
export const yamlCacheName = "out/.huibao/yaml-cache";

export interface YamlCache {
  /** Does what `readYaml` does, from memory where it has read the same text before and found nothing wrong in it. */
  readonly read: typeof readYaml;
  /** Keeps what was read for the next run. Touches no file when nothing has changed; a disk that refuses is no matter. */
  readonly write: () => Promise<void>;
}

/**
 * Opens a workspace's memory of its YAML files. A cache file that is damaged, of another version, or no cache at all counts as
 * empty.
 * @param version of this tool
 * @param sources all text files of the workspace; what is kept of others is dropped when the cache is written
 */
export function openYamlCache(folder: string, version: string, sources: readonly SourceText[]): YamlCache {
  const heading = `huibao-yaml ${form} ${version}`;
  const stored = readEntries(join(folder, yamlCacheName), heading);
  const keys = new Map(
    sources.filter(({ name }) => name.endsWith(".yaml")).map((source) => [source, hashOf(source.text)]),
  );
  const kept = new Map<string, string>();
  for (const key of keys.values()) {
    const entry = stored.get(key);
    if (entry !== undefined) kept.set(key, entry);
  }
  let changed = kept.size < stored.size;

  const read = (source: SourceText, report: Report): SourceNode | undefined => {
    const key = keys.get(source) ?? hashOf(source.text);
    const known = kept.get(key);
    const remembered = known === undefined ? undefined : readStoredNodes(known, source);
    if (remembered) return remembered;
    let sound = true;
    const node = readYaml(source, (...finding) => {
      sound = false;
      report(...finding);
    });
    if (node && sound) kept.set(key, storeNodes(node, source));
    changed ||= kept.get(key) !== known;
    return node;
  };
  const write = async (): Promise<void> => {
    if (changed) await writeEntries(folder, heading, kept);
  };
  return { read, write };
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** One entry a line, its key first; the line above them carries their hash, so that none is read of a damaged file. */
function readEntries(path: string, heading: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  const [first, body] = cutFirstLine(readIfSmall(path));
  if (first !== `${heading} ${hashOf(body)}`) return entries;
  for (const line of new TextDecoder().decode(body).split("\n")) {
    const space = line.indexOf(" ");
    if (space !== -1) entries.set(line.slice(0, space), line.slice(space + 1));
  }
  return entries;
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

async function writeEntries(folder: string, heading: string, entries: ReadonlyMap<string, string>): Promise<void> {
  const lines = [...entries].map(([key, entry]) => `${key} ${entry}\n`).toSorted();
  const body = new TextEncoder().encode(lines.join(""));
  if (body.length > mostBytes) return;
  const bytes = Buffer.concat([new TextEncoder().encode(`${heading} ${hashOf(body)}\n`), body]);
  await writeWhole({ root: folder, relativePath: yamlCacheName }, bytes, () => {});
}
