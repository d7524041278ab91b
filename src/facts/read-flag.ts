import type { Report } from "../diagnostics/diagnostic.ts";
import { expectLine } from "../source/read-keys.ts";
import type { SourceNode } from "../source/source.ts";

const words: ReadonlyMap<string, boolean> = new Map([
  ["是", true],
  ["yes", true],
  ["true", true],
  ["否", false],
  ["no", false],
  ["false", false],
]);

/** Reads yes or no: 是, 否; yes, no; true, false. Reports anything else. */
export function readFlag(node: SourceNode, report: Report): boolean | undefined {
  const scalar = expectLine(node, report);
  if (!scalar) return undefined;
  const on = words.get(scalar.text);
  if (on === undefined) report("wrong-flag", scalar.place, { written: scalar.text });
  return on;
}
