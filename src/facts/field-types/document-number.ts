import { expectLine } from "../../source/read-keys.ts";
import type { FieldType } from "./field-type.ts";

const form = /^(?<agency>[^\s〔〕[\]()（）【】]+)〔(?<year>[1-9]\d{3})〕(?<number>[1-9]\d{0,5})号$/;

/** Other brackets, a 第, leading zeros, full-width digits, spaces: what 7.2.5 rules out, and what is often seen. */
const loose =
  /^(?<agency>[^\s〔〕[\]()（）【】]+)\s*[〔[(（【［]\s*(?<year>[1-9]\d{3})\s*[〕\])）】］]\s*第?\s*0*(?<number>[1-9]\d{0,5})\s*号?$/;

/** 发文字号 as GB/T 9704-2012, 7.2.5 has it: 疫办传〔2020〕20号. */
export const documentNumber: FieldType = {
  name: "document-number",
  unit: "none",
  choices: "none",
  read(node, _field, report) {
    const scalar = expectLine(node, report);
    if (!scalar) return undefined;
    const found = form.exec(scalar.text)?.groups;
    if (found) {
      const { agency = "", year, number } = found;
      return { type: "document-number", agency, year: Number(year), number: Number(number) };
    }
    const near = loose.exec(scalar.text.normalize("NFKC"))?.groups;
    const meant = near && `${near["agency"]}〔${near["year"]}〕${near["number"]}号`;
    report("wrong-document-number", scalar.place, { written: scalar.text, meant });
    return undefined;
  },
  example: (_field, period) => `某办发〔${period.first.slice(0, 4)}〕1号`,
};
