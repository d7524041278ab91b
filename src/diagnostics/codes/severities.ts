/** For every code of a stage its severity: an `error` stops the report, a `warning` does not, a `hint` is advice. */
export type Severities<Values> = { readonly [C in keyof Values]: "error" | "warning" | "hint" };
