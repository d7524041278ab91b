import { Decimal as Plain } from "decimal.js";

/** The one exact decimal of the project: 60 digits, halves rounded away from zero. Never `new` another one. */
export const Decimal: typeof Plain = Plain.clone({ precision: 60, rounding: Plain.ROUND_HALF_UP });

export type Decimal = Plain;
