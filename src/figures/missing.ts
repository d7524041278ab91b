import type { Code, CodeValues } from "../diagnostics/codes/index.ts";
import type { Labels } from "../facts/declarations.ts";
import type { Look, Missing, Finding } from "./figure.ts";

type Way = { readonly mayBeAsked?: boolean };

/** Says that a value can't be worked out, under the name that a draft shows in its place. */
export function missing<C extends Code>(
  name: string,
  code: C,
  values: CodeValues[C],
  { mayBeAsked = false }: Way = {},
): Missing {
  // The pair is one of the union's by this function's own signature.
  return { type: "missing", name, finding: { code, values } as unknown as Finding, mayBeAsked };
}

export function isMissing(result: object): result is Missing {
  return "type" in result && result.type === "missing";
}

/** What something declared is called in the report's language. */
export function labelIn({ locale }: Look, { labels }: { readonly labels: Labels }): string {
  return locale === "en" ? labels.en : labels.zh;
}
