import { isAddress } from "../../tree/link-address.ts";
import { plainMarks } from "../plain/plain-runs.ts";
import type { Marks, Run } from "../plain/plain-runs.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** Where runs stand: as the rest of a line, at its beginning, or in a cell of a table. */
export interface RunsPosition {
  readonly startsLine: boolean;
  readonly inCell: boolean;
}

/** Runs as Markdown. Parsed again they are the same characters; marks that Markdown can't set beside what follows are left off. */
export function writeRuns(runs: readonly Run[], { startsLine, inCell }: RunsPosition): string {
  let written = "";
  let before = plainMarks;
  for (const run of settleMarks(mergeAlike(runs))) {
    if (run.type === "note") {
      written += `[^${run.number}]`;
      before = plainMarks;
      continue;
    }
    const lineStart = written === "" ? startsLine : written.endsWith("\n");
    const text = writeText(run.text, { startsLine: lineStart && isPlain(run.marks), inCell });
    // Two marks that meet would be taken for one.
    if (!isPlain(before) && !isPlain(run.marks)) written += "<!-- -->";
    written += marked(text, run.marks);
    before = run.marks;
  }
  return keptBlanks(written);
}

/** A line's end within is a hard break. */
function writeText(text: string, position: RunsPosition): string {
  const lines = text.split("\n").map((line, index) => {
    return escapeMarkdown(line, index === 0 ? position : { ...position, startsLine: !position.inCell });
  });
  return lines.join(position.inCell ? "<br>" : "\\\n");
}

/** Blanks at the ends of a line or a cell would be lost. */
function keptBlanks(text: string): string {
  return text.replace(/^ | $/g, "&#x20;");
}

function isPlain({ strong, emphasis, address }: Marks): boolean {
  return !strong && !emphasis && address === undefined;
}

function marked(text: string, { strong, emphasis, address }: Marks): string {
  const emphatic = emphasis ? `*${text}*` : text;
  const whole = strong ? `**${emphatic}**` : emphatic;
  if (address === undefined || !isAddress(address)) return whole;
  return `[${whole}](<${address.replaceAll(/[<>\\|]/g, (character) => encodeURIComponent(character))}>)`;
}

function mergeAlike(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.type === "text" && last?.type === "text" && alike(run.marks, last.marks)) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    } else merged.push(run);
  }
  return merged;
}

function alike(a: Marks, b: Marks): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.address === b.address;
}

/**
 * Asterisks between a mark such as ： and a 汉字 are asterisks (CommonMark 0.31, 6.2: flanking). So such marks at the ends of bold or
 * italic text are left plain where a letter or 汉字 meets them from outside; blanks always are.
 */
function settleMarks(runs: readonly Run[]): readonly Run[] {
  const settled = runs.flatMap((run, index): readonly Run[] => {
    if (run.type === "note" || !(run.marks.strong || run.marks.emphasis) || run.marks.address !== undefined)
      return [run];
    const [before, after] = [runs[index - 1], runs[index + 1]];
    const leading = isLetterBefore(before) ? /^[\p{P}\p{S}\s]+/u : /^\s+/u;
    const trailing = isLetterAfter(after) ? /[\p{P}\p{S}\s]+$/u : /\s+$/u;
    const start = leading.exec(run.text)?.[0].length ?? 0;
    const end = Math.max(start, run.text.length - (trailing.exec(run.text)?.[0].length ?? 0));
    return [
      { type: "text", text: run.text.slice(0, start), marks: plainMarks },
      { type: "text", text: run.text.slice(start, end), marks: run.marks },
      { type: "text", text: run.text.slice(end), marks: plainMarks },
    ];
  });
  return mergeAlike(settled.filter((run) => run.type === "note" || run.text !== ""));
}

function isLetterBefore(run: Run | undefined): boolean {
  return run?.type === "text" && /[^\p{P}\p{S}\s]$/u.test(run.text);
}

function isLetterAfter(run: Run | undefined): boolean {
  return run?.type === "text" && /^[^\p{P}\p{S}\s]/u.test(run.text);
}
