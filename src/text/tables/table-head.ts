import type { TableColumn } from "../value.ts";

const dashes = { left: ":--", center: ":-:", right: "--:", none: "---" };

/** The header row of a table and its line of dashes. What stands in a head is text, whatever characters it has. */
export function tableHead(columns: readonly TableColumn[]): readonly [head: string, dashes: string] {
  const cells = (texts: readonly string[]) => `| ${texts.join(" | ")} |`;
  return [cells(columns.map(({ head }) => escaped(head))), cells(columns.map(({ alignment }) => dashes[alignment]))];
}

/** Markdown takes a backslash before any ASCII mark for that mark itself. */
function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (mark) => `\\${mark}`);
}
