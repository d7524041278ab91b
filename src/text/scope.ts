/**
 * What names mean at one point of a template, from the inside out: the parameters of blocks and sections, then the record,
 * group or item that a block is about. `T` is a kind while templates are checked, a value while they are rendered.
 */
export interface Scope<T> {
  readonly names: ReadonlyMap<string, T>;
  /** What `this` is, and whose fields go by their bare names. */
  readonly context?: T;
  /** Inside `each`: what `@number`, `@first` … are. */
  readonly turn?: ReadonlyMap<string, T>;
  readonly around?: Scope<T>;
}

/** Looks a first name up from the inside out; `member` looks into a context. */
export function findInScope<T>(
  name: string,
  scope: Scope<T> | undefined,
  member: (context: T, name: string) => T | undefined,
): T | undefined {
  for (let at = scope; at; at = at.around) {
    const found = at.names.get(name) ?? at.turn?.get(name);
    if (found !== undefined) return found;
    if (at.context === undefined) continue;
    const inner = name === "this" ? at.context : member(at.context, name);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
