import { deflateSync } from "fflate";

import { crc32 } from "../../../src/review/package/crc32.ts";

/** One entry of a zip that is written by hand, with what may be wrong about it. */
export interface MadeEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** Default: deflated. */
  readonly stored?: boolean;
  /** What stands behind the data, of programs that write without going back. Default: nothing. */
  readonly descriptor?: "signed" | "unsigned" | "signed-64" | "wrong";
  /** What the directory says of its size. Default: the truth. */
  readonly saidBytes?: number;
  /** Default: 0. */
  readonly flags?: number;
  /** The name before the data, where it is another than in the directory. */
  readonly localName?: string;
  /** Whether the directory sends to the data of the entry before. */
  readonly sharesData?: boolean;
}

/** Writes a zip, be it sound or not (APPNOTE.TXT 6.3.10, 4.3). */
export function makeZip(entries: readonly MadeEntry[]): Uint8Array {
  const files: number[] = [];
  const directory: number[] = [];
  let before = 0;
  for (const entry of entries) {
    const { name, content, stored = false, descriptor, saidBytes = content.length, localName = name } = entry;
    const data = stored ? content : deflateSync(content);
    const flags = (entry.flags ?? 0) | (descriptor ? 8 : 0);
    const offset = entry.sharesData === true ? before : files.length;
    before = offset;
    const sums = [...bytes4(crc32(content)), ...bytes4(data.length), ...bytes4(saidBytes)];
    const head = [...bytes2(flags), ...bytes2(stored ? 0 : 8), ...bytes4(0), ...(descriptor ? zeros(12) : sums)];
    const [local, listed] = [utf8(localName), utf8(name)];
    if (entry.sharesData !== true) {
      files.push(...bytes4(0x04034b50), 20, 0, ...head, ...bytes2(local.length), 0, 0, ...local, ...data);
      files.push(...behind(descriptor, crc32(content), data.length, saidBytes));
    }
    const said = [...bytes2(flags), ...bytes2(stored ? 0 : 8), ...bytes4(0), ...sums];
    directory.push(...bytes4(0x02014b50), 20, 0, 20, 0, ...said, ...bytes2(listed.length), ...zeros(12));
    directory.push(...bytes4(offset), ...listed);
  }
  const end = [
    ...bytes2(entries.length),
    ...bytes2(entries.length),
    ...bytes4(directory.length),
    ...bytes4(files.length),
  ];
  return new Uint8Array([...files, ...directory, ...bytes4(0x06054b50), ...zeros(4), ...end, 0, 0]);
}

function behind(descriptor: MadeEntry["descriptor"], crc: number, packed: number, unpacked: number): readonly number[] {
  const sums = [...bytes4(crc), ...bytes4(packed), ...bytes4(unpacked)];
  switch (descriptor) {
    case undefined:
      return [];
    case "signed":
      return [...bytes4(0x08074b50), ...sums];
    case "unsigned":
      return sums;
    case "signed-64":
      return [...bytes4(0x08074b50), ...bytes4(crc), ...bytes4(packed), ...zeros(4), ...bytes4(unpacked), ...zeros(4)];
    case "wrong":
      return [...bytes4(crc + 1), ...bytes4(packed), ...bytes4(unpacked)];
  }
}

function utf8(text: string): readonly number[] {
  return [...new TextEncoder().encode(text)];
}

function bytes2(value: number): readonly number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

function bytes4(value: number): readonly number[] {
  return [...bytes2(value & 0xffff), ...bytes2(value >>> 16)];
}

function zeros(count: number): readonly number[] {
  return Array.from({ length: count }, () => 0);
}
