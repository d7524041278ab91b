import { partsAbove, partsBelow } from "../facts/document-parts.ts";
import type { PartName } from "../facts/document-parts.ts";
import type { View } from "../figures/figure.ts";
import type { Phrase, RenderedText } from "../text/text.ts";
import { sentenceAround } from "./sentence-around.ts";
import type { TracedFigure, TracedPhrase, Trace } from "./trace.ts";

/** Traces a rendered report. Phrases that print no figure are left out; gaps are listed apart. */
export function traceReport(template: string, view: View, text: RenderedText): Trace {
  const phrases = tracedPhrases(text);
  let number = 0;
  const figures = phrases.flatMap((traced) =>
    figuresOf(traced.phrase).map((one) => ({ ...traced, ...one, number: ++number })),
  );
  return { template, view, figures, gaps: phrases.filter(({ phrase }) => phrase.gap) };
}

/**
 * The parts above the body, the body with its attachments, the parts below: each list in the order of the document. Then what
 * stands in places of a reference file.
 */
function tracedPhrases({ parts, blocks, placed }: RenderedText): readonly TracedPhrase[] {
  const lines = (names: readonly PartName[]) =>
    names.flatMap((name) => (parts[name] ? within(parts[name], false) : []));
  return [
    ...lines(partsAbove),
    ...blocks.flatMap((block) => within(block, true)),
    ...lines(partsBelow),
    ...placed.flatMap((line) => within(line, false)),
  ];
}

function within(piece: { readonly text: string; readonly phrases: readonly Phrase[] }, isMarkdown: boolean) {
  return piece.phrases.map((phrase, index) => ({ phrase, around: sentenceAround(piece, index, isMarkdown) }));
}

function figuresOf({ parts }: Phrase): readonly Pick<TracedFigure, "part" | "figure">[] {
  return parts.flatMap((part) => part.figures.map((figure) => ({ part, figure })));
}
