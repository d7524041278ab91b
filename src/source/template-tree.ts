import type { Place } from "../diagnostics/place.ts";

/** A template as it is written, in Handlebars' grammar, cut down to what is accepted here. */
export type TemplateNode = TemplateText | Print | Block | Include;

/** Text between mustaches, after Handlebars' white-space rules. It stands in the file from `place` on without a gap. */
export interface TemplateText {
  readonly type: "text";
  readonly text: string;
  readonly place: Place;
}

/** What tells a mustache from the others of its file, wherever on the page it moves. */
interface Written {
  /** The mustache as written, without its braces; of a block the one that opens it. */
  readonly written: string;
  /** Counts the mustaches of the file that are written alike: 0 for the first. */
  readonly ordinal: number;
}

/** `{{…}}` */
export interface Print extends Written {
  readonly type: "print";
  readonly expression: Expression;
  readonly place: Place;
  /** Whether it has its line for itself. */
  readonly alone: boolean;
}

/** `{{#helper … as |names|}}…{{else}}…{{/helper}}` */
export interface Block extends Written {
  readonly type: "block";
  readonly call: Call;
  readonly parameters: readonly string[];
  readonly body: readonly TemplateNode[];
  readonly otherwise: readonly TemplateNode[];
  readonly place: Place;
}

/** `{{> section name=value}}` */
export interface Include extends Written {
  readonly type: "include";
  readonly section: string;
  readonly options: readonly Option[];
  readonly place: Place;
  /** Whether it has its line for itself. */
  readonly alone: boolean;
}

export type Expression = Name | Call | Constant;

/** A path: `m.date`, `unit.name`, `@number`, `this`. */
export interface Name {
  readonly type: "name";
  readonly segments: readonly string[];
  readonly written: string;
  readonly place: Place;
}

export interface Call {
  readonly type: "call";
  readonly helper: string;
  readonly arguments: readonly Expression[];
  readonly options: readonly Option[];
  readonly place: Place;
  /** Where the helper's name stands. */
  readonly helperPlace: Place;
}

/** `name=value` */
export interface Option {
  readonly name: string;
  readonly value: Expression;
  readonly place: Place;
}

export interface Constant {
  readonly type: "constant";
  readonly value: string | number | boolean;
  /** As it stands in the file: a number keeps all its digits here. */
  readonly written: string;
  readonly place: Place;
}
