/** A name in a font: 3 is Windows, 1 the Macintosh; id 1 is the family, 6 the PostScript name. */
export type Name = readonly [platform: number, id: number, text: string];

/** A font file with nothing but its name table, as OpenType lays it out. */
export function fontFile(names: readonly Name[], start = 0): Uint8Array {
  const strings = names.map(([, , text]) =>
    text.split("").flatMap((character) => {
      const code = character.charCodeAt(0);
      return [code >> 8, code & 255];
    }),
  );
  let offset = 0;
  const records = names.flatMap(([platform, id], index) => {
    const length = strings[index]?.length ?? 0;
    offset += length;
    return [platform, 1, 0x409, id, length, offset - length].flatMap(two);
  });
  const table = [0, names.length, 6 + records.length].flatMap(two);
  const header = [...four(0x00010000), ...two(1), ...[0, 0, 0].flatMap(two)];
  const directory = [
    ...four(0x6e616d65),
    ...four(0),
    ...four(start + 28),
    ...four(table.length + records.length + offset),
  ];
  return Uint8Array.from([...header, ...directory, ...table, ...records, ...strings.flat()]);
}

function two(number: number): readonly number[] {
  return [number >> 8, number & 255];
}

export function four(number: number): readonly number[] {
  return [...two(number >>> 16), ...two(number & 65_535)];
}
