import type { ReturnedParagraph } from "../returned/returned-document.ts";

/** Those of a file's paragraphs that stand in a text box, or in a table within one: a box is part of the paragraph around it. */
export function inTextBoxes(paragraphs: readonly ReturnedParagraph[]): ReadonlySet<ReturnedParagraph> {
  const boxed = new Set<ReturnedParagraph>();
  let around: ReturnedParagraph | undefined;
  for (const paragraph of paragraphs) {
    if (around?.part === paragraph.part && paragraph.span.from < around.span.to) boxed.add(paragraph);
    else around = paragraph;
  }
  return boxed;
}
