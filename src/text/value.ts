import type { Field } from "../facts/declarations.ts";
import type { FactValue, LedgerRecord } from "../facts/facts.ts";
import type { Figure, Missing, Query } from "../figures/figure.ts";
import type { ReportName } from "./report-names.ts";
import type { PhrasePart } from "./text.ts";

/** What an expression comes to when a template is rendered. */
export type Value =
  | Query
  | LedgerRecord
  | Groups
  | Group
  | Figure
  | Missing
  | Plain
  | Words
  | Paragraphs
  | { readonly type: "names"; readonly members: ReadonlyMap<string, ReportName> };

/** A value that the template itself gives: a constant, a comparison, the number of a turn. */
export interface Plain {
  readonly type: "plain";
  readonly value: FactValue;
}

/** What a helper writes: words and figures, ready to be printed. */
export interface Words {
  readonly type: "words";
  readonly parts: readonly PhrasePart[];
}

/** Text of several paragraphs, each a phrase of its own. */
export interface Paragraphs {
  readonly type: "paragraphs";
  readonly items: readonly Words[];
}

/** The records of a query sorted by a field, in the order of the field's choices, else as they first come up. */
export interface Groups {
  readonly type: "groups";
  readonly items: readonly Group[];
}

export interface Group {
  readonly type: "group";
  readonly field: Field;
  readonly key: Figure;
  readonly records: Query;
}

/** Words of the template's own, or with the figures that they tell. */
export function words(text: string, figures: readonly Figure[] = []): Words {
  return { type: "words", parts: [{ text, figures }] };
}

export function plain(value: FactValue): Plain {
  return { type: "plain", value };
}

export function flag(on: boolean): Plain {
  return plain({ type: "flag", on });
}

/** The fact value in a figure or constant. The kinds were checked, so that nothing else can come here. */
export function factValue(value: Value | undefined): FactValue {
  if (value?.type === "figure" || value?.type === "plain") return value.value;
  throw new Error(`A ${value?.type} has no value: templates are checked before they are rendered.`);
}

/** The figure itself, for what is printed to remember; nothing for constants. */
export function figuresOf(...values: readonly (Value | undefined)[]): readonly Figure[] {
  return values.filter((value) => value?.type === "figure");
}
