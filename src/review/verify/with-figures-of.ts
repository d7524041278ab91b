import type { Range } from "../returned/returned-document.ts";
import type { Wording } from "../compare/split-words.ts";
import { groupBy } from "../group-by.ts";

type Anchored = Wording["anchors"][number];

/**
 * The draft's words with its figures as the file has them: where these differ, that is told of the figure, and is no wording. Several
 * of the same kind are taken in their order; where the file has more of them or fewer, they stay as they are.
 */
export function withFiguresOf(file: Wording, draft: Wording): Wording {
  const [there, here] = [file, draft].map(({ anchors }) => groupBy(anchors.filter(hasText), ({ what }) => what));
  let text = "";
  let at = 0;
  const anchors: (Range & { readonly what: string })[] = [];
  for (const anchor of draft.anchors) {
    const { from, to, what } = anchor;
    const [ones = [], others = []] = [there?.get(what), here?.get(what)];
    const one = ones.length === others.length ? ones[others.indexOf(anchor)] : undefined;
    text += draft.text.slice(at, from);
    const begin = text.length;
    text += one ? file.text.slice(one.from, one.to) : draft.text.slice(from, to);
    anchors.push({ from: begin, to: text.length, what });
    at = to;
  }
  return { text: text + draft.text.slice(at), anchors };
}

function hasText({ from, to }: Anchored): boolean {
  return to > from;
}
