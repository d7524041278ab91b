import type { Place } from "../diagnostics/place.ts";

/** What may stand in a facts file: read from `templates/ledgers/*.yaml`, so that templates can be checked without data. */
export interface Declarations {
  /** Each list in the order of its names, so that no file order shows. */
  readonly ledgers: readonly Ledger[];
  readonly indicators: readonly Indicator[];
  readonly topics: readonly Topic[];
}

/** Something declared: it may be written by its name or by either label, in facts and in templates. */
export interface Declared {
  readonly name: string;
  readonly labels: Labels;
  readonly place: Place;
}

export interface Labels {
  readonly zh: string;
  readonly en: string;
}

/** A kind of dated record with typed fields. Its field `date` is the day by which records are cut to a period. */
export interface Ledger extends Declared {
  readonly fields: readonly Field[];
  /** Names of the fields that, with the date, make two records the same. */
  readonly identity: readonly string[];
  /** Name of the count field of an entry that stands for many. */
  readonly quantity?: string;
  /** Unit of measure in which its entries are counted: 次, 份. With a quantity field that field's own unit goes before it. */
  readonly unit?: string;
}

export type FieldTypeName =
  | "text"
  | "date"
  | "period"
  | "count"
  | "decimal"
  | "money"
  | "choice"
  | "list"
  | "flag"
  | "link"
  | "title"
  | "document-number";

export interface Field extends Declared {
  readonly type: FieldTypeName;
  readonly required: boolean;
  /** Unit of measure of a count, decimal or money field. */
  readonly unit?: string;
  /** For `choice`, and for a `list` whose items are choices; else empty. */
  readonly choices: readonly Choice[];
}

export type Choice = Declared;

/** A named number of a unit in a period. A level (在册人数) holds at a time; a flow (救助人次) adds up over time. */
export interface Indicator extends Declared {
  readonly kind: "level" | "flow";
  readonly unit: string;
  /** Digits after the decimal point at most. */
  readonly decimals: number;
}

/** A subject on which notes may be written: measures, problems, next steps. */
export type Topic = Declared;

/** Finds what is declared under a name or label, as it was written. */
export function findDeclared<D extends Declared>(declared: readonly D[], written: string): D | undefined {
  return (
    declared.find(({ name }) => name === written) ??
    declared.find(({ labels }) => labels.zh === written || labels.en === written)
  );
}
