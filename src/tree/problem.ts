import type { TreeValues } from "../diagnostics/codes/tree.ts";

/** A fault found in a text, at offsets of that text. It is remembered with the text, and placed each time the text comes up. */
export type Problem = {
  [C in keyof TreeValues]: {
    readonly code: C;
    readonly values: TreeValues[C];
    readonly start: number;
    readonly end: number;
  };
}[keyof TreeValues];

/** How the readers of Markdown note a fault. */
export type Note = <C extends keyof TreeValues>(code: C, values: TreeValues[C], range: Range) => void;

/** Offsets in a text; the end is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Faults that are noted while a text is read. */
export function noteProblems(): { readonly note: Note; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  return {
    note: (code, values, { start, end }) => problems.push({ code, values, start, end } as Problem),
    problems,
  };
}
