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
