import type { Forms } from "./forms.ts";
import { paragraphKey } from "./forms.ts";
import type { Shell } from "./shell.ts";
import { writeNumbering } from "./prepared-style.ts";
import type { FixedParts, PreparedStyle } from "./prepared-style.ts";
import type { ZipEntry } from "./zip.ts";

/** What docx wrote for a style, by what was asked of it, as JSON can hold it. */
export type WrittenForms = Map<string, unknown>;

/**
 * A style of which docx is asked only what it did not write before: what it writes is kept in `forms`.
 * @param prepare asks docx; called for what is not in `forms`
 */
export function rememberStyle(forms: WrittenForms, prepare: () => PreparedStyle): PreparedStyle {
  // Whatever is kept under a name was given by the same function for the same name.
  const ask = <T>(asked: string, write: (prepared: PreparedStyle) => T): T => {
    const known = forms.get(asked) as T | undefined;
    if (known !== undefined) return known;
    const written = write(prepare());
    forms.set(asked, written);
    return written;
  };
  const fixed = readFixed(ask("fixed", writeFixed));
  return {
    ...fixed,
    forms: rememberForms(ask),
    otherSections: () => ask("sections", ({ otherSections }) => otherSections()),
    numbering: writeNumbering(fixed),
  };
}

type Ask = <T>(asked: string, write: (prepared: PreparedStyle) => T) => T;

function rememberForms(ask: Ask): Forms {
  const always = ask("forms", ({ forms }) => {
    const { lineBreak, tab, bookmarkStart, bookmarkEnd, link, field, frame } = forms;
    const { table, denseTable, column, row, headerRow, cell } = forms.table;
    const tables = { table, denseTable, column, row, headerRow, cell };
    return { lineBreak, tab, bookmarkStart, bookmarkEnd, link, field, frame, tables };
  });
  const { tables, ...others } = always;
  const runs: Shell[] = [];
  return {
    ...others,
    paragraph: (form) => ask(`paragraph ${paragraphKey(form)}`, ({ forms }) => forms.paragraph(form)),
    run: (marks) => (runs[marks] ??= ask(`run ${marks}`, ({ forms }) => forms.run(marks))),
    table: {
      ...tables,
      wideCell: (merge) => ask(`wide cell ${merge}`, ({ forms }) => forms.table.wideCell(merge)),
    },
    drawing: {
      picture: (kind) => ask(`picture ${kind.vector} ${kind.turned}`, ({ forms }) => forms.drawing.picture(kind)),
    },
    note: () => ask("note", ({ forms }) => forms.note()),
    contents(kind) {
      const asked = `contents ${JSON.stringify(kind)}`;
      const around = ask(asked, ({ forms }) => {
        const { open, begin, end, close, link } = forms.contents(kind);
        return { open, begin, end, close, link };
      });
      return {
        ...around,
        entry: (level) => ask(`${asked} ${level}`, ({ forms }) => forms.contents(kind).entry(level)),
      };
    },
  };
}

/** Bytes as JSON can hold them. */
interface WrittenFixed extends Omit<FixedParts, EntryName> {
  readonly entries: readonly WrittenEntry[];
}

type EntryName = "contentTypes" | "packageRelationships" | "parts";
type WrittenEntry = readonly [local: string, directory: string];

function writeFixed({ contentTypes, packageRelationships, parts, ...prepared }: PreparedStyle): WrittenFixed {
  const { numberings, numberingDefinitions, footers, document, upright, core } = prepared;
  const entries = [contentTypes, packageRelationships, ...parts].map(writeEntry);
  return { numberings, numberingDefinitions, footers, document, upright, core, entries };
}

function readFixed({ entries, ...others }: WrittenFixed): FixedParts {
  const [contentTypes, packageRelationships, ...parts] = entries.map(readEntry);
  if (!contentTypes || !packageRelationships) throw new Error("a style was kept without its lists of parts");
  return { ...others, contentTypes, packageRelationships, parts };
}

function writeEntry({ local, directory }: ZipEntry): WrittenEntry {
  return [writeBytes(local), writeBytes(directory)];
}

function readEntry([local, directory]: WrittenEntry): ZipEntry {
  return { local: readBytes(local), directory: readBytes(directory) };
}

/** One character a byte. */
function writeBytes(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function readBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
