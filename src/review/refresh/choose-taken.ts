import type { JudgedPhrase } from "../verify/verification.ts";

/** What of a command line names figures, and what names none. */
export interface Taken {
  readonly taken: ReadonlySet<JudgedPhrase>;
  readonly unknown: readonly string[];
}

const everything = "all";

/**
 * The judged phrases that somebody names: by their number, the name of the anchor, or what the file or the draft says there; all by
 * `all`.
 */
export function chooseTaken(written: readonly string[], judged: readonly JudgedPhrase[]): Taken {
  const named = written.map((name) => ({ name, found: name === everything ? judged : findJudged(name, judged) }));
  return {
    taken: new Set(named.flatMap(({ found }) => found)),
    unknown: named.filter(({ name, found }) => name !== everything && found.length === 0).map(({ name }) => name),
  };
}

function findJudged(name: string, judged: readonly JudgedPhrase[]): readonly JudgedPhrase[] {
  const numbered = judged.filter(({ number }) => String(number) === name);
  if (numbered.length > 0) return numbered;
  return judged.filter((one) => {
    const texts = ["is" in one ? one.is : undefined, "draft" in one ? one.draft : undefined];
    return one.anchor === name || texts.includes(name);
  });
}
