import type { Trace, TracedFigure } from "../trace/trace.ts";
import type { ReturnedDocument } from "./returned/returned-document.ts";

/** A bookmark of ours in a Word file, and what stands in it now. */
interface StandingAnchor {
  readonly anchor: string;
  readonly text: string;
  /** Whether it stands in the body, whose order a reader follows, and not in a note or a header. */
  readonly inBody: boolean;
}

/**
 * Lists a trace's figures in the order of a Word file, and how the two differ: what the file has and the draft no longer, and
 * what the draft has and the file not. A figure that doesn't stand in the body of the file, such as one in a link's address or in
 * a note, stays behind the one before it.
 * @param draft the file that the draft would give
 */
export function setBeside(trace: Trace, file: ReturnedDocument, draft: ReturnedDocument): Trace {
  const drafted = anchorsOf(draft);
  const anchors = asDrafted(anchorsOf(file), drafted);
  const inFile = new Set(anchors.map(({ anchor }) => anchor));
  const inDraft = new Set(drafted.map(({ anchor }) => anchor));
  const figures = inOrderOf(trace.figures, anchors, drafted);
  const gone = anchors.filter(({ anchor }) => !inDraft.has(anchor)).map(({ anchor, text }) => ({ anchor, text }));
  const added = [...figures, ...trace.gaps].filter(
    ({ phrase }) => inDraft.has(phrase.anchor) && !inFile.has(phrase.anchor),
  );
  return { ...trace, figures, document: { gone, added } };
}

function anchorsOf({ paragraphs }: ReturnedDocument): readonly StandingAnchor[] {
  return paragraphs.flatMap(({ text, anchors, stands }) => {
    const inBody = stands.type !== "note" && stands.type !== "margin";
    const own = anchors.filter(({ copied }) => !copied);
    return own.map(({ name, from, to }) => ({ anchor: name, text: text.slice(from, to), inBody }));
  });
}

/** Where the facts changed since, an anchor is that of the same phrase, which now prints another text: both say what it is. */
function asDrafted(anchors: readonly StandingAnchor[], drafted: readonly StandingAnchor[]): readonly StandingAnchor[] {
  const inFile = new Set(anchors.map(({ anchor }) => anchor));
  const inDraft = new Set(drafted.map(({ anchor }) => anchor));
  const free = new Map<string, string[]>();
  for (const { anchor } of drafted) {
    if (!inFile.has(anchor)) free.set(whatOf(anchor), [...(free.get(whatOf(anchor)) ?? []), anchor]);
  }
  return anchors.map((one) => {
    if (inDraft.has(one.anchor)) return one;
    return { ...one, anchor: free.get(whatOf(one.anchor))?.shift() ?? one.anchor };
  });
}

/** See `nameAnchor`: what the phrase is, without what it printed. */
function whatOf(anchor: string): string {
  return anchor.slice(0, "_hb_".length + 11);
}

function inOrderOf(
  figures: readonly TracedFigure[],
  anchors: readonly StandingAnchor[],
  drafted: readonly StandingAnchor[],
): readonly TracedFigure[] {
  const places = new Map(anchors.flatMap(({ anchor, inBody }, index) => (inBody ? [[anchor, index] as const] : [])));
  const inDraftedBody = new Set(drafted.flatMap(({ anchor, inBody }) => (inBody ? [anchor] : [])));
  let last = -1;
  const placed = figures.map((figure) => {
    const { anchor } = figure.phrase;
    const at = places.get(anchor) ?? (inDraftedBody.has(anchor) ? anchors.length : last);
    if (at < anchors.length) last = at;
    return { figure, at };
  });
  return placed.toSorted((a, b) => a.at - b.at).map(({ figure }, index) => ({ ...figure, number: index + 1 }));
}
