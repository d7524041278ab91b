/** A calendar day written `YYYY-MM-DD`. Such texts sort as the days do. */
export type Day = string;

export type PeriodKind = "day" | "week" | "month" | "quarter" | "half" | "year" | "span";

/**
 * A stretch of whole days: month `2020-02`, quarter `2020-Q1`, half `2020-H1`, year `2020`, ISO week `2020-W07`,
 * day `2020-02-10`, or span `2020-01-22..2020-02-10`.
 */
export interface Period {
  readonly kind: PeriodKind;
  /** As above: the name of its facts file, and what the command line takes. */
  readonly name: string;
  readonly first: Day;
  /** Inclusive. */
  readonly last: Day;
}
