import type { Phrase, RenderedText } from "../text/text.ts";

/** All phrases of a report in the order of the finished document: title, addressee, body, signature, date. */
export function phrasesInOrder({ parts, blocks }: RenderedText): readonly Phrase[] {
  const { title, addressee, signature, date } = parts;
  return [title, addressee, ...blocks, signature, date].flatMap((piece) => piece?.phrases ?? []);
}
