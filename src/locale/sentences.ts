/** What is said of a finding: what was found and what is accepted, then what can be done. */
export interface Sentence {
  readonly message: string;
  readonly hint?: string;
}

/** For every code of a stage its sentence, made from the code's values. */
export type Sentences<Values> = { readonly [C in keyof Values]: (values: Values[C]) => Sentence };
