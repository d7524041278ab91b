import type { Named, Shape } from "../diagnostics/codes/source.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { visibleText } from "./characters.ts";
import { findNearestNamed } from "./find-nearest.ts";
import { reportFullWidthName } from "./full-width.ts";
import { reportMissingSpaceIn } from "./missing-space.ts";
import type { SourceEntry, SourceMap, SourceNode, SourceScalar } from "./source.ts";

/** Entries by the name of their key, however the key was written. */
export type Keys = ReadonlyMap<string, SourceEntry>;

const none: Keys = new Map();

/**
 * Reads a map whose keys may be written by name or by either label. Reports another shape, unknown keys with the nearest
 * known ones, and keys given twice under different labels.
 * @param of what the map describes, for the messages
 */
export function readKeys(node: SourceNode, known: readonly Named[], of: Named, report: Report): Keys {
  const map = expectMap(node, report);
  if (!map) return none;
  const index = indexOf(known);
  const keys = new Map<string, SourceEntry>();
  for (const entry of map.entries) {
    const name = index.get(entry.key)?.name;
    const first = name === undefined ? undefined : keys.get(name);
    if (name === undefined) reportUnknown(entry, known, of, report);
    else if (first) {
      report("duplicate-key", entry.keyPlace, { key: entry.key, first: first.key, firstPlace: first.keyPlace });
    } else keys.set(name, entry);
  }
  return keys;
}

/** What is known by a name or label, as it was written. Quick for long lists, as long as the list stays the same object. */
export function findKnown<N extends Named>(known: readonly N[], written: string): N | undefined {
  return indexOf(known).get(written);
}

/** A key's value, which must be there: reports when it isn't, at the map's first key. */
export function readRequired(
  keys: Keys,
  key: Named,
  of: Named,
  node: SourceNode,
  report: Report,
): SourceNode | undefined {
  const entry = keys.get(key.name);
  if (entry) return entry.value;
  reportMissing(key, of, node, report);
  return undefined;
}

/**
 * Reports that a map lacks a key, at its first key: the smallest place that shows which map it is. Says nothing of a map
 * whose broken entries were left out, nor of what is no map: that was told.
 */
export function reportMissing(key: Named, of: Named, node: SourceNode, report: Report): void {
  if (node.type !== "map" || node.incomplete) return;
  const place = node.entries[0]?.keyPlace ?? node.place;
  report("missing-key", place, { key: nameOnly(key), of: nameOnly(of) });
}

export function expectMap(node: SourceNode, report: Report): SourceMap | undefined {
  if (node.type === "map") return node;
  reportShape(node, "map", report);
  return undefined;
}

/** The items of a list, or nothing, reported. */
export function expectList(node: SourceNode, report: Report): readonly SourceNode[] | undefined {
  if (node.type === "list") return node.items;
  reportShape(node, "list", report);
  return undefined;
}

/** A scalar of one line that holds something. Empty quotes are something; the unquoted words null and ~ are not. */
export function expectLine(node: SourceNode, report: Report): SourceScalar | undefined {
  const scalar = expectScalar(node, report);
  if (!scalar) return undefined;
  if (!scalar.text.includes("\n")) return scalar;
  report("line-break-in-value", scalar.place, {});
  return undefined;
}

/** The text of a scalar of one line that is not blank, with or without quotes. */
export function expectWords(node: SourceNode, report: Report): string | undefined {
  const scalar = expectLine(node, report);
  if (!scalar) return undefined;
  if (visibleText(scalar.text) !== "") return scalar.text;
  report("missing-value", scalar.place, {});
  return undefined;
}

/** A scalar that may have several lines. */
export function expectScalar(node: SourceNode, report: Report): SourceScalar | undefined {
  if (node.type !== "scalar") {
    reportShape(node, "scalar", report);
    return undefined;
  }
  if (node.quoted || !/^(?:|~|null|Null|NULL)$/.test(node.text)) return node;
  report("missing-value", node.place, {});
  return undefined;
}

function reportShape(node: SourceNode, expected: Shape, report: Report): void {
  if (node.type === "scalar" && !node.quoted) {
    if (node.text === "") {
      report("missing-value", node.place, {});
      return;
    }
    if (reportFullWidthName(node, report) || reportMissingSpaceIn(node, report)) return;
  }
  report("wrong-shape", node.place, { found: node.type, expected });
}

function reportUnknown(entry: SourceEntry, known: readonly Named[], of: Named, report: Report): void {
  report("unknown-key", entry.keyPlace, {
    key: entry.key,
    of: nameOnly(of),
    nearest: findNearestNamed(entry.key, known),
    known: known.map(nameOnly),
  });
}

/** A name and its labels without the rest, as findings carry it. */
export function nameOnly({ name, labels }: Named): Named {
  return { name, labels };
}

const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** By every name and label what it stands for; a name goes before another's label. */
function indexOf<N extends Named>(known: readonly N[]): ReadonlyMap<string, N> {
  // The map was made from this very list, so it holds what the list holds.
  const remembered = indexes.get(known) as ReadonlyMap<string, N> | undefined;
  if (remembered) return remembered;
  const index = new Map(known.map((named) => [named.name, named]));
  for (const named of known) {
    if (!index.has(named.labels.zh)) index.set(named.labels.zh, named);
    if (!index.has(named.labels.en)) index.set(named.labels.en, named);
  }
  indexes.set(known, index);
  return index;
}
