import { plainMarks } from "../plain/plain-runs.ts";
import type { Marks, TextRun } from "../plain/plain-runs.ts";

/**
 * Runs of which those that are marked alike are one, and no mark begins or ends where Markdown would not see it.
 * Asterisks between a mark such as ： and a 汉字 are asterisks (CommonMark 0.31, 6.2: flanking). So such marks at the ends of bold or
 * italic text are left plain where a letter or 汉字 meets them from outside; blanks always are.
 */
export function settleMarks(runs: readonly TextRun[]): readonly TextRun[] {
  const settled = mergeAlike(runs).flatMap(({ text, marks }, index, all): readonly TextRun[] => {
    if (isPlain(marks)) return [{ type: "text", text, marks }];
    const leading = endsInLetter(all[index - 1]) ? /^[\p{P}\p{S}\s]+/u : /^\s+/u;
    const trailing = beginsWithLetter(all[index + 1]) ? /[\p{P}\p{S}\s]+$/u : /\s+$/u;
    const start = leading.exec(text)?.[0].length ?? 0;
    const end = Math.max(start, text.length - (trailing.exec(text)?.[0].length ?? 0));
    return [
      { type: "text", text: text.slice(0, start), marks: plainMarks },
      { type: "text", text: text.slice(start, end), marks },
      { type: "text", text: text.slice(end), marks: plainMarks },
    ];
  });
  return mergeAlike(settled.filter(({ text }) => text !== ""));
}

/** Parsers differ in whether a sign such as 😀 is a mark. Those of ASCII are to all of them. */
function endsInLetter(run: TextRun | undefined): boolean {
  return run !== undefined && /[^\p{P}\s$+<=>^`|~]$/u.test(run.text);
}

function beginsWithLetter(run: TextRun | undefined): boolean {
  return run !== undefined && /^[^\p{P}\s$+<=>^`|~]/u.test(run.text);
}

function mergeAlike(runs: readonly TextRun[]): readonly TextRun[] {
  const merged: TextRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && alike(run.marks, last.marks)) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

function alike(a: Marks, b: Marks): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis;
}

export function isPlain({ strong, emphasis }: Marks): boolean {
  return !strong && !emphasis;
}
