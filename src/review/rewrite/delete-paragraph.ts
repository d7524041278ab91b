import type { ReturnedParagraph } from "../returned/returned-document.ts";
import { editText } from "./edit-text.ts";
import { markEnd } from "./mark-block.ts";
import type { Splice } from "./splice.ts";
import type { TrackedChange } from "./tracked-change.ts";
import { writeTracked } from "./write-runs.ts";
import { prefixAt } from "./xml-tags.ts";

/**
 * The splices that mark all runs of a paragraph as deleted, with what they hold: fields and marks of notes as well. Of one with
 * pictures or text boxes only the text goes.
 * @param xml of its part, in which nothing was tracked yet
 * @param isWhole whether its end goes as well
 */
export function deleteParagraph(
  paragraph: ReturnedParagraph,
  xml: string,
  isWhole: boolean,
  tracked: TrackedChange,
): readonly Splice[] {
  const { span, text } = paragraph;
  const prefix = prefixAt(xml, span.from);
  const inner = xml.slice(span.from, span.to);
  if (/<[^\s<>/]*:?(?:drawing|pict|object|AlternateContent|txbxContent)[\s>]/.test(inner)) {
    return editText(paragraph, xml, { deleted: [{ from: 0, to: text.length }], inserted: [] }, tracked);
  }
  const runs = inner.matchAll(new RegExp(`<${prefix}r(?:\\s[^<>]*)?>.*?</${prefix}r>`, "gs"));
  const gone = Array.from(runs, ({ 0: run, index }): Splice => {
    const from = span.from + index;
    return { from, to: from + run.length, xml: writeTracked("del", asDeleted(run, prefix), prefix, tracked) };
  });
  // The end of a section stays: the section would be that of the next one.
  const hasSection = inner.includes(`<${prefix}sectPr`);
  return [...gone, ...(isWhole && !hasSection ? markEnd(xml, span.from, "del", tracked) : [])];
}

function asDeleted(run: string, prefix: string): string {
  return run
    .replaceAll(new RegExp(`(</?${prefix})t(?=[\\s>/])`, "g"), "$1delText")
    .replaceAll(new RegExp(`(</?${prefix})instrText(?=[\\s>/])`, "g"), "$1delInstrText");
}
