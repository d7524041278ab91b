import type { BrokenBy } from "../diagnostics/codes/text.ts";
import type { Field, Labels } from "../facts/declarations.ts";
import type { FactValue, LedgerRecord } from "../facts/facts.ts";
import type { Figure, FigureRecipe, Finding, Look, Missing, Query } from "../figures/figure.ts";
import type { ReportName } from "./report-names.ts";
import type { PhrasePart } from "./text.ts";

/** What an expression comes to when a template is rendered. */
export type Value =
  | Query
  | LedgerRecord
  | Groups
  | Group
  | Views
  | ViewValue
  | Parts
  | Part
  | Figure
  | Missing
  | Plain
  | Words
  | Paragraphs
  | Table
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
  /** What a reader should be told of them, reported as warnings where they are printed. */
  readonly remarks?: readonly Finding[];
}

/** Text of several paragraphs, each a phrase of its own. */
export interface Paragraphs {
  readonly type: "paragraphs";
  readonly items: readonly Words[];
}

/** Rows of cells, each cell a phrase of its own. */
export interface Table {
  readonly type: "table";
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  /** What tells its cells from those of other columns: the name of a field. */
  readonly name: string;
  readonly head: string;
  readonly alignment: "left" | "center" | "right" | "none";
}

export interface TableRow {
  /** What the row is about, as a turn of `each` is; nothing for a row that sums up. */
  readonly item?: LedgerRecord | Part;
  /** A plain text stands for itself; it is Markdown, no fact. */
  readonly cells: readonly (Words | Missing | string)[];
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

/** Views in turn: each unit of the report's view, each month of its period. */
export interface Views {
  readonly type: "views";
  readonly items: readonly ViewValue[];
}

/** A view that the body of a block is seen under. */
export interface ViewValue {
  readonly type: "view";
  readonly look: Look;
}

/** A figure broken down: by a field's values, by unit or by month. */
export interface Parts {
  readonly type: "parts";
  /** What the parts are known by: 月份, 单位, a field. */
  readonly keyLabels: Labels;
  readonly by: BrokenBy;
  /** The number that was broken down. */
  readonly of: FigureRecipe;
  readonly items: readonly Part[];
  /** The parts behind those that `top` asks for. */
  readonly rest: readonly Part[];
}

export interface Part {
  readonly type: "part";
  readonly key: Figure;
  readonly value: Figure;
  /** The recipes of all the parts, with the index of this one: what its share and rank are worked out from. */
  readonly all: readonly FigureRecipe[];
  readonly index: number;
  /** Digits after the point of its share. */
  readonly decimals: number;
  readonly isTied: boolean;
  /** Whether the parts make up a sum, of which this one has a share. */
  readonly isSummable: boolean;
  readonly look: Look;
}

/** Words of the template's own, or with the figures that they tell. */
export function words(text: string, figures: readonly Figure[] = [], remarks: readonly Finding[] = []): Words {
  return { type: "words", parts: [{ text, figures }], ...(remarks.length > 0 && { remarks }) };
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
