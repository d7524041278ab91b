import type { DocumentNumberValue } from "../../../facts/facts.ts";

/** 《…》; a title within it stands in 〈…〉, one within that again in 《…》 (GB/T 15834-2011). */
export function writeTitle(text: string): string {
  let depth = 1;
  const inner = text.replace(/[《〈》〉]/g, (mark) => {
    if (mark === "《" || mark === "〈") return depth++ % 2 === 1 ? "〈" : "《";
    // A mark that closes nothing is left as it was written.
    if (depth === 1) return mark;
    return --depth % 2 === 1 ? "〉" : "》";
  });
  return `《${inner}》`;
}

/** 疫办传〔2020〕20号 (GB/T 9704-2012, 7.2.5) */
export function writeDocumentNumber({ agency, year, number }: DocumentNumberValue): string {
  return `${agency}〔${year}〕${number}号`;
}
