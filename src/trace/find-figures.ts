import { phraseText } from "../text/text.ts";
import type { TracedFigure } from "./trace.ts";

/**
 * The figures meant by what somebody wrote: the number of one in the list; the anchor of a phrase; what a figure or its phrase
 * prints, or its expression in the template. Where none is just that, those in which it stands.
 */
export function findFigures(written: string, figures: readonly TracedFigure[]): readonly TracedFigure[] {
  const wanted = written.trim();
  const numbered = /^\d+$/.test(wanted) ? figures.filter(({ number }) => number === Number(wanted)) : [];
  if (numbered.length > 0) return numbered;
  const same = figures.filter((figure) => figure.phrase.anchor === wanted || textsOf(figure).includes(wanted));
  if (same.length > 0) return same;
  return figures.filter((figure) => textsOf(figure).some((text) => text.includes(wanted)));
}

function textsOf({ phrase, part }: TracedFigure): readonly string[] {
  return [part.text, phraseText(phrase), phrase.expression];
}
