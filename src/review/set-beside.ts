import type { Trace, TracedFigure } from "../trace/trace.ts";
import type { BuiltReport } from "./built-report.ts";

/**
 * Lists a trace's figures in the order of a Word file, and how the two differ: what the file has and the draft no longer, and
 * what the draft has and the file not. A figure that stands in no anchor, such as one in a link's address, stays behind the
 * one before it.
 * @param drafted the draft's own anchors, in its order
 */
export function setBeside(trace: Trace, { anchors }: BuiltReport, drafted: readonly string[]): Trace {
  const inFile = new Map(anchors.map(({ anchor }, index) => [anchor, index]));
  const inDraft = new Set(drafted);
  let last = -1;
  const placed = trace.figures.map((figure) => {
    const { anchor } = figure.phrase;
    const at = inFile.get(anchor) ?? (inDraft.has(anchor) ? anchors.length : last);
    if (at < anchors.length) last = at;
    return { figure, at };
  });
  const figures = placed
    .toSorted((a, b) => a.at - b.at)
    .map(({ figure }, index): TracedFigure => ({ ...figure, number: index + 1 }));
  const gone = anchors.filter(({ anchor }) => !inDraft.has(anchor));
  const added = [...figures, ...trace.gaps].filter(
    ({ phrase }) => inDraft.has(phrase.anchor) && !inFile.has(phrase.anchor),
  );
  return { ...trace, figures, document: { gone, added } };
}
