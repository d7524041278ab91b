import type { TreeValues } from "../diagnostics/codes/tree.ts";

/** What is noted of a text while it is read: faults, and references, which are known to lead nowhere only at the end. */
interface NotedValues extends TreeValues {
  readonly reference: { readonly id: string };
}

/** Something noted at offsets of a text. It is remembered with the text, and placed each time the text comes up. */
export type Problem = {
  [C in keyof NotedValues]: {
    readonly code: C;
    readonly values: NotedValues[C];
    readonly start: number;
    readonly end: number;
  };
}[keyof NotedValues];

/** How the readers of Markdown note a fault or a reference. */
export type Note = <C extends keyof NotedValues>(code: C, values: NotedValues[C], range: Range) => void;

/** Offsets in a text; the end is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What is noted while a text is read. */
export function noteProblems(): { readonly note: Note; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  return {
    note: (code, values, { start, end }) => problems.push({ code, values, start, end } as Problem),
    problems,
  };
}
