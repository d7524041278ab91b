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
  /** Reads them all, at once. */
  values(): readonly T[];
}

/** Puts up a shelf from how each thing is read. Each is read once. */
export function shelf<T>(readers: ReadonlyMap<string, () => T | undefined>): Shelf<T> {
  const read = new Map<string, T | undefined>();
  const get = (name: string): T | undefined => {
    if (!read.has(name)) read.set(name, readers.get(name)?.());
    return read.get(name);
  };
  return {
    size: readers.size,
    keys: () => readers.keys(),
    get,
    values: () => [...readers.keys()].flatMap((name) => get(name) ?? []),
  };
}

/** The name under which a file of `templates/` goes: its own, without folders and extension. */
export function shelfName(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.(?:md\.hbs|yaml)$/, "");
}

/** How the things of some files are read, by their names. Reports two files of one name: which was meant can't be told. */
export function readersOf<T>(
  sources: readonly SourceText[],
  read: (source: SourceText) => T,
  report: Report,
): ReadonlyMap<string, () => T> {
  const first = new Map<string, SourceText>();
  for (const source of sources) {
    const name = shelfName(source.name);
    const other = first.get(name);
    if (other) report("same-name", placeAt(source, 0), { name, other: other.name });
    else first.set(name, source);
  }
  return new Map([...first].map(([name, source]) => [name, () => read(source)]));
}
