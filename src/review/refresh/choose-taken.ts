import type { JudgedPhrase } from "../verify/verification.ts";

/** What of a command line names figures, and what names none. */
export interface Taken {
  readonly taken: ReadonlySet<JudgedPhrase>;
  readonly unknown: readonly string[];
}

const everything = "all";

/**
 * The judged phrases that somebody names, with commas between them: by their number, the name of the anchor, or what the file or the
 * draft says there; all by `all`.
 * @param written nothing where nobody names any
 */
export function chooseTaken(written: string | undefined, judged: readonly JudgedPhrase[]): Taken {
  const named = namesIn(written ?? "", judged).map((name) => ({
    name,
    found: name === everything ? judged : findJudged(name, judged),
  }));
  return {
    taken: new Set(named.flatMap(({ found }) => found)),
    unknown: named.filter(({ name, found }) => name !== everything && found.length === 0).map(({ name }) => name),
  };
}

/** What stands in the file may have commas in it, too. */
function namesIn(written: string, judged: readonly JudgedPhrase[]): readonly string[] {
  if (findJudged(written.trim(), judged).length > 0) return [written.trim()];
  const names = written.split(/[,，]/).map((name) => name.trim());
  return names.filter((name) => name !== "");
}

function findJudged(name: string, judged: readonly JudgedPhrase[]): readonly JudgedPhrase[] {
  const numbered = judged.filter(({ number }) => String(number) === name);
  if (numbered.length > 0) return numbered;
  return judged.filter((one) => {
    const texts = ["is" in one ? one.is : undefined, "draft" in one ? one.draft : undefined];
    return one.anchor === name || texts.includes(name);
  });
}
