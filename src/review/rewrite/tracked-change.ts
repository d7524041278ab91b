/** How what is written into a Word file is marked, so that a reader sees it and can accept or reject it. */
export interface TrackedChange {
  readonly author: string;
  /** As `w:date` has it: `2020-01-31T00:00:00Z`. */
  readonly date: string;
  /** Gives another `w:id` at each call, that nothing in the file has yet. */
  readonly nextId: () => number;
}

/** Who changes a file where we do: no person, and named alike in every language. */
export const changeAuthor = "huibao";

/** Seconds since 1970-01-01 UTC as `w:date` has them. */
export function changeDate(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, "Z");
}
