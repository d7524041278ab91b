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

/** Title, addressee, body, signature and date, in the order of the finished document. */
function tracedPhrases({ parts, blocks }: RenderedText): readonly TracedPhrase[] {
  const { title, addressee, signature, date } = parts;
  const lines = (...some: readonly (typeof addressee)[]) => some.filter((line) => line !== undefined);
  return [
    ...lines(title, addressee).flatMap((line) => within(line, false)),
    ...blocks.flatMap((block) => within(block, true)),
    ...lines(signature, date).flatMap((line) => within(line, false)),
  ];
}

function within(piece: { readonly text: string; readonly phrases: readonly Phrase[] }, isMarkdown: boolean) {
  return piece.phrases.map((phrase, index) => ({ phrase, around: sentenceAround(piece, index, isMarkdown) }));
}

function figuresOf({ parts }: Phrase): readonly Pick<TracedFigure, "part" | "figure">[] {
  return parts.flatMap((part) => part.figures.map((figure) => ({ part, figure })));
}
