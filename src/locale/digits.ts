import { Decimal } from "decimal.js";

import type { ApproximateWord, NumberValue } from "../facts/facts.ts";

export interface NumberForm {
  /** Digits after the decimal point, rounded half-up; but 余 and 多 down, 近 up, so that the word stays true. Default: as recorded or worked out. */
  readonly decimals?: number;
  /** Whether thousands are set off by commas. Default false: official texts do not. */
  readonly grouped?: boolean;
}

/** A number's digits without its approximate word: `268.9163`, `1,234.50`. What rounds to zero has no minus sign. */
export function digitsOf(value: NumberValue, { decimals = value.decimals, grouped = false }: NumberForm = {}): string {
  const written = value.decimal.toFixed(decimals, roundingOf(value.word)).replace(/^-(?=[0.]*$)/, "");
  return grouped ? groupThousands(written) : written;
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
