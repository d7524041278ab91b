import type { Place } from "../diagnostics/place.ts";
import type { PeriodKind } from "../calendar/period.ts";
import type { PartName } from "../facts/document-parts.ts";
import type { Scope } from "../figures/figure.ts";
import type { Shelf } from "../source/shelf.ts";
import type { TemplateNode } from "../source/template-tree.ts";

/** A report template, `templates/reports/<name>.md.hbs`. */
export interface Template {
  readonly name: string;
  readonly file: string;
  /** Kinds of period it serves; all of them when its front matter doesn't say. */
  readonly periods: readonly PeriodKind[];
  /** Name or label of its style; the workspace's default when its front matter doesn't say. */
  readonly style?: { readonly name: string; readonly place: Place };
  /** The Word file whose look its reports take, seen from the workspace; none when its front matter doesn't say. */
  readonly reference?: { readonly path: string; readonly place: Place };
  /** Whose facts it is about. Default: the unit's own. */
  readonly scope: Scope;
  /** Whether its headings are numbered. Default: yes. */
  readonly numbered: boolean;
  /** Whether a seal will be set over 署名 and 成文日期. Default: no. */
  readonly sealed: boolean;
  /** Whether it goes to a higher body (上行文). Default: no. */
  readonly upward: boolean;
  readonly parts: TemplateParts;
  /** Titles of the attachments, to be checked against those behind the body. Default: none are named. */
  readonly attachments: readonly TemplateLine[];
  readonly body: readonly TemplateNode[];
  /** All sections of the workspace, by name. */
  readonly sections: Shelf<Section>;
  /** Whether it was read and checked without an error, so that reports can be drafted with it. */
  readonly sound: boolean;
}

export type TemplateParts = { readonly title: TemplateLine } & { readonly [P in PartName]?: TemplateLine };

/** A quoted string of the front matter: a small template of its own. */
export interface TemplateLine {
  readonly nodes: readonly TemplateNode[];
  readonly place: Place;
}

/** A piece of a report, `templates/sections/<name>.md.hbs`. */
export interface Section {
  readonly name: string;
  readonly file: string;
  readonly nodes: readonly TemplateNode[];
}
