import type { Judged } from "./judge-facing.ts";
import type { JudgedRest } from "./judge-rest.ts";
import type { FreshPhrase } from "./phrases.ts";
import type { InFile, JudgedPhrase } from "./verification.ts";

/** A judged phrase, and where it comes up in the file: what is gone comes up behind the phrase before it. */
interface Entry {
  readonly judged: JudgedPhrase;
  readonly paragraph: number;
  readonly from: number;
}

/** What is told of phrases, in the order of the file, numbered. */
export function listJudged(told: readonly (readonly Judged[])[], rest: readonly JudgedRest[]): readonly JudgedPhrase[] {
  const entries = [...told.flatMap(entriesOf), ...rest.map(entryOfRest)];
  return entries
    .toSorted((a, b) => a.paragraph - b.paragraph || a.from - b.from)
    .map(({ judged }, index) => ({ ...judged, number: index + 1 }));
}

function entriesOf(phrases: readonly Judged[]): readonly Entry[] {
  let last: InFile | undefined;
  return phrases.flatMap(({ phrase, found, at, judgement }): readonly Entry[] => {
    if (at.range) last = at;
    // Where the whole paragraph is gone, behind all of the one before.
    const from =
      at.range?.from ?? (last?.paragraph === at.paragraph ? last.range?.to : undefined) ?? Number.MAX_SAFE_INTEGER;
    if (!judgement) return [];
    const anchor = found?.anchor.name ?? phrase.anchor.name;
    return [
      {
        judged: { ...judgement, ...at, number: 0, anchor, phrase: phrase.phrase, drafted: placeOf(phrase) },
        paragraph: at.paragraph,
        from,
      },
    ];
  });
}

function entryOfRest({ found, phrase, judgement }: JudgedRest): Entry {
  const { anchor, paragraph } = found;
  const range = { from: anchor.from, to: anchor.to };
  return {
    judged: {
      ...judgement,
      paragraph,
      range,
      number: 0,
      anchor: anchor.name,
      phrase: phrase?.phrase,
      drafted: phrase && placeOf(phrase),
    },
    paragraph,
    from: anchor.from,
  };
}

function placeOf({ paragraph, range }: FreshPhrase): InFile {
  return { paragraph, range };
}
