import type { Report } from "../diagnostics/diagnostic.ts";
import { placeAt } from "./source-text.ts";
import type { SourceText } from "./source.ts";

/** Named things that are read, and found fault with, when they are first asked for: a build needs few of many templates. */
export interface Shelf<T> {
  /** How many names there are. */
  readonly size: number;
  keys(): Iterable<string>;
  /** Nothing for a name that isn't there, and for what can't be read. */
  get(name: string): T | undefined;
  /** Reads all that are the workspace's own, at once: the package's are read where they are asked for. */
  values(): readonly T[];
}

/**
 * Puts the things of some files on a shelf, each to be read once. Reports two files of one name: which was meant can't be
 * told.
 */
export function shelf<T>(
  sources: readonly SourceText[],
  readOne: (source: SourceText) => T | undefined,
  report: Report,
): Shelf<T> {
  const files = filesByName(sources, report);
  const read = new Map<string, T | undefined>();
  const get = (name: string): T | undefined => {
    const file = files.get(name);
    if (file && !read.has(name)) read.set(name, readOne(file));
    return read.get(name);
  };
  return {
    size: files.size,
    keys: () => files.keys(),
    get,
    values: () => [...files].flatMap(([name, file]) => (file.inherited ? [] : (get(name) ?? []))),
  };
}

/** The name under which a file of `templates/` goes: its own, without folders and extension. */
export function shelfName(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.(?:md\.hbs|yaml)$/, "");
}

function filesByName(sources: readonly SourceText[], report: Report): ReadonlyMap<string, SourceText> {
  const files = new Map<string, SourceText>();
  for (const source of sources) {
    const name = shelfName(source.name);
    const other = files.get(name);
    if (other) report("same-name", placeAt(source, 0), { name, other: other.name });
    else files.set(name, source);
  }
  return files;
}
