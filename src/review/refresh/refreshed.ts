// Takes: a file that came back, a fresh draft and how the first was judged. Gives: the file with today's figures. Reports: nothing.
import type { ChangedWording, JudgedPhrase } from "../verify/verification.ts";

/** What a refresh made of a file, and what it left. All judged phrases that don't hold are in one of the lists, in page order. */
export interface Refreshed {
  /** Nothing where nothing was to be changed. */
  readonly bytes: Uint8Array | undefined;
  /** They say now what the draft says. */
  readonly refreshed: readonly JudgedPhrase[];
  /** Changed by hand. */
  readonly kept: readonly JudgedPhrase[];
  /** Only a build or a merge brings them in: what comes and goes with records and branches, and what is missing from the facts. */
  readonly elsewhere: readonly JudgedPhrase[];
  /** Wording that facts or the template changed since the file was built. */
  readonly wording: readonly ChangedWording[];
  /** Charts that show other numbers than the draft's: their places among the charts, from 1. */
  readonly charts: readonly number[];
  /** A heading changed that the contents list: Word must work out the pages anew. */
  readonly contents: boolean;
}

export interface RefreshOptions {
  /** Figures changed by hand that are to say what the draft says. */
  readonly taken: ReadonlySet<JudgedPhrase>;
  /** Whether changes are written as tracked ones: by whom, and when. */
  readonly tracked: { readonly author: string; readonly date: string } | undefined;
}
