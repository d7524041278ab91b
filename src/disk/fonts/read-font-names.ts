/** What a font calls itself. */
export interface FontNames {
  /** In every language that it has: 仿宋, FangSong. */
  readonly families: readonly string[];
  /** By which a PDF names it. */
  readonly postscript: string | undefined;
}

/** Where a font file's name table lies, by reading from a file: a font is megabytes, its names a few hundred bytes. */
export type ReadBytes = (offset: number, length: number) => Uint8Array;

/**
 * Reads the names of the fonts in a .ttf, .otf, .ttc or .otc file (OpenType 1.9: font file, TTC header, name table). A file that
 * is none, or damaged, has no fonts.
 */
export function readFontNames(read: ReadBytes): readonly FontNames[] {
  try {
    return offsetsOfFonts(read).map((offset) => namesAt(read, offset));
  } catch (error) {
    // What it points to lies beyond its end.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function offsetsOfFonts(read: ReadBytes): readonly number[] {
  const head = viewOf(read(0, 12));
  const tag = head.getUint32(0);
  if (tag === collection) {
    const count = Math.min(head.getUint32(8), mostFonts);
    const offsets = viewOf(read(12, count * 4));
    return Array.from({ length: count }, (_, index) => offsets.getUint32(index * 4));
  }
  return tag === trueType || tag === openType ? [0] : [];
}

const collection = 0x74746366; // ttcf
const trueType = 0x00010000;
const openType = 0x4f54544f; // OTTO
const nameTag = 0x6e616d65; // name
const mostFonts = 64;

function namesAt(read: ReadBytes, font: number): FontNames {
  const tables = viewOf(read(font + 4, 2)).getUint16(0);
  const directory = viewOf(read(font + 12, tables * 16));
  for (let at = 0; at < tables * 16; at += 16) {
    if (directory.getUint32(at) !== nameTag) continue;
    return readNameTable(read(directory.getUint32(at + 8), directory.getUint32(at + 12)));
  }
  return { families: [], postscript: undefined };
}

/** Name ids: 1 family, 6 PostScript name, 16 family of all weights. */
function readNameTable(bytes: Uint8Array): FontNames {
  const table = viewOf(bytes);
  const strings = table.getUint16(4);
  const families = new Set<string>();
  let postscript: string | undefined;
  for (let record = 0; record < table.getUint16(2); record++) {
    const at = 6 + record * 12;
    const [platform, id] = [table.getUint16(at), table.getUint16(at + 6)];
    if (platform === macintosh || ![1, 6, 16].includes(id)) continue;
    const start = strings + table.getUint16(at + 10);
    const text = new TextDecoder("utf-16be").decode(bytes.subarray(start, start + table.getUint16(at + 8)));
    if (id === 6) postscript ??= text;
    else if (text !== "") families.add(text);
  }
  return { families: [...families], postscript };
}

/** Its names are in encodings of their own, and are there for the other platforms, too. */
const macintosh = 1;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
