import type { Report } from "../diagnostics/diagnostic.ts";
import { nameCharacter } from "./characters.ts";
import { findEncodedSurrogates } from "./encoded-surrogates.ts";
import { guessEncoding, readAsGbk } from "./guess-encoding.ts";
import { placeAt, sourceText } from "./source-text.ts";
import type { SourceText } from "./source.ts";

const mostMegabytes = 10;

/**
 * Reads the bytes of a file as UTF-8 text, with or without byte order mark and however its lines end. Reports GBK, GB18030
 * and UTF-16 by name, binary files, files over 10 MB, and warns of GBK that happens to be valid UTF-8.
 * @param name relative to the workspace, with `/`
 */
export function decodeText(name: string, bytes: Uint8Array, report: Report): SourceText | undefined {
  const start = { file: name, line: 1, column: 1, endLine: 1, endColumn: 1 };
  if (bytes.length > mostMegabytes * 1_000_000) {
    const megabytes = Math.ceil(bytes.length / 100_000) / 10;
    report("file-too-large", start, { megabytes, most: mostMegabytes });
    return undefined;
  }
  const encoding = guessEncoding(bytes);
  switch (encoding) {
    case "UTF-8":
      break;
    case "binary":
      report("binary-file", start, {});
      return undefined;
    case "unknown":
      report("unknown-encoding", start, {});
      return undefined;
    case "broken UTF-8":
      reportBrokenText(name, bytes, report);
      return undefined;
    case "UTF-8 with surrogates":
      reportSurrogates(name, bytes, report);
      return undefined;
    case "GBK":
    case "GB18030":
    case "UTF-16 LE":
    case "UTF-16 BE":
      report("foreign-encoding", start, { encoding });
      return undefined;
  }
  const source = sourceText(name, new TextDecoder().decode(bytes));
  warnOfMistakenEncoding(source, report);
  return source;
}

/** Reports the first damaged place of every line. */
function reportBrokenText(name: string, bytes: Uint8Array, report: Report): void {
  const source = sourceText(name, new TextDecoder().decode(bytes));
  for (const { index } of source.text.matchAll(/(?<=^[^\uFFFD\n]*)\uFFFD+/gm)) {
    report("broken-text", placeAt(source, index, index + 1), {});
  }
}

/** Lone surrogates that were encoded as if they were characters are named, as they are where an escape gives them. */
function reportSurrogates(name: string, bytes: Uint8Array, report: Report): void {
  const { text = "", surrogates = [] } = findEncodedSurrogates(bytes) ?? {};
  // A byte order mark was a character of the text until now.
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const source = sourceText(name, text);
  for (const { index, character } of surrogates) {
    const at = placeAt(source, index - mark, index - mark + 1);
    report("refused-character", at, nameCharacter(character));
  }
}

/** Bytes of 某某 in GBK are those of ĳĳ in UTF-8: told apart only by what makes sense. */
function warnOfMistakenEncoding(source: SourceText, report: Report): void {
  const found = readAsGbk(source.text);
  if (found === undefined) return;
  const { index, text, likely } = found;
  report("mistaken-encoding", placeAt(source, index, index + text.length), { found: text, likely });
}
