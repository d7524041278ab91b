// Takes: findings and values. Gives: sentences about them, and how they are written in a report. Reports: nothing.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { en } from "./en/index.ts";
import type { Sentence } from "./sentences.ts";
import { zhCN } from "./zh-CN/index.ts";

/** The language of messages and help. The language of a report is its workspace's `locale`. */
export type Language = "zh-CN" | "en";

/** The sentence for a finding, in a language. */
export function describe(diagnostic: Diagnostic, language: Language): Sentence {
  const sentences = language === "en" ? en : zhCN;
  // Each code's sentence takes just that code's values; TypeScript can't tie the two across a union.
  const sentence = sentences[diagnostic.code] as (values: unknown) => Sentence;
  return sentence(diagnostic.values);
}
