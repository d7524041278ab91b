// Takes: the bytes or text of one file. Gives: its values as written, each with its place. Reports: what is no good text or YAML.
import type { Place } from "../diagnostics/place.ts";

/** One text file as it was read: its name (relative to the workspace, with `/`), text, and where its lines begin. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
  /** The offset of each line's first character; the first is 0. */
  readonly lineStarts: readonly number[];
  /** It comes with the package; the workspace has no file of its name. */
  readonly inherited?: true;
}

/** A YAML node as it stands in the file. Scalars are their source text: nothing was turned into a number or a date. */
export type SourceNode = SourceScalar | SourceList | SourceMap;

export interface SourceScalar {
  readonly type: "scalar";
  /** The characters written, without quotes, escapes resolved, folded lines joined. */
  readonly text: string;
  /** Whether the text stood in quotes or in a block (`|`, `>`), so that an empty text was meant. */
  readonly quoted: boolean;
  readonly place: Place;
}

export interface SourceList {
  readonly type: "list";
  readonly items: readonly SourceNode[];
  readonly place: Place;
}

export interface SourceMap {
  readonly type: "map";
  readonly entries: readonly SourceEntry[];
  /** Entries of a broken structure, which were reported, are left out: nothing may be said to be missing. */
  readonly incomplete?: true;
  readonly place: Place;
}

/** One `key: value` of a map. A key appears once; an empty value is an empty, unquoted scalar placed after the colon. */
export interface SourceEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: SourceNode;
}
