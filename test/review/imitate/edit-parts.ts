import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Changes parts of a Word file, each as XML. What is not there is made. */
export function editParts(bytes: Uint8Array, edits: { readonly [part: string]: (xml: string) => string }): Uint8Array {
  const parts = unzipSync(bytes);
  const edited = Object.entries(edits).map(([name, edit]) => {
    return [name, strToU8(edit(strFromU8(parts[name] ?? new Uint8Array())))] as const;
  });
  return zipSync({ ...parts, ...Object.fromEntries(edited) }, { mtime: saved, level: 1 });
}

/** Changes all parts that hold text. */
export function editTexts(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const names: string[] = [];
  unzipSync(bytes, { filter: ({ name }) => textPart.test(name) && names.push(name) < 0 });
  return editParts(bytes, Object.fromEntries(names.map((name) => [name, edit])));
}

/** A part as XML; empty where it isn't there. */
export function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes, { filter: (file) => file.name === name })[name] ?? new Uint8Array());
}

/** All parts that hold text, as XML. */
export function textsOf(bytes: Uint8Array): readonly string[] {
  return Object.values(unzipSync(bytes, { filter: ({ name }) => textPart.test(name) })).map((part) => strFromU8(part));
}

const textPart = /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/;

/** Not the time of what was built: a file that was saved has another. */
const saved = new Date(2021, 4, 6, 7, 8, 10);
