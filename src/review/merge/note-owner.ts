import type { ReturnedDocument } from "../returned/returned-document.ts";

/** The paragraph of a document's text in which the mark of a note stands, by their indexes. Nothing where it has none. */
export function noteOwner(note: number, { paragraphs, parts }: ReturnedDocument, main: string): number | undefined {
  const paragraph = paragraphs[note];
  const [notes, text] = [parts.get(paragraph?.part ?? ""), parts.get(main)];
  if (!paragraph || notes === undefined || text === undefined) return undefined;
  const [tag] = [
    ...notes.slice(0, paragraph.span.from).matchAll(/<(?:[^\s<>/:]+:)?(footnote|endnote)\s[^<>]*>/g),
  ].slice(-1);
  const id = idOf(tag?.[0]);
  if (!tag || id === undefined) return undefined;
  const marks = text.matchAll(new RegExp(`<(?:[^\\s<>/:]+:)?${tag[1]}Reference\\s[^<>]*>`, "g"));
  const mark = [...marks].find(([found]) => idOf(found) === id);
  return mark && paragraphAround(mark.index, paragraphs, main);
}

/** The innermost paragraph of a part around an offset in its XML. */
export function paragraphAround(
  offset: number,
  paragraphs: ReturnedDocument["paragraphs"],
  part: string,
): number | undefined {
  const found = paragraphs.findLastIndex(
    ({ part: own, span }) => own === part && span.from <= offset && span.to > offset,
  );
  return found < 0 ? undefined : found;
}

function idOf(tag: string | undefined): string | undefined {
  return /:id\s*=\s*["']([^"']*)["']/.exec(tag ?? "")?.[1];
}
