// Why nodes are kept and not facts: docs/decisions/068-yaml-is-remembered.md.
import type { Report } from "../diagnostics/diagnostic.ts";
import { readYaml } from "../source/read-yaml.ts";
import type { SourceNode, SourceText } from "../source/source.ts";
import { readStoredNodes, storeNodes } from "../source/stored-nodes.ts";
import { hashOf, readCacheFile, writeCacheFile } from "./cache-file.ts";

/** To be raised whenever `readYaml` gives or reports something else for the same text, or nodes are stored in another form. */
const form = 1;

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
  const file = { folder, name: yamlCacheName, heading: `huibao-yaml ${form} ${version}` };
  const stored = readCacheFile(file);
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
    if (changed) await writeCacheFile(file, kept);
  };
  return { read, write };
}
