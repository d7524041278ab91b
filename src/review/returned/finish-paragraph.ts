import { hashText } from "../../text/hash-text.ts";
import { hashSkeleton, skeletonOf } from "../../trace/base-record.ts";
import type { OpenAnchor, OpenParagraph } from "./open-text.ts";
import type { Range, ReturnedAnchor, ReturnedParagraph } from "./returned-document.ts";

/** Of the text of an anchor that runs over paragraphs no more than this is kept. */
const longestCrossing = 2000;

/**
 * A paragraph whose part was read to its end.
 * @param all those of its part
 * @param recorded whether such paragraphs are in a file's base record
 */
export function finishParagraph(
  paragraph: OpenParagraph,
  part: string,
  all: readonly OpenParagraph[],
  recorded: boolean,
): ReturnedParagraph {
  const { span, text, pieces, fields, stands, style } = paragraph;
  const anchors = paragraph.anchors.map((anchor) => finishAnchor(anchor, paragraph, all));
  const skeleton = recorded ? skeletonWithoutFields(text, anchors, fields) : "";
  return {
    part,
    span,
    text,
    pieces,
    anchors,
    fields,
    skeleton: skeleton === "" ? "" : hashSkeleton(skeleton),
    stands,
    ...(style !== undefined && { style }),
  };
}

function finishAnchor(
  { name, start, begins, end, ends }: OpenAnchor,
  paragraph: OpenParagraph,
  all: readonly OpenParagraph[],
): ReturnedAnchor {
  const from = begins?.offset ?? 0;
  const { text, endsSection } = paragraph;
  const named = { name, what: name.slice(4, 15), printed: name.slice(15, 22), copied: false, start };
  if (!end || !ends) return { ...named, from, to: from };
  if (ends.paragraph === paragraph) {
    const to = Math.max(from, ends.offset);
    return { ...named, from, to: endsSection ? movedBack(text, from, to, named.printed) : to, end };
  }
  const crossing = textBetween(paragraph, ends, all);
  return { ...named, from, to: text.length, ...(crossing !== "" && { crossing }), end };
}

/** LibreOffice moves the end so much further when it opens and saves a file once more. */
const mostMoved = 4;

/**
 * LibreOffice moves the end of every bookmark in the last paragraph of a section one character to the front. Where the text up to
 * a character behind is what was printed, that is where it ended.
 */
function movedBack(text: string, from: number, to: number, printed: string): number {
  for (let end = to; end <= Math.min(to + mostMoved, text.length); end++) {
    if (hashText(text.slice(from, end)).slice(0, printed.length) === printed) return end;
  }
  return to;
}

/** What stands behind a paragraph up to a position. */
function textBetween(
  { index }: OpenParagraph,
  ends: NonNullable<OpenAnchor["ends"]>,
  all: readonly OpenParagraph[],
): string {
  let text = "";
  for (let next = index + 1; next <= ends.paragraph.index && text.length < longestCrossing; next++) {
    const whole = all[next]?.text ?? "";
    const piece = next === ends.paragraph.index ? whole.slice(0, ends.offset) : whole;
    text += text === "" || piece === "" ? piece : `\n${piece}`;
  }
  return text.slice(0, longestCrossing);
}

/** The text without what word processors work out; an anchor in that is empty. */
function skeletonWithoutFields(text: string, anchors: readonly Range[], fields: readonly Range[]): string {
  if (fields.length === 0) return skeletonOf(text, anchors);
  const without = (offset: number) =>
    offset - fields.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(offset, to) - from), 0);
  let own = "";
  let end = 0;
  for (const { from, to } of fields) {
    own += text.slice(end, from);
    end = to;
  }
  return skeletonOf(
    own + text.slice(end),
    anchors.map(({ from, to }) => ({ from: without(from), to: without(to) })),
  );
}
