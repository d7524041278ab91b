import type { Report } from "../diagnostics/diagnostic.ts";
import { outputFormats } from "../facts/output-format.ts";
import type { OutputFormat } from "../facts/output-format.ts";

/**
 * Reads which kinds of file `--to` names. Nothing where it isn't written; reports each that is none.
 * @param accepted those that the command writes. Default: all.
 */
export function readOutputFormats(
  written: string | undefined,
  report: Report,
  accepted: readonly OutputFormat[] = outputFormats,
): readonly OutputFormat[] | undefined {
  if (written === undefined) return undefined;
  const names = written.split(/[,，、]/).map((name) => name.trim());
  for (const name of names) {
    if (accepted.some((format) => format === name)) continue;
    report("wrong-choice", undefined, { option: "--to", written: name, accepted });
  }
  return accepted.filter((format) => names.includes(format));
}
