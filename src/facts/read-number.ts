import type { NumberFault } from "../diagnostics/codes/facts.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { expectLine } from "../source/read-keys.ts";
import type { SourceNode, SourceScalar } from "../source/source.ts";
import { Decimal } from "./decimal.ts";
import type { ApproximateWord, NumberValue } from "./facts.ts";

/** What a number may be. */
export interface NumberForm {
  readonly whole: boolean;
  readonly negative: boolean;
  readonly unit: string | undefined;
}

const mostDigits = 40;

/** Words before, digits, words after; what is left may only be the unit of measure. */
const form =
  /^(?<before>约|近|about |nearly |over )? ?(?<digits>-?(?:0|[1-9]\d*)(?:\.(?<decimals>\d+))?)(?: ?(?<after>余|多))?(?![\d.]) ?(?<unit>[^\d\s.,，．０-９_-]\S*|)$/;

const words: ReadonlyMap<string, ApproximateWord> = new Map([
  ["约", "约"],
  ["近", "近"],
  ["余", "余"],
  ["多", "多"],
  ["about ", "约"],
  ["nearly ", "近"],
  ["over ", "余"],
]);

/**
 * Reads a number exactly, with the digits that were recorded, its word of approximation (20余, 170多, 约170, 近300; about,
 * nearly, over) and its unit of measure behind it where that is written. Reports every other form: nothing is guessed.
 */
export function readNumber(node: SourceNode, accepted: NumberForm, report: Report): NumberValue | undefined {
  const scalar = expectLine(node, report);
  if (!scalar) return undefined;
  const parts = form.exec(scalar.text)?.groups;
  if (!parts) return reportFault(scalar, findFault(scalar.text), report);
  const { before, after, digits = "", decimals = "", unit = "" } = parts;
  if (unit !== "" && /^[余多约近]/.test(unit)) return reportFault(scalar, { reason: "two-words" }, report);
  if (unit !== "" && unit !== accepted.unit) {
    // An exponent reads like a unit, and 0x10 like a zero with one.
    if (/^[eEx]\d|^[eE][-+]/.test(unit)) return reportFault(scalar, { reason: "exponent" }, report);
    report("wrong-unit-of-measure", scalar.place, { written: scalar.text, unit: accepted.unit });
    return undefined;
  }
  if (before !== undefined && after !== undefined) return reportFault(scalar, { reason: "two-words" }, report);
  if (digits.length > mostDigits) return reportFault(scalar, { reason: "too-long" }, report);
  if (digits.startsWith("-") && (!accepted.negative || new Decimal(digits).isZero())) {
    return reportFault(scalar, { reason: "negative" }, report);
  }
  if (accepted.whole && decimals !== "") {
    const meant = /^0+$/.test(decimals) ? scalar.text.replace(`.${decimals}`, "") : undefined;
    return reportFault(scalar, { reason: "not-whole", meant }, report);
  }
  const word = words.get(before ?? after ?? "");
  return {
    type: "number",
    decimal: new Decimal(digits),
    decimals: decimals.length,
    ...(word && { word }),
    ...(accepted.unit !== undefined && { unit: accepted.unit }),
  };
}

interface Fault {
  readonly reason: NumberFault;
  readonly meant?: string | undefined;
}

function reportFault(scalar: SourceScalar, { reason, meant }: Fault, report: Report): undefined {
  report("wrong-number", scalar.place, { written: scalar.text, reason, meant });
}

function findFault(text: string): Fault {
  const folded = text.normalize("NFKC");
  const plain = folded.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, "");
  const meant = form.test(plain) ? plain : undefined;
  if (plain !== folded) return { reason: "grouped", meant };
  if (folded !== text && meant !== undefined) return { reason: "full-width", meant };
  if (/^-?0\d/.test(text)) return { reason: "leading-zeros" };
  if (/^-?[\d.]+[eE][-+]?\d+$/.test(text)) return { reason: "exponent" };
  return { reason: "form" };
}
