import type { DocumentNumberFault, FactsValues } from "../diagnostics/codes/facts.ts";
import type { DocumentNumberValue } from "./facts.ts";

const form = /^(?<agency>[^\s〔〕[\]()（）【】]+)〔(?<year>[1-9]\d{3})〕(?<number>[1-9]\d{0,5})号$/;

/** Other brackets or none, a short year, a 第, leading zeros, no 号: what 7.2.5 rules out, and what is often seen. */
const loose =
  /^(?<agency>[^\d[\](){}【】〔〕〈〉《》-]+)(?<open>[[({【〔〈《]?)-?(?<year>(?:[1-9]\d)?\d{2})年?(?<close>[\])}】〕〉》]?)[-字]?(?<ordinal>第?)(?<zeros>0*)(?<number>[1-9]\d{0,5})(?<ending>号?)[文件]*[。.]?$/;

/**
 * Reads 发文字号 as GB/T 9704-2012, 7.2.5 has it: 疫办传〔2020〕20号. Of any other form it says what is wrong with it, and
 * the right form where one can tell what is meant.
 */
export function readDocumentNumber(written: string): {
  readonly value?: DocumentNumberValue;
  readonly fault?: FactsValues["wrong-document-number"];
} {
  const value = valueOf(form.exec(written)?.groups);
  if (value) return { value };
  const near = loose.exec(written.normalize("NFKC").replaceAll(/\s/g, ""))?.groups;
  const year = near?.["year"] ?? "";
  // 〔98〕 is not 2098.
  const meant = valueOf(near && { ...near, year: year.length === 4 ? year : `${year > "50" ? 19 : 20}${year}` });
  const faults = near && meant ? faultsIn(written, near) : [];
  return {
    fault: {
      written,
      meant: meant && `${meant.agency}〔${meant.year}〕${meant.number}号`,
      faults: faults.length > 0 ? faults : ["form"],
    },
  };
}

function valueOf(groups: Readonly<Record<string, string>> | undefined): DocumentNumberValue | undefined {
  const { agency = "", year, number } = groups ?? {};
  return groups && { type: "document-number", agency, year: Number(year), number: Number(number) };
}

function faultsIn(written: string, near: Readonly<Record<string, string>>): readonly DocumentNumberFault[] {
  const found: readonly (readonly [DocumentNumberFault, boolean])[] = [
    ["brackets", !/〔[^〔〕]*〕/.test(written)],
    ["year", near["year"]?.length !== 4],
    ["ordinal-word", near["ordinal"] !== ""],
    ["leading-zero", near["zeros"] !== ""],
    ["ending", near["ending"] === "" || !written.endsWith("号")],
    ["full-width", /[０-９]/.test(written)],
    ["space", /\s/.test(written)],
  ];
  return found.flatMap(([fault, holds]) => (holds ? [fault] : []));
}
