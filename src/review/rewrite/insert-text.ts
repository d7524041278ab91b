import type { ReturnedAnchor, ReturnedParagraph, TextPiece } from "../returned/returned-document.ts";
import type { Splice } from "./splice.ts";
import type { TrackedChange } from "./tracked-change.ts";
import { writeRunText, writeTracked } from "./write-runs.ts";
import { prefixAt } from "./xml-tags.ts";

/**
 * The splice that writes a text into an anchor in which nothing stands, in the form of the text before it, or else behind it.
 * Nothing where the anchor begins outside of its paragraph, where no run can stand.
 * @param xml of the paragraph's part
 * @param tracked marked as inserted. Default: it is not.
 */
export function insertText(
  paragraph: ReturnedParagraph,
  xml: string,
  { start, from }: ReturnedAnchor,
  text: string,
  tracked?: TrackedChange,
): Splice | undefined {
  if (start.from < paragraph.span.from || start.to > paragraph.span.to) return undefined;
  const prefix = prefixAt(xml, start.from);
  const like = neighbour(paragraph, from);
  const properties = like?.properties ? xml.slice(like.properties.from, like.properties.to) : "";
  const run = `<${prefix}r>${properties}${writeRunText(text, prefix)}</${prefix}r>`;
  const written = tracked ? writeTracked("ins", run, prefix, tracked) : run;
  return { from: start.to, to: start.to, xml: written };
}

function neighbour({ pieces }: ReturnedParagraph, at: number): TextPiece | undefined {
  const texts = pieces.filter(({ type }) => type === "text");
  return texts.findLast(({ to }) => to <= at) ?? texts[0];
}
