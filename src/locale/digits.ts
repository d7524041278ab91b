import { Decimal } from "decimal.js";

import type { ApproximateWord, NumberValue } from "../facts/facts.ts";

export interface NumberForm {
  /** Digits after the decimal point, rounded half-up; but 余 and 多 down, 近 up, so that the word stays true. Default: as recorded or worked out. */
  readonly decimals?: number;
  /** Digits after the decimal point at most, rounded likewise; zeros at the end are left off. Goes before `decimals`. */
  readonly most?: number;
  /** Whether thousands are set off by commas. Default false: official texts do not. */
  readonly grouped?: boolean;
}

/** A number's digits without its approximate word: `268.9163`, `1,234.50`. What rounds to zero has no minus sign. */
export function digitsOf(value: NumberValue, { decimals, most, grouped = false }: NumberForm = {}): string {
  const digits = most ?? decimals ?? value.decimals;
  const rounded = value.decimal.toFixed(digits, roundingOf(value.word)).replace(/^-(?=[0.]*$)/, "");
  const written = most !== undefined && rounded.includes(".") ? rounded.replace(/\.?0+$/, "") : rounded;
  return grouped ? groupThousands(written) : written;
}

/** The least number that the digits shown can say, where a number that is not zero would be rounded to zero; else nothing. */
export function smallestShown(value: NumberValue, form: NumberForm): NumberValue | undefined {
  if (value.decimal.isZero() || /[1-9]/.test(digitsOf(value, form))) return undefined;
  const digits = form.most ?? form.decimals ?? value.decimals;
  return { ...value, decimal: new Decimal(10).pow(-digits), decimals: digits };
}

/** Over 268.9 is over 268, not over 269; nearly 268.1 is nearly 269. */
function roundingOf(word: ApproximateWord | undefined): Decimal.Rounding {
  switch (word) {
    case "余":
    case "多":
      return Decimal.ROUND_FLOOR;
    case "近":
      return Decimal.ROUND_CEIL;
    case "约":
    case undefined:
      return Decimal.ROUND_HALF_UP;
  }
}

function groupThousands(written: string): string {
  const [whole = "", fraction] = written.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
