import type { Place } from "../diagnostics/place.ts";
import { offsetAt, placeAt } from "./source-text.ts";
import type { SourceEntry, SourceNode, SourceText } from "./source.ts";

/**
 * How each node begins in the stored list. A plain scalar's text is what stands in the file between its offsets, so that no
 * list can make a number of anything else; one in quotes or in a block carries its text.
 */
const marks = { plain: 0, quoted: 1, list: 2, map: 3 } as const;

/** As deep as `readYaml` reads, and one more for the nodes at the bottom. */
const mostLevels = 65;

/**
 * The nodes of a file, in which nothing was found wrong, as a short text: a JSON list that says for every node, in the
 * order of the file, its mark, how far it begins behind the one before, its length, and a text or a number of items.
 */
export function storeNodes(root: SourceNode, source: SourceText): string {
  const cells: (number | string)[] = [];
  let last = 0;
  const begin = (mark: number, place: Place): void => {
    const start = offsetAt(source, place);
    cells.push(mark, start - last, endOffset(place, source) - start);
    last = start;
  };
  const storeScalar = (text: string, place: Place): void => {
    const isPlain = source.text.slice(offsetAt(source, place), endOffset(place, source)) === text;
    begin(isPlain ? marks.plain : marks.quoted, place);
    if (!isPlain) cells.push(text);
  };
  const store = (node: SourceNode): void => {
    switch (node.type) {
      case "scalar":
        storeScalar(node.text, node.place);
        return;
      case "list":
        begin(marks.list, node.place);
        cells.push(node.items.length);
        node.items.forEach(store);
        return;
      case "map":
        begin(marks.map, node.place);
        cells.push(node.entries.length);
        for (const { key, keyPlace, value } of node.entries) {
          storeScalar(key, keyPlace);
          store(value);
        }
    }
  };
  store(root);
  return JSON.stringify(cells);
}

function endOffset(place: Place, source: SourceText): number {
  return offsetAt(source, { ...place, line: place.endLine, column: place.endColumn });
}

/**
 * The nodes that were stored for this very text. Whatever the list holds, gives nothing where it doesn't fit the text to the
 * last cell; then the file is to be read anew.
 */
export function readStoredNodes(stored: string, source: SourceText): SourceNode | undefined {
  const reading: Reading = { source, cells: parseCells(stored), at: 0, last: 0, fits: true };
  const root = readNode(reading, 0);
  return reading.fits && reading.at === reading.cells.length ? root : undefined;
}

interface Reading {
  readonly source: SourceText;
  readonly cells: readonly unknown[];
  /** Index of the next cell. */
  at: number;
  /** Offset at which the node before began. */
  last: number;
  /** Once something doesn't fit, what follows is read as nothing, and nothing is given in the end. */
  fits: boolean;
}

function parseCells(stored: string): readonly unknown[] {
  try {
    const cells: unknown = JSON.parse(stored);
    return Array.isArray(cells) ? cells : [];
  } catch {
    return [];
  }
}

function readNode(reading: Reading, level: number): SourceNode {
  const { source, last, cells } = reading;
  const mark = readWhole(reading, marks.plain, marks.map);
  const start = last + readWhole(reading, -last, source.text.length - last);
  const end = start + readWhole(reading, 0, source.text.length - start);
  reading.last = start;
  reading.fits &&= level <= mostLevels;
  const place = placeAt(source, start, end);
  if (mark === marks.plain) return { type: "scalar", text: source.text.slice(start, end), quoted: false, place };
  if (mark === marks.quoted) return { type: "scalar", text: readKept(reading), quoted: true, place };
  const count = readWhole(reading, 0, cells.length);
  if (mark === marks.list) return { type: "list", items: readSome(reading, count, level + 1, readNode), place };
  return { type: "map", entries: readSome(reading, count, level + 1, readEntry), place };
}

/** The next cell, which has to be a whole number within limits. */
function readWhole(reading: Reading, least: number, most: number): number {
  const cell = reading.cells[reading.at++];
  if (typeof cell === "number" && Number.isInteger(cell) && cell >= least && cell <= most) return cell;
  reading.fits = false;
  return 0;
}

/** The next cell, which has to be a text. */
function readKept(reading: Reading): string {
  const cell = reading.cells[reading.at++];
  if (typeof cell === "string") return cell;
  reading.fits = false;
  return "";
}

function readSome<T>(reading: Reading, count: number, level: number, read: (from: Reading, level: number) => T): T[] {
  const some: T[] = [];
  for (let left = count; left > 0 && reading.fits; left--) some.push(read(reading, level));
  return some;
}

function readEntry(reading: Reading, level: number): SourceEntry {
  const key = readNode(reading, level);
  if (key.type !== "scalar") reading.fits = false;
  return { key: key.type === "scalar" ? key.text : "", keyPlace: key.place, value: readNode(reading, level) };
}
