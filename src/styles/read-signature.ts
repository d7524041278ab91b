import type { Report } from "../diagnostics/diagnostic.ts";
import { readNumber, readPart } from "./read-values.ts";
import type { Fields, NumberRange } from "./read-values.ts";
import type { SignatureStyle } from "./style.ts";

/** 署名 and 成文日期, without and with a seal. */
export function readSignature(style: Fields, report: Report): SignatureStyle {
  const fields = readPart(style, "signature", ["before", "right", "shift", "sealed"], report);
  const sealed = readPart(fields, "sealed", ["before", "right"], report);
  return {
    before: readNumber(fields, "before", lines, report, 1),
    right: readNumber(fields, "right", characters, report, 2),
    shift: readNumber(fields, "shift", characters, report, 2),
    sealed: {
      before: readNumber(sealed, "before", lines, report, 2),
      right: readNumber(sealed, "right", characters, report, 4),
    },
  };
}

const lines: NumberRange = { least: 0, most: 10, unit: "lines" };
const characters: NumberRange = { least: 0, most: 20, unit: "characters" };
