// Takes: a report's text, its trace and the facts. Gives: what the last page of its proof copy says. Reports: nothing.
import type { FigureKind } from "../../locale/proof-words.ts";

/** The last page of a proof copy. */
export interface ProofPage {
  readonly title: string;
  readonly about: string;
  readonly legend: readonly LegendLine[];
  readonly tables: readonly ProofTable[];
}

/** A word on the ground that it explains: the tint of figures, or what marks a gap. */
export interface LegendLine {
  readonly ground: FigureKind | "gap";
  readonly word: string;
  readonly meaning: string;
}

export interface ProofTable {
  readonly title: string;
  readonly about: string;
  readonly columns: readonly ProofColumn[];
  /** A cell for each column, with line feeds between its lines. Nothing in it: that is said. */
  readonly rows: readonly (readonly string[])[];
  /** What is said where there are no rows. */
  readonly none: string;
}

export interface ProofColumn {
  readonly head: string;
  /** Of the width, in hundredths. */
  readonly width: number;
}
