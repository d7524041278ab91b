import { partsAbove, partsBelow } from "../facts/document-parts.ts";
import type { PartName } from "../facts/document-parts.ts";
import type { Phrase, RenderedText } from "../text/text.ts";

/**
 * All phrases of a report: those of the parts above the body, of the body with its attachments, of the parts below, of places in
 * a reference file.
 */
export function phrasesInOrder({ parts, blocks, placed }: RenderedText): readonly Phrase[] {
  const lines = (names: readonly PartName[]) => names.map((name) => parts[name]);
  return [...lines(partsAbove), ...blocks, ...lines(partsBelow), ...placed].flatMap((piece) => piece?.phrases ?? []);
}
