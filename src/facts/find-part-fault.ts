import type { FactsValues } from "../diagnostics/codes/facts.ts";
import type { PartsValues } from "../diagnostics/codes/parts.ts";
import type { PartName } from "./document-parts.ts";
import { readNumeral } from "./numeral-form.ts";

/** What is wrong with a part that is written, whether in the facts or in a report. */
export type PartFault = {
  [C in keyof FaultValues]: { readonly code: C; readonly values: FaultValues[C] };
}[keyof FaultValues];

type FaultValues = PartsValues & Pick<FactsValues, "wrong-document-number">;

/** Finds fault with 份号, 密级 and 紧急程度 (GB/T 9704-2012, 7.2.1 to 7.2.3), which are the same text in facts and in reports. */
export function findPartFault(part: PartName, written: string): PartFault | undefined {
  switch (part) {
    case "copy-number":
      return copyNumberFault(written);
    case "secrecy":
      return secrecyFault(written);
    case "urgency":
      return urgencyFault(written);
    default:
      return undefined;
  }
}

/** 7.2.1: as a rule six Arabic digits. */
function copyNumberFault(written: string): PartFault | undefined {
  if (/^\d{6}$/.test(written)) return undefined;
  const digits = written.normalize("NFKC").replaceAll(/^№|^No\.?|\s|号$/gi, "");
  const meant = /^\d{1,6}$/.test(digits) ? digits.padStart(6, "0") : undefined;
  // Other lengths are seen: the standard says 一般 of the six.
  const isNumber = /^\d+$/.test(written);
  return { code: isNumber ? "copy-number-length" : "copy-number-form", values: { written, meant } };
}

/** Whether the text is a 密级, which asks for a 份号; 内部资料 stands in its place and is none. */
export function isSecret(written: string): boolean {
  return /^[绝机秘]密/.test(written);
}

/** 7.2.2: 绝密, 机密 or 秘密, then ★ and the term in Arabic digits. 内部资料 and the like may stand in its place. */
function secrecyFault(written: string): PartFault | undefined {
  const plain = written.normalize("NFKC").replaceAll(/\s/g, "");
  if (plain.startsWith("内部")) return undefined;
  const [, grade, mark = "", term = ""] = /^(绝密|机密|秘密)级?([★☆*·•✩✭-]?)(.*)$/.exec(plain) ?? [];
  if (grade === undefined) return { code: "secrecy-form", values: { written, meant: undefined } };
  // Without the mark a term is known by its digits or words: 秘密文件 has none. A bare number lacks its unit.
  if (mark === "" && !/^(?:$|[\d〇○零一二三四五六七八九十两]|长期|启用)/.test(term)) {
    return { code: "secrecy-form", values: { written, meant: undefined } };
  }
  const right = term === "" ? grade : `${grade}★${arabicTerm(term).replace(/^\d+$/, "$&年")}`;
  if (written === right && (term !== "" || mark === "")) return undefined;
  return { code: "secrecy-form", values: { written, meant: right } };
}

function arabicTerm(term: string): string {
  return term.replace(/^[〇○零一二三四五六七八九十两]+(?=年|个月|月|天|日)/, (numeral) =>
    String(readNumeral(numeral) ?? numeral),
  );
}

/** 7.2.3, 条例 9(3): 特急 or 加急. 特提 and 平急 are of telegrams. */
function urgencyFault(written: string): PartFault | undefined {
  const plain = written.normalize("NFKC").replaceAll(/\s/g, "");
  const meant = /^(特急|加急)件?$/.exec(plain)?.[1];
  if (meant === written) return undefined;
  return { code: "urgency-form", values: { written, meant, telegram: /^(?:特提|平急)/.test(plain) } };
}
