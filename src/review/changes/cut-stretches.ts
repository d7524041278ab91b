import { diffWords } from "../compare/diff-words.ts";
import type { Wording } from "../compare/split-words.ts";
import type { Range } from "../returned/returned-document.ts";

/** What two texts have in common, or what stands in one where the other has something else; either may be empty then. */
export interface Stretch {
  readonly type: "same" | "changed";
  readonly was: Range;
  readonly is: Range;
}

/** Cuts two texts where they differ, word by word; the stretches follow each other in both. */
export function cutStretches(was: Wording, is: Wording): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [inWas, inIs] = [0, 0];
  for (const { type, text } of diffWords(was, is)) {
    const [wasTo, isTo] = [inWas + (type === "added" ? 0 : text.length), inIs + (type === "removed" ? 0 : text.length)];
    const kind = type === "same" ? "same" : "changed";
    const last = stretches.at(-1);
    const isGoingOn = last?.type === kind;
    const [was, is] = isGoingOn ? [last.was.from, last.is.from] : [inWas, inIs];
    stretches.splice(isGoingOn ? -1 : stretches.length, 1, {
      type: kind,
      was: { from: was, to: wasTo },
      is: { from: is, to: isTo },
    });
    [inWas, inIs] = [wasTo, isTo];
  }
  return stretches;
}
