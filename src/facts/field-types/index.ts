import { choice } from "./choice.ts";
import { count } from "./count.ts";
import { date } from "./date.ts";
import { decimal } from "./decimal.ts";
import { documentNumber } from "./document-number.ts";
import type { FieldType } from "./field-type.ts";
import { flag } from "./flag.ts";
import { link } from "./link.ts";
import { list } from "./list.ts";
import { money } from "./money.ts";
import { period } from "./period.ts";
import { text } from "./text.ts";
import { title } from "./title.ts";

export const fieldTypes: readonly FieldType[] = [
  text,
  date,
  period,
  count,
  decimal,
  money,
  choice,
  list,
  flag,
  link,
  title,
  documentNumber,
];
