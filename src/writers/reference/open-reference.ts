import type { Reference } from "./reference.ts";

/** A reference file for a run of reports. */
export interface OpenReference {
  readonly reference: Reference;
  /** What reports asked for and the file lacks. It grows as they are written. */
  readonly lacks: ReferenceLacks;
}

/** Names of styles; the font of 汉字 that was used where the file names none; whether paper and margins are the style's. */
export interface ReferenceLacks {
  readonly styles: Set<string>;
  font: string | undefined;
  page: boolean;
}

export function noLacks(): ReferenceLacks {
  return { styles: new Set(), font: undefined, page: false };
}
