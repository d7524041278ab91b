import type { Day, PeriodKind } from "../calendar/period.ts";
import type { Place } from "../diagnostics/place.ts";
import type { SourceScalar } from "../source/source.ts";
import type { OutputFormat } from "./output-format.ts";

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
    /** Name or label of a style, and where it is written. Default `gbt9704`. */
    readonly style: { readonly name: string; readonly place?: Place };
    /** The kinds of file of every report. Default: docx. */
    readonly to: readonly OutputFormat[];
  };
  /** What `npm start` (`huibao build --reports`) builds. */
  readonly reports: readonly ReportOrder[];
  /** For which periods facts are due; nothing is due where it isn't said. */
  readonly reporting?: Reporting;
  /** The rules of `checks:`. */
  readonly rules: readonly RuleSetting[];
  readonly hints: HintSwitches;
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
  /** No facts are due from it (`reports: false`). Default: they are. */
  readonly reports?: false;
  /** Of its id. */
  readonly place: Place;
  /** Where its name and its short name are written. Default: at its id. */
  readonly written?: { readonly name: Place; readonly short: Place };
}

/** One line of `reports:`: a template, a unit and a period. */
export interface ReportOrder {
  readonly template: string;
  readonly unit: Unit;
  readonly period: string;
  readonly place: Place;
}

/** For which periods every unit sends facts, and until when. */
export interface Reporting {
  readonly every: PeriodKind;
  /** The first period begins on or after this day. */
  readonly from: Day;
  /** Days after a period's end within which its facts are in time. Default 0. */
  readonly within: number;
}

/** A rule that facts have to fulfil, as `checks:` has it. */
export interface RuleSetting {
  /** Default: the rule as it is written. */
  readonly name: string;
  /** An expression of templates. */
  readonly rule: SourceScalar;
  /** What is said where it is broken. */
  readonly message: string;
  /** Default `error`. */
  readonly level: "error" | "warning";
  /** Whose facts it looks at beside the unit's own. Default `own`. */
  readonly scope: "own" | "children" | "all";
  /** The units that it is for. Default: all. */
  readonly units?: readonly Unit[];
  /** The kinds of period that it is for. Default: all. */
  readonly periods: readonly PeriodKind[];
}

/** Which kinds of advice `huibao check` gives. Default: all. */
export interface HintSwitches {
  /** Facts that no listed report prints. */
  readonly unused: boolean;
  /** Sections of listed reports that had nothing to say. */
  readonly empty: boolean;
  /** Notes and levels that are those of the file before. */
  readonly copied: boolean;
}
