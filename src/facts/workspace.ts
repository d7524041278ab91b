import type { Place } from "../diagnostics/place.ts";

/** What `huibao.yaml` says. */
export interface Workspace {
  readonly file: string;
  /** Language of the reports: how numbers, dates and lists are written. Default `zh-CN`. */
  readonly locale: ReportLocale;
  readonly units: Units;
  readonly defaults: {
    readonly unit?: Unit;
    /** Name of a report template. */
    readonly template?: string;
    /** Name of a style. Default `gbt9704`. */
    readonly style: string;
  };
  /** What `npm start` (`huibao build --reports`) builds. */
  readonly reports: readonly ReportOrder[];
}

export type ReportLocale = "zh-CN" | "en";

/** All units, parents before their children, in the order of the file. */
export type Units = readonly Unit[];

/** A body that reports. */
export interface Unit {
  /** Name of its folder under `data/` and `out/`. */
  readonly id: string;
  readonly name: string;
  /** Default: the name. */
  readonly short: string;
  /** Id of the unit over it. */
  readonly parent?: string;
  readonly place: Place;
}

/** One line of `reports:`: a template, a unit and a period. */
export interface ReportOrder {
  readonly template: string;
  readonly unit: Unit;
  readonly period: string;
  readonly place: Place;
}
