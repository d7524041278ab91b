import type { Place } from "../diagnostics/place.ts";
import type { RuleSetting } from "../facts/workspace.ts";
import type { Expression } from "../source/template-tree.ts";

/** A workspace's own rule, its expression read and checked: a question that facts have to answer with yes. */
export interface Rule extends Omit<RuleSetting, "rule"> {
  readonly expression: Expression;
  /** Where the expression stands in `huibao.yaml`. */
  readonly place: Place;
}
