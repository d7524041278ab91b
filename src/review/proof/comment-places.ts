import type { ReturnedDocument, Span } from "../returned/returned-document.ts";
import { prefixAt } from "../rewrite/xml-tags.ts";
import { inTextBoxes } from "./in-text-boxes.ts";
import type { PlacedPhrase } from "./place-phrases.ts";

/** Phrases that one comment is about, and the runs of the document around which it stands. */
export interface CommentPlace {
  readonly from: number;
  readonly to: number;
  readonly phrases: readonly PlacedPhrase[];
}

/**
 * Where comments can stand, in the order of the document: at phrases in its text and tables; those of a note at its mark. Phrases
 * that stand around the same text, as those of one link, share a comment.
 * @param main the name of the part with the document's text: Word takes comments in no other
 */
export function commentPlaces(
  document: ReturnedDocument,
  main: string,
  phrases: readonly PlacedPhrase[],
): readonly CommentPlace[] {
  const boxed = inTextBoxes(document.paragraphs);
  const places = new Map<string, { readonly span: Span; readonly phrases: PlacedPhrase[] }>();
  for (const phrase of phrases) {
    const span = boxed.has(phrase.paragraph) ? undefined : spanOf(phrase, document, main);
    if (!span) continue;
    const key = `${span.from}-${span.to}`;
    const known = places.get(key);
    if (known) known.phrases.push(phrase);
    else places.set(key, { span, phrases: [phrase] });
  }
  const told = [...places.values()].map(({ span, phrases: those }) => ({ ...span, phrases: those.toSorted(byNumber) }));
  return told.toSorted((a, b) => a.from - b.from || b.to - a.to);
}

/** In the order of the report: around a link the anchors stand within each other, that of its first phrase innermost. */
function byNumber(a: PlacedPhrase, b: PlacedPhrase): number {
  return (a.figures[0]?.number ?? 0) - (b.figures[0]?.number ?? 0);
}

function spanOf({ paragraph, pieces }: PlacedPhrase, document: ReturnedDocument, main: string): Span | undefined {
  const { part, stands } = paragraph;
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return undefined;
  if (part === main) return { from: first.run.from, to: last.run.to };
  const notes = document.parts.get(part);
  const text = document.parts.get(main);
  return stands.type === "margin" || notes === undefined || text === undefined
    ? undefined
    : findMark(notes, paragraph.span.from, text);
}

/** The run in which the mark of a note stands. Nothing where it has none any more. */
function findMark(notes: string, at: number, text: string): Span | undefined {
  const [note] = [...notes.slice(0, at).matchAll(/<([^\s<>/:]+:)?(footnote|endnote)\s[^<>]*>/g)].slice(-1);
  const id = /:id\s*=\s*["']([^"']*)["']/.exec(note?.[0] ?? "")?.[1];
  if (!note || id === undefined) return undefined;
  const marks = text.matchAll(new RegExp(`<(?:[^\\s<>/:]+:)?${note[2]}Reference\\s[^<>]*>`, "g"));
  const mark = [...marks].find(([tag]) => /:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] === id);
  if (!mark) return undefined;
  const prefix = prefixAt(text, mark.index);
  const from = Math.max(text.lastIndexOf(`<${prefix}r>`, mark.index), text.lastIndexOf(`<${prefix}r `, mark.index));
  const close = `</${prefix}r>`;
  return from < 0 ? undefined : { from, to: text.indexOf(close, mark.index) + close.length };
}
