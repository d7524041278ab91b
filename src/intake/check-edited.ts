import type { Code } from "../diagnostics/codes/index.ts";
import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Facts, FactsFile } from "../facts/facts.ts";
import { factsFileReader } from "../facts/read-facts-file.ts";
import { valueText } from "../facts/value-text.ts";
import { decodeText } from "../source/decode-text.ts";
import { mostValues, readYaml } from "../source/read-yaml.ts";
import type { SourceText } from "../source/source.ts";
import type { LedgerEdit } from "./edit-facts.ts";
import type { ImportedRow } from "./read-rows.ts";

/** What a file that holds too much is told by, in its own words. */
const ofSize: ReadonlySet<Code> = new Set<Code>(["too-many-values", "file-too-large"]);

/**
 * Reads an edited facts file as it will be read, before it is written: each row must be found in it with its values. Reports a
 * file that is laid out so that rows get lost, or that could no more be read; and one that holds too much.
 * @param isNew nobody else wrote anything into it: then only its size is looked at, for reading takes long
 */
export function checkEdited(
  { name, text }: SourceText,
  isNew: boolean,
  edits: readonly LedgerEdit[],
  facts: Facts,
  report: Report,
): boolean {
  const reading = collectDiagnostics();
  const source = decodeText(name, new TextEncoder().encode(text), reading.report);
  const atMost = text.match(/: |, |- |\n/g)?.length ?? 0;
  if (isNew && source && atMost < mostValues) return true;
  const node = source && readYaml(source, reading.report);
  const file = node && factsFileReader(facts, reading.report)(node);
  const tooMuch = reading.found().filter(({ code }) => ofSize.has(code));
  for (const { code, place, values } of tooMuch) report(code, place, values);
  if (tooMuch.length > 0) return false;
  const lost = edits.filter(({ ledger, added, changed }) => {
    const rows = [...added, ...changed.map(({ row }) => row)];
    return !holdsAll(file, ledger.name, rows);
  });
  if (lost.length === 0 && !reading.hasErrors()) return true;
  const ledgers = (lost.length > 0 ? lost : edits).map(({ ledger }) => ledger.labels.zh);
  report("facts-file-not-changed", { file: name, line: 1, column: 1, endLine: 1, endColumn: 1 }, { ledgers });
  return false;
}

function holdsAll(file: FactsFile | undefined, ledger: string, rows: readonly ImportedRow[]): boolean {
  const records = file?.ledgers.get(ledger) ?? [];
  const byCells = new Map(records.map((record) => [record.cells?.value.text, record]));
  return rows.every(({ cells, identity, fields }) => {
    const record = byCells.get(cells);
    return (
      record?.identity === identity &&
      [...fields].every(([name, { value }]) => {
        const read = record.fields.get(name)?.value;
        return read !== undefined && valueText(read) === valueText(value);
      })
    );
  });
}
