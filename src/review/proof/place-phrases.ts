import { phraseText } from "../../text/text.ts";
import type { TracedFigure } from "../../trace/trace.ts";
import type {
  Range,
  ReturnedAnchor,
  ReturnedDocument,
  ReturnedParagraph,
  TextPiece,
} from "../returned/returned-document.ts";
import { isSameText } from "../verify/same-text.ts";

/** A phrase that prints figures, where it stands in a Word file. */
export interface PlacedPhrase {
  readonly paragraph: ReturnedParagraph;
  /** The text within its anchor, and where it stands in the paragraph's. */
  readonly pieces: readonly TextPiece[];
  readonly range: Range;
  readonly figures: readonly TracedFigure[];
  /** What today's facts say there, where the file says something else. */
  readonly today?: string;
}

/**
 * Finds the phrases of a trace in a Word file: by the names of their anchors, else by what they are, since the name of one
 * changes with its text. Phrases of which no text is left are not among them.
 */
export function placePhrases(document: ReturnedDocument, figures: readonly TracedFigure[]): readonly PlacedPhrase[] {
  const byName = groupByAnchor(figures);
  const named = new Set(document.paragraphs.flatMap(({ anchors }) => anchors.map(({ name }) => name)));
  const waiting = new Map<string, (readonly TracedFigure[])[]>();
  for (const [name, those] of byName) {
    if (named.has(name)) continue;
    const what = name.slice(4, 15);
    waiting.set(what, [...(waiting.get(what) ?? []), those]);
  }
  return document.paragraphs.flatMap((paragraph) =>
    paragraph.anchors.flatMap((anchor) => {
      const found = byName.get(anchor.name) ?? waiting.get(anchor.what)?.shift();
      return found ? place(paragraph, anchor, found, document.parts.get(paragraph.part) ?? "") : [];
    }),
  );
}

function groupByAnchor(figures: readonly TracedFigure[]): ReadonlyMap<string, readonly TracedFigure[]> {
  const groups = new Map<string, TracedFigure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.phrase.anchor);
    if (group) group.push(figure);
    else groups.set(figure.phrase.anchor, [figure]);
  }
  return groups;
}

function place(
  paragraph: ReturnedParagraph,
  anchor: ReturnedAnchor,
  figures: readonly TracedFigure[],
  xml: string,
): readonly PlacedPhrase[] {
  const { from, to, crossing = "" } = anchor;
  const pieces = paragraph.pieces.filter((piece) => piece.from < to && piece.to > from);
  const [first] = figures;
  if (pieces.length === 0 || !first) return [];
  const today = phraseText(first.phrase);
  const standing = paragraph.text.slice(from, to) + crossing;
  const isSame = isSameText(standing, today) || (isAroundLink(anchor, xml) && saysAmongOthers(standing, today));
  return [{ paragraph, pieces, range: { from, to }, figures, ...(!isSame && { today }) }];
}

function isAroundLink({ start, end }: ReturnedAnchor, xml: string): boolean {
  return end !== undefined && /<(?:[^\s<>/:]+:)?hyperlink[\s>]/.test(xml.slice(start.to, end.from));
}

/** A link's anchor holds all its text, with words of the template. 16 doesn't say 6. */
function saysAmongOthers(standing: string, today: string): boolean {
  const text = withoutBlanks(standing);
  const said = withoutBlanks(today);
  for (let at = text.indexOf(said); at !== -1; at = text.indexOf(said, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + said.length)];
    const goesOn = (/\d[.,]?$/.test(before) && /^\d/.test(said)) || (/\d$/.test(said) && /^[.,]?\d/.test(after));
    if (!goesOn) return true;
  }
  return false;
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
