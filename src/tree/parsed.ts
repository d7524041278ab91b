import type { Problem } from "./problem.ts";

/** What a text gave, and what is wrong in it: both are remembered together. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
