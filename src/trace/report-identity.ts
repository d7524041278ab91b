/** What a Word file says of the report in it, so that it can be drafted again: no paths, no persons. */
export interface ReportIdentity {
  /** Name of its template. */
  readonly template: string;
  /** Id of its unit. */
  readonly unit: string;
  /** Name of its period. */
  readonly period: string;
}

/** The names of the document's properties in which it stands, in their order. */
export const identityProperties: readonly (readonly [keyof ReportIdentity, string])[] = [
  ["template", "huibao-template"],
  ["unit", "huibao-unit"],
  ["period", "huibao-period"],
];
