import type { Call } from "../../source/template-tree.ts";
import type { Checking } from "../check-call.ts";
import type { KindName } from "../../diagnostics/codes/text.ts";
import type { Field, FieldTypeName } from "../../facts/declarations.ts";
import type { Look } from "../../figures/figure.ts";
import type { Writing } from "../../locale/writing.ts";
import type { Kind } from "../kind.ts";
import type { Value } from "../value.ts";

/** What a template may call: `{{name argument option=…}}` or `(name …)`. One file each; its manual stands with it. */
export interface Helper {
  readonly name: string;
  readonly manual: Manual;
  readonly parameters: readonly Parameter[];
  /** By name. `"fields"`: every field of the query that comes first is an option, to be compared with (`where`). */
  readonly options: readonly Parameter[] | "fields";
  /** How many more arguments than parameters it takes, all like the last one. Default 0. */
  readonly more?: number;
  /** Whether it is given missing values, too; else one that is missing is what it gives. Default false. */
  readonly takesMissing?: boolean;
  /** Checks what the forms of its arguments don't tell. Default: nothing. */
  check?(call: Call, given: GivenKinds, checking: Pick<Checking, "report" | "includes">): void;
  gives(given: GivenKinds): Kind;
  derive(given: Given): Value;
}

/** What a template may open: `{{#name argument as |…|}}…{{else}}…{{/name}}`. */
export interface BlockHelper {
  readonly name: string;
  readonly manual: Manual;
  readonly parameter: Parameter;
  /** What the body sees as its context and first block parameter, or nothing for a plain condition. */
  itemKind(kind: Kind): Kind | undefined;
  /** The items that the body is rendered for, one turn each; without any, the else part is. */
  turns(value: Value, look: Look): readonly Turn[];
}

export interface Turn {
  readonly item?: Value;
  /** The look under which the body is rendered, where it is another. */
  readonly look?: Look;
}

/** One sentence in each language, and examples that are run as tests over the facts of `test/text/helpers`. */
export interface Manual {
  readonly zh: string;
  readonly en: string;
  readonly examples: readonly { readonly template: string; readonly prints: string }[];
}

export type Parameter = {
  readonly name: string;
  /** Default false. */
  readonly optional?: boolean;
} & (
  | ValueParameter
  /** The name or label of a field of the query that comes first, in quotes. */
  | { readonly type: "field"; readonly fields?: readonly FieldTypeName[] }
  /** Fixed in the template: one of some words, a whole number from 0 up, any text, or yes and no. */
  | { readonly type: "choice"; readonly choices: readonly string[] }
  | { readonly type: "whole-number" | "any-text" | "switch" | "text-or-switch" }
  /** Digits after the decimal point, 0 to 10; how many at least one. */
  | { readonly type: "digits" | "number-from-one" }
  /** "last", "last-year" or "to-date", said from the report's period, or a period's name. */
  | { readonly type: "period" }
);

interface ValueParameter {
  readonly type: "value";
  readonly kinds: readonly KindName[];
  /** A day in quotes, "2020-02-10", is a date. */
  readonly days?: true;
  /** It is of the kind of the first argument. */
  readonly alike?: true;
  /** A number worked out over records, so that it can be asked for each of them. */
  readonly ofRecords?: true;
  /** A record whose ledger has a field of this type. */
  readonly holding?: Extract<FieldTypeName, KindName>;
}

export interface GivenKinds {
  readonly arguments: readonly Kind[];
  /** By the name of a parameter or option of type `field`. */
  readonly fields: ReadonlyMap<string, Field>;
}

/** Constants come as text, number and flag values; names of fields as given, in `fields` as what they name. */
export interface Given {
  readonly arguments: readonly Value[];
  readonly options: ReadonlyMap<string, Value>;
  readonly fields: ReadonlyMap<string, Field>;
  readonly look: Look;
  readonly writing: Writing;
}
