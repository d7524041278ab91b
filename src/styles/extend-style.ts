import type { Report } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import type { SourceEntry, SourceMap, SourceNode } from "../source/source.ts";
import { styleNamed, styleNames } from "./style-labels.ts";
import { checkKind, nearestOf } from "./read-values.ts";

/** What a style says together with all that it extends; each value keeps the place of the file that said it. */
export interface ExtendedStyle {
  readonly node: SourceNode;
  /** The styles beneath, the nearest first, and where each is named. */
  readonly extended: readonly { readonly name: string; readonly place: Place }[];
}

/** The files of styles as they were read: nothing for one that can't be. */
export type StyleNodes = (name: string) => SourceNode | undefined;

/**
 * Lays a style over the one that it `extends`, and that over its own. Reports an unknown name and styles that extend
 * themselves, and gives nothing then: what is right above can't be told without what is beneath.
 */
export function extendStyle(
  name: string,
  nodeOf: StyleNodes,
  known: readonly string[],
  report: Report,
  above: readonly string[] = [],
): ExtendedStyle | undefined {
  const node = nodeOf(name);
  if (node?.type !== "map") return node && { node, extended: [] };
  const link = node.entries.find(({ key }) => key === "extends")?.value;
  const own = { ...node, entries: node.entries.filter(({ key }) => key !== "extends") };
  if (!link) return { node: own, extended: [] };
  if (!checkKind(link, "text", "extends", report)) return undefined;
  const path = [...above, name];
  const { place } = link;
  const text = styleNamed(link.text, known);
  if (path.includes(text)) {
    report("style-extends-itself", place, { circle: [...path.slice(path.indexOf(text)), text] });
    return undefined;
  }
  if (!known.includes(text)) {
    report("style-unknown-extended", place, { found: text, known, nearest: nearestOf(text, styleNames(known)) });
    return undefined;
  }
  const beneath = extendStyle(text, nodeOf, known, report, path);
  return beneath && { node: layOver(own, beneath.node, []), extended: [{ name: text, place }, ...beneath.extended] };
}

/** Lays a value over another: maps key by key, everything else whole. An empty value lets the one beneath show. */
function layOver(over: SourceNode, under: SourceNode, path: readonly string[]): SourceNode {
  if (over.type === "scalar" && over.text === "" && !over.quoted) return under;
  if (over.type !== "map" || under.type !== "map" || isAnotherForm(over, under, path)) return over;
  const left = under.entries.filter(({ key }) => !isTakenBack(key, over, path));
  const beneath = new Map(left.map((entry) => [entry.key, entry]));
  const laid = over.entries.map((entry): SourceEntry => {
    const other = beneath.get(entry.key);
    return other ? { ...entry, value: layOver(entry.value, other.value, [...path, entry.key]) } : entry;
  });
  // The order of the style beneath holds: fonts are listed in it.
  const entries = new Map([...left, ...laid].map((entry) => [entry.key, entry]));
  return { ...over, entries: [...entries.values()] };
}

/** A head or imprint of another form is another thing: nothing of the one beneath is meant. */
function isAnotherForm(over: SourceMap, under: SourceMap, path: readonly string[]): boolean {
  if (path.length !== 1 || !["head", "imprint"].includes(path[0] ?? "")) return false;
  const form = textOf(over, "form");
  return form !== undefined && form !== textOf(under, "form");
}

/** The lines of a page and their pitch say the same: the nearer file's word for it holds. */
function isTakenBack(key: string, over: SourceMap, path: readonly string[]): boolean {
  if (path.join() !== "body" || !spacings.includes(key)) return false;
  return spacings.some((spacing) => textOf(over, spacing) !== undefined);
}

const spacings = ["lines", "pitch"];

function textOf({ entries }: SourceMap, key: string): string | undefined {
  const value = entries.find((entry) => entry.key === key)?.value;
  return value?.type === "scalar" && value.text !== "" ? value.text : undefined;
}
