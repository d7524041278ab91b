import type { Phrase } from "../../text/text.ts";
import { phraseText } from "../../text/text.ts";
import type { Around, TracedFigure } from "../../trace/trace.ts";
import type { ComparedReport, DraftedSide } from "./changes.ts";
import { oneLine } from "./one-line.ts";
import type { Range } from "../returned/returned-document.ts";
import { sentenceIn } from "./sentence-in.ts";
import { groupBy } from "../group-by.ts";

/** A phrase of a report that is compared: as its Word file shows it, and where it comes from in a draft. */
export interface ListedPhrase {
  readonly anchor: string;
  /** What it is, see `ReturnedAnchor`. */
  readonly what: string;
  readonly text: string;
  readonly around: Around;
  /** Index of its paragraph; nothing of a phrase that stands in no anchor. */
  readonly paragraph?: number;
  /** In the paragraph's text; of a phrase that a Word file has without its anchor as well. */
  readonly range?: Range;
  readonly phrase?: Phrase;
  readonly figures: readonly TracedFigure[];
}

/**
 * All phrases of a report in the order of its Word file; of an anchor that stands there twice the first. What a draft prints in
 * no anchor, as in a chart or a link's address, stands behind the phrase before it.
 */
export function listPhrases({ document, drafted }: ComparedReport): readonly ListedPhrase[] {
  const phrases = new Map(drafted?.phrases.map((phrase) => [phrase.anchor, phrase]));
  const figures = groupBy(drafted?.trace.figures ?? [], ({ phrase }) => phrase.anchor);
  const anchored = document.paragraphs.flatMap((paragraph, index) =>
    paragraph.anchors.flatMap((anchor): readonly ListedPhrase[] => {
      const { name, what, copied, crossing = "" } = anchor;
      if (copied) return [];
      const phrase = phrases.get(name);
      return [
        {
          anchor: name,
          what,
          text: oneLine(paragraph.text.slice(anchor.from, anchor.to) + crossing),
          around: sentenceIn(document, paragraph, anchor),
          paragraph: index,
          range: { from: anchor.from, to: anchor.to },
          ...(phrase && { phrase }),
          figures: figures.get(name) ?? [],
        },
      ];
    }),
  );
  return drafted ? withUnanchored(anchored, drafted) : anchored;
}

function withUnanchored(anchored: readonly ListedPhrase[], { trace, phrases }: DraftedSide): readonly ListedPhrase[] {
  const known = new Set(anchored.map(({ anchor }) => anchor));
  const arounds = new Map([...trace.figures, ...trace.gaps].map(({ phrase, around }) => [phrase.anchor, around]));
  const figures = groupBy(trace.figures, ({ phrase }) => phrase.anchor);
  // By the anchor that they stand behind.
  const behind = new Map<string, ListedPhrase[]>();
  let last = "";
  for (const phrase of phrases) {
    const { anchor } = phrase;
    const around = arounds.get(anchor);
    if (known.has(anchor)) last = anchor;
    else if (around) {
      const listed = {
        anchor,
        what: anchor.slice("_hb_".length, "_hb_".length + 11),
        text: oneLine(phraseText(phrase)),
        around,
        phrase,
        figures: figures.get(anchor) ?? [],
      };
      const others = behind.get(last);
      if (others) others.push(listed);
      else behind.set(last, [listed]);
    }
  }
  return [...(behind.get("") ?? []), ...anchored.flatMap((phrase) => [phrase, ...(behind.get(phrase.anchor) ?? [])])];
}
