import { phraseText } from "../../text/text.ts";
import type { TracedFigure } from "../../trace/trace.ts";
import type {
  Range,
  ReturnedAnchor,
  ReturnedDocument,
  ReturnedParagraph,
  TextPiece,
} from "../returned/returned-document.ts";

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
      return found ? place(paragraph, anchor, found) : [];
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
  { from, to }: ReturnedAnchor,
  figures: readonly TracedFigure[],
): readonly PlacedPhrase[] {
  const pieces = paragraph.pieces.filter((piece) => piece.from < to && piece.to > from);
  const [first] = figures;
  if (pieces.length === 0 || !first) return [];
  const today = phraseText(first.phrase);
  const isSame = withoutBlanks(paragraph.text.slice(from, to)).includes(withoutBlanks(today));
  return [{ paragraph, pieces, range: { from, to }, figures, ...(!isSame && { today }) }];
}

/** A title is broken into lines, and a link's anchor holds all its text. */
function withoutBlanks(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
