import type { StyleUnit, StyleValueKind } from "../diagnostics/codes/styles.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import { findNearest } from "../source/find-nearest.ts";
import type { SourceList, SourceMap, SourceNode, SourceScalar } from "../source/source.ts";
import { findEnglish } from "./chinese-keys.ts";
import { fontSizes } from "./font-sizes.ts";
import type { Colour, Points } from "./style.ts";

/** A map whose keys were checked: `at` gives a key's value, or nothing where the key or its value is missing. */
export interface Fields {
  readonly place: Place;
  /** The key that the map stands under; nothing at the top. */
  readonly part: string | undefined;
  at(key: string): SourceNode | undefined;
  keyPlace(key: string): Place | undefined;
}

/** What a number may be. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly unit: StyleUnit;
}

/** The fields of a map. Reports another kind of value and every key that is not known. */
export function readFields(
  node: SourceNode,
  key: string | undefined,
  known: readonly string[],
  report: Report,
): Fields {
  const nothing = { place: node.place, part: key, at: () => undefined, keyPlace: () => undefined };
  if (!checkKind(node, "map", key, report)) return nothing;
  for (const entry of node.entries) {
    if (known.includes(entry.key)) continue;
    const [nearest, english] = [nearestOf(entry.key, known), findEnglish(entry.key, known)];
    report("style-unknown-key", entry.keyPlace, { key: entry.key, known, nearest, english });
  }
  const values = new Map(node.entries.map((entry) => [entry.key, entry.value]));
  return {
    place: node.place,
    part: key,
    keyPlace: (name) => node.entries.find((entry) => entry.key === name)?.keyPlace,
    at(name) {
      const value = values.get(name);
      return value?.type === "scalar" && value.text === "" && !value.quoted ? undefined : value;
    },
  };
}

/** The fields of a part that may be left out: then it has none, and every value is completed. */
export function readPart(fields: Fields, key: string, known: readonly string[], report: Report): Fields {
  const node = fields.at(key) ?? { type: "map", entries: [], place: fields.place };
  return readFields(node, key, known, report);
}

/**
 * The form of a part, by which its other keys are known: `none` where the part is left out. Nothing after a report.
 * @param known the keys of any form.
 */
export function readForm<F extends string>(
  fields: Fields,
  part: string,
  forms: readonly [F | "none", ...F[]],
  known: readonly string[],
  report: Report,
): F | "none" | undefined {
  const node = fields.at(part);
  if (!node) return "none";
  const inner = readFields(node, part, known, () => {});
  const form = inner.at("form");
  const found = form?.type === "scalar" ? forms.find((word) => word === form.text) : undefined;
  if (found !== undefined) return found;
  const all = { ...readFields(node, part, known, report), place: fields.keyPlace(part) ?? node.place };
  if (node.type === "map") readChoice<F | "none">(all, "form", forms, report);
  return undefined;
}

/** A number in its range. Without `otherwise` the key must be there. After a report the least is given. */
export function readNumber(
  fields: Fields,
  key: string,
  range: NumberRange,
  report: Report,
  otherwise?: number,
): number {
  const node = fields.at(key);
  if (!node) return otherwise ?? missing(fields, key, range.least, report);
  if (!checkKind(node, "text", key, report)) return range.least;
  const value = /^-?\d+(?:\.\d+)?$/.test(node.text) ? Number(node.text) : Number.NaN;
  if (value >= range.least && value <= range.most) return value;
  report("style-number", node.place, { key, found: node.text, ...range, number: numberIn(node.text, range.unit) });
  return range.least;
}

/** The number that was meant by one with its unit behind it: `28mm`, `2.8cm`, `22磅`. */
function numberIn(text: string, unit: StyleUnit): string | undefined {
  const [, number, written = ""] = /^(\d+(?:\.\d+)?)\s*(\p{L}+)$/u.exec(text) ?? [];
  if (number === undefined) return undefined;
  if (unit === "mm" && /^(?:cm|厘米|公分)$/i.test(written)) return String(Number((Number(number) * 10).toFixed(2)));
  return unitWords[unit].test(written) ? number : undefined;
}

const unitWords: { readonly [U in StyleUnit]: RegExp } = {
  mm: /^(?:mm|毫米)$/i,
  pt: /^(?:pt|磅)$/i,
  characters: /^(?:字|个字|字符|characters?|chars?)$/i,
  lines: /^(?:行|lines?)$/i,
};

/** A font size: points, or the name of a 字号. */
export function readSize(fields: Fields, report: Report, otherwise?: Points): Points {
  const node = fields.at("size");
  if (!node) return otherwise ?? missing(fields, "size", smallestSize, report);
  if (!checkKind(node, "text", "size", report)) return smallestSize;
  const named = Object.hasOwn(fontSizes, node.text) ? fontSizes[node.text] : undefined;
  const value = named ?? (/^\d+(?:\.5|\.0)?$/.test(node.text) ? Number(node.text) : Number.NaN);
  if (value >= smallestSize && value <= largestSize) return value;
  const nearest = nearestOf(node.text, Object.keys(fontSizes));
  const number = numberIn(node.text, "pt");
  report("style-size", node.place, { found: node.text, nearest, number, least: smallestSize, most: largestSize });
  return smallestSize;
}

const smallestSize = 5;
const largestSize = 72;

/** One of a few words. Without `otherwise` the key must be there. After a report the first is given. */
export function readChoice<C extends string>(
  fields: Fields,
  key: string,
  known: readonly [C, ...C[]],
  report: Report,
  otherwise?: C,
): C {
  const node = fields.at(key);
  if (!node) return otherwise ?? missing(fields, key, known[0], report, known);
  if (!checkKind(node, "text", key, report)) return known[0];
  const choice = known.find((word) => word === node.text);
  if (choice === undefined) {
    report("style-choice", node.place, { key, found: node.text, known, nearest: nearestOf(node.text, known) });
  }
  return choice ?? known[0];
}

/** Red, green and blue as six hexadecimal digits. */
export function readColour(fields: Fields, key: string, report: Report, otherwise: Colour): Colour {
  const node = fields.at(key);
  return node ? (colourOf(node, key, report) ?? otherwise) : otherwise;
}

/** The colour that a value names; nothing after a report. */
export function colourOf(node: SourceNode, key: string, report: Report): Colour | undefined {
  if (!checkKind(node, "text", key, report)) return undefined;
  if (/^[0-9a-f]{6}$/i.test(node.text)) return node.text.toUpperCase();
  report("style-colour", node.place, { key, found: node.text });
  return undefined;
}

/** Reports a value of another kind than wanted. */
export function checkKind<K extends StyleValueKind>(
  node: SourceNode,
  wanted: K,
  key: string | undefined,
  report: Report,
): node is { map: SourceMap; list: SourceList; text: SourceScalar }[K] {
  const found = node.type === "scalar" ? "text" : node.type;
  if (found === wanted) return true;
  report("style-wrong-kind", node.place, { key, wanted, found });
  return false;
}

/** Reports a key that must be there, with the words that it may have if they are few, and gives what to go on with. */
export function missing<T>(fields: Fields, key: string, otherwise: T, report: Report, known?: readonly string[]): T {
  report("style-missing-key", fields.place, { key, part: fields.part, known });
  return otherwise;
}

/** The nearest of some names, where it is near enough to be what was meant. */
export function nearestOf(name: string, known: readonly string[]): string | undefined {
  return findNearest(name, known)[0];
}
