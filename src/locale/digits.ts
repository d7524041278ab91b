import { Decimal } from "decimal.js";

import type { NumberValue } from "../facts/facts.ts";

export interface NumberForm {
  /** Digits after the decimal point, rounded half-up. Default: as recorded or worked out. */
  readonly decimals?: number;
  /** Whether thousands are set off by commas. Default false: official texts do not. */
  readonly grouped?: boolean;
}

/** A number's digits without its approximate word: `268.9163`, `1,234.50`. What rounds to zero has no minus sign. */
export function digitsOf(value: NumberValue, { decimals = value.decimals, grouped = false }: NumberForm = {}): string {
  const written = value.decimal.toFixed(decimals, Decimal.ROUND_HALF_UP).replace(/^-(?=[0.]*$)/, "");
  return grouped ? groupThousands(written) : written;
}

function groupThousands(written: string): string {
  const [whole = "", fraction] = written.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
