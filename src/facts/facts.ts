// Takes: the workspace's YAML files as source nodes. Gives: Facts, every value with its place. Reports: all that is wrong in them.
import type { Decimal } from "decimal.js";

import type { Day, Period } from "../calendar/period.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Declarations, Ledger } from "./declarations.ts";
import type { PartName } from "./document-parts.ts";
import type { ReportLocale, Unit, Units } from "./workspace.ts";

/** All facts of a workspace: one entry a facts file, by unit in the tree's order, then by period. */
export interface Facts {
  readonly declarations: Declarations;
  readonly units: Units;
  readonly files: readonly FactsFile[];
  readonly documents: DocumentReading;
}

/** By what `document:` is read: the language of the reports, and the templates whose reports may have parts of their own. */
export interface DocumentReading {
  readonly locale: ReportLocale;
  readonly templates: readonly string[];
}

/** What one `data/<unit>/<period>.yaml` records. */
export interface FactsFile {
  readonly file: string;
  readonly unit: Unit;
  readonly period: Period;
  /** By ledger name. A ledger that is not here was not reported; an empty list says that there was nothing. */
  readonly ledgers: ReadonlyMap<string, readonly LedgerRecord[]>;
  /** By indicator name. */
  readonly indicators: ReadonlyMap<string, IndicatorFact>;
  /** By topic name: narrative text, its lines as written. */
  readonly notes: ReadonlyMap<string, Fact<TextValue>>;
  /** What the file says of the reports themselves, such as their date (成文日期). */
  readonly document: DocumentFacts;
}

export interface DocumentFacts {
  /** For all reports on the file's unit and days. */
  readonly parts: PartFacts;
  /** For the reports of one template, by its name; these go before. */
  readonly ofTemplates: ReadonlyMap<string, PartFacts>;
}

/** Document parts as facts: dates and document numbers are such, what may name several bodies or persons is a list. */
export type PartFacts = { readonly [P in PartName]?: Fact };

/** One entry of a ledger. */
export interface LedgerRecord {
  readonly type: "record";
  readonly ledger: Ledger;
  readonly unit: Unit;
  /** Its `date` field, by which records are cut to a view. */
  readonly day: Day;
  /** By field name; an optional field that was left out is not here. */
  readonly fields: ReadonlyMap<string, Fact>;
  /** What makes it the same record again: its date and its ledger's identity fields as text, joined by U+001F. */
  readonly identity: string;
  /** The cells of the spreadsheet that it came from: `台账.xlsx!会议台账!A4:F4`. */
  readonly cells?: Fact<TextValue>;
  readonly place: Place;
}

/** A value read from a facts file, and where it stands. */
export interface Fact<V extends FactValue = FactValue> {
  readonly value: V;
  readonly place: Place;
}

/** An indicator's value, and the earlier one where the file gives it (`was:`). */
export interface IndicatorFact extends Fact<NumberValue> {
  readonly was?: Fact<NumberValue>;
}

export type FactValue =
  | TextValue
  | DateValue
  | PeriodValue
  | NumberValue
  | ChoiceValue
  | FlagValue
  | LinkValue
  | TitleValue
  | DocumentNumberValue
  | ListValue;

export interface TextValue {
  readonly type: "text";
  readonly text: string;
}

export interface DateValue {
  readonly type: "date";
  readonly day: Day;
}

export interface PeriodValue {
  readonly type: "period";
  readonly period: Period;
}

/** A count, decimal or sum of money: exact, with the digits after the point that were recorded. */
export interface NumberValue {
  readonly type: "number";
  readonly decimal: Decimal;
  /** Digits after the decimal point as recorded or worked out: 2 for `100.00`. */
  readonly decimals: number;
  /** The word of an approximate number (20余, 约170, 近300, 170多). */
  readonly word?: ApproximateWord;
  /** The unit of measure that its field or indicator declares: 次, 人, 万元. */
  readonly unit?: string;
}

export type ApproximateWord = "余" | "多" | "约" | "近";

export interface ChoiceValue {
  readonly type: "choice";
  /** The choice's name in the declaration. */
  readonly name: string;
  readonly labels: { readonly zh: string; readonly en: string };
}

export interface FlagValue {
  readonly type: "flag";
  readonly on: boolean;
}

export interface LinkValue {
  readonly type: "link";
  /** http, https or mailto. */
  readonly address: string;
}

/** A document's title without its 《》. */
export interface TitleValue {
  readonly type: "title";
  readonly text: string;
}

/** 发文字号: 疫办传〔2020〕20号 (GB/T 9704-2012, 7.2.5). */
export interface DocumentNumberValue {
  readonly type: "document-number";
  readonly agency: string;
  readonly year: number;
  readonly number: number;
}

export interface ListValue {
  readonly type: "list";
  readonly items: readonly FactValue[];
}
