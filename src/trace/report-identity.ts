/** What a Word file says of the report in it, so that it can be drafted again: no paths, no persons. */
export interface ReportIdentity {
  /** Name of its template. */
  readonly template: string;
  /** Id of its unit. */
  readonly unit: string;
  /** Name of its period. */
  readonly period: string;
  /** Name of the style it was built in. Files built before it was recorded don't say. */
  readonly style?: string;
  /** Whether it is a draft, in which missing facts stand as gaps. Default: it is not. */
  readonly draft?: boolean;
  /** That it is not the report itself, but a copy with marks and a page of its own. Default: it is the report. */
  readonly copy?: ReportCopy;
}

/** A proof copy; a report in which what changed is tracked. */
export type ReportCopy = "proof" | "changes";

/** The properties of a document in which a report's identity stands, in their order: name and value. */
export function writeIdentity(identity: ReportIdentity): readonly (readonly [string, string])[] {
  const { template, unit, period, style, draft } = identity;
  return [
    [names.template, template],
    [names.unit, unit],
    [names.period, period],
    ...(style === undefined ? [] : [[names.style, style] as const]),
    ...(draft === true ? [[names.draft, yes] as const] : []),
  ];
}

/** Reads an identity from a document's properties, by their names. What is not there is left out. */
export function readIdentityFrom(properties: ReadonlyMap<string, string>): Partial<ReportIdentity> {
  const texts = (["template", "unit", "period", "style"] as const).flatMap((key) => {
    const value = properties.get(names[key])?.trim() ?? "";
    return value === "" ? [] : [[key, value] as const];
  });
  const draft = properties.get(names.draft)?.trim() === yes;
  const written = properties.get(copyProperty)?.trim();
  const copy = copies.find((known) => known === written);
  return { ...Object.fromEntries(texts), ...(draft && { draft }), ...(copy && { copy }) };
}

/** The property by which a copy is told from the report itself. */
export const copyProperty = "huibao-copy";

const copies: readonly ReportCopy[] = ["proof", "changes"];

const names = {
  template: "huibao-template",
  unit: "huibao-unit",
  period: "huibao-period",
  style: "huibao-style",
  draft: "huibao-draft",
} as const;

const yes = "yes";
