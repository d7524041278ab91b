import type { ReturnedParagraph } from "../returned/returned-document.ts";
import type { FieldedWording } from "./with-figures.ts";

/** Several paragraphs as one text, a line each. */
export function joinParagraphs(paragraphs: readonly ReturnedParagraph[]): FieldedWording {
  let begin = 0;
  const shifted = paragraphs.map(({ text, anchors, fields }) => {
    const by = begin;
    begin += text.length + 1;
    return {
      anchors: anchors.map(({ from, to, what }) => ({ from: from + by, to: to + by, what })),
      fields: fields.map(({ from, to }) => ({ from: from + by, to: to + by })),
    };
  });
  return {
    text: paragraphs.map(({ text }) => text).join("\n"),
    anchors: shifted.flatMap(({ anchors }) => anchors),
    fields: shifted.flatMap(({ fields }) => fields),
  };
}
