import { expectLine } from "../../source/read-keys.ts";
import { readDocumentNumber } from "../document-number-form.ts";
import type { FieldType } from "./field-type.ts";

/** 发文字号 as GB/T 9704-2012, 7.2.5 has it: 疫办传〔2020〕20号. */
export const documentNumber: FieldType = {
  name: "document-number",
  unit: "none",
  choices: "none",
  read(node, _field, report) {
    const scalar = expectLine(node, report);
    if (!scalar) return undefined;
    const { value, fault } = readDocumentNumber(scalar.text);
    if (fault) report("wrong-document-number", scalar.place, fault);
    return value;
  },
  example: (_field, period) => `某办发〔${period.first.slice(0, 4)}〕1号`,
};
