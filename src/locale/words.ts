import type { Severity } from "../diagnostics/diagnostic.ts";
import type { Language } from "./language.ts";

/** The words around the findings. Their sentences stand with their codes. */
export interface Words {
  readonly severity: { readonly [S in Severity]: string };
  /** Before what can be done. */
  readonly hint: string;
  /** Before a partial statement through which the place was reached. */
  readonly includedFrom: string;
  /** The last line: 共2个错误、1个警告。 */
  summary(counts: Counts): string;
}

export type Counts = { readonly [S in Severity]: number };

const zhCN: Words = {
  severity: { error: "错误", warning: "警告", hint: "建议" },
  hint: "提示：",
  includedFrom: "引用处：",
  summary({ error, warning, hint }) {
    const parts = [`${error}个错误`, `${warning}个警告`, `${hint}条建议`].filter((part) => !part.startsWith("0"));
    return `共${parts.join("、")}。`;
  },
};

const en: Words = {
  severity: { error: "error", warning: "warning", hint: "advice" },
  hint: "hint: ",
  includedFrom: "included from ",
  summary({ error, warning, hint }) {
    const parts = [count(error, "error"), count(warning, "warning"), hint > 0 ? `${hint} advice` : ""];
    return `${parts.filter((part) => part !== "").join(", ")}.`;
  },
};

export function wordsFor(language: Language): Words {
  return language === "en" ? en : zhCN;
}

function count(number: number, noun: string): string {
  if (number === 0) return "";
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
