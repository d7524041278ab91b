// Why it is there, and what it hangs on: docs/decisions/104-bundle.md.
import type { Style } from "../styles/style.ts";
import type { FormsMemory } from "../writers/docx/prepare-forms.ts";
import type { WrittenForms } from "../writers/docx/remember-style.ts";
import { hashOf, readCacheFile, writeCacheFile } from "./cache-file.ts";

/** Within the workspace. */
export const formsCacheName = "out/.huibao/forms-cache";

/** Of each style and of each workspace: indents that follow a report's own text make forms without end. */
const mostForms = 400;
const mostStyles = 12;

export interface FormsCache extends FormsMemory {
  /** Keeps what docx wrote for the next run. Touches no file when nothing is new; a disk that refuses is no matter. */
  readonly write: () => Promise<void>;
}

/**
 * Opens a workspace's memory of what docx wrote for its styles; it is read when it is first asked.
 * @param build tells one build of this tool from another: what docx writes hangs on its code
 */
export function openFormsCache(folder: string, build: string): FormsCache {
  const file = { folder, name: formsCacheName, heading: `huibao-forms ${build}` };
  const used = new Map<string, { readonly forms: WrittenForms; readonly known: number }>();
  const keys = new WeakMap<Style, string>();
  let stored: ReadonlyMap<string, string> | undefined;

  const formsOf = (style: Style): WrittenForms => {
    const key = keys.get(style) ?? hashOf(JSON.stringify(style));
    keys.set(style, key);
    const open = used.get(key);
    if (open) return open.forms;
    const entry = (stored ??= readCacheFile(file)).get(key);
    const forms: WrittenForms = new Map(entry === undefined ? [] : readForms(entry));
    used.set(key, { forms, known: forms.size });
    return forms;
  };
  const write = async (): Promise<void> => {
    if ([...used.values()].every(({ forms, known }) => forms.size === known || known >= mostForms)) return;
    const kept = new Map([...used].map(([key, { forms }]) => [key, JSON.stringify([...forms].slice(0, mostForms))]));
    for (const [key, entry] of stored ?? []) if (!kept.has(key) && kept.size < mostStyles) kept.set(key, entry);
    await writeCacheFile(file, kept);
  };
  return { formsOf, write };
}

function readForms(entry: string): readonly [string, unknown][] {
  return JSON.parse(entry) as readonly [string, unknown][];
}
